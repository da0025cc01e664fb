import FieldCoding
import Reports
import Testing

@Suite struct MachineFormatTests {
    @Test(arguments: Language.allCases)
    func csv(_ language: Language) {
        #expect(
            SheetWriter(.csv, in: language).text([Samples.budgets]) == """
                territory,fund,financed,execution,lateReports,currency
                los-aromos,fondo,26000000,6250,0,CLP
                cerro-alto,fondo,900000,,2,CLP

                """)
    }

    @Test(arguments: Language.allCases)
    func json(_ language: Language) throws {
        let text = SheetWriter(.json, in: language).text([Samples.budgets])
        #expect(
            text == """
                {"columns":[{"kind":"id","name":"territory"},{"kind":"id","name":"fund"},{"kind":"money","name":"financed"},\
                {"kind":"bp","name":"execution"},{"kind":"count","name":"lateReports"}],"day":"2025-12-30","position":234,\
                "report":"budgets","rows":[{"currency":"CLP","execution":6250,"financed":26000000,"fund":"fondo",\
                "lateReports":0,"territory":"los-aromos"},{"currency":"CLP","financed":900000,"fund":"fondo",\
                "lateReports":2,"territory":"cerro-alto"}],"rulebook":"6f1c"}

                """)
        let line = String(text.dropLast())
        let value = try JSONValue(json: line.utf8Span.span)
        #expect(String(decoding: value.canonicalJSON, as: UTF8.self) == line)
    }

    @Test func jsonLines() {
        #expect(
            SheetWriter(.jsonl, in: .es).text([Samples.budgets]) == """
                {"currency":"CLP","execution":6250,"financed":26000000,"fund":"fondo","lateReports":0,"territory":"los-aromos"}
                {"currency":"CLP","financed":900000,"fund":"fondo","lateReports":2,"territory":"cerro-alto"}

                """)
    }

    private let cells = Sheet(
        "cells", title: Phrase(es: "Celdas", en: "Cells"),
        columns: [
            .init("text"), .init("score", .halves), .init("day", .day), .init("live", .flag), .init("state", .word),
        ],
        rows: [
            .init([
                .text("=HYPERLINK(\"x\")"), .number(25), .day(Samples.day("2024-02-29")), .flag(true), .text("open"),
            ]),
            .init([.text("a\nb \u{1B}"), .number(-24), .absent, .flag(false), .text("void")]),
            .init([.text("x"), .number(-1), .absent, .absent, .absent]),
        ])

    @Test func everyKindOfCell() {
        #expect(
            SheetWriter(.csv, in: .es).text([cells]) == """
                text,score,day,live,state
                "'=HYPERLINK(""x"")",12.5,2024-02-29,true,open
                "a
                b \\u{1B}",-12,,false,void
                x,-0.5,,,

                """)
        #expect(
            SheetWriter(.jsonl, in: .es).text([cells]) == #"""
                {"day":"2024-02-29","live":true,"score":12.5,"state":"open","text":"=HYPERLINK(\"x\")"}
                {"live":false,"score":-12,"state":"void","text":"a\nb \u001b"}
                {"score":-0.5,"text":"x"}

                """#)
        #expect(SheetWriter(.csv, in: .es, rawCSV: true).text([cells]).contains("\n\"=HYPERLINK(\"\"x\"\")\",12.5"))
    }

    @Test func severalTables() {
        let both = [cells, Samples.budgets]
        #expect(SheetWriter(.json, in: .en).text(both).hasPrefix(#"[{"columns":"#))
        #expect(SheetWriter(.json, in: .en).text(both).hasSuffix("}]\n"))
        let lines = SheetWriter(.jsonl, in: .en).text(both).split(separator: "\n")
        #expect(lines.map { $0.contains(#""report":"cells""#) } == [true, true, true, false, false])
        #expect(lines.map { $0.contains(#""report":"budgets""#) } == [false, false, false, true, true])
        #expect(SheetWriter(.csv, in: .en).text(both).contains("\n\nterritory,fund"))
    }

    @Test(arguments: [TableFormat.csv, .jsonl])
    func rowByRowIsTheSame(_ format: TableFormat) {
        let writer = SheetWriter(format, in: .es)
        let pieces = writer.head(cells) + cells.rows.map { writer.row($0, of: cells) }.joined()
        #expect(pieces == writer.text([cells]))
    }
}

import ArgumentParser
import Decisions
import EventStore
import FieldCoding
import LMDB
import Reports

/// `tejido errors`: every code with its meaning and remedy.
struct ErrorsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "errors",
        abstract: "Explain exit codes, errors of the store, and the rules that events are held to.",
        discussion: """
            Example:
              tejido errors
              tejido errors 75
              tejido errors envelope.inTheFuture
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var format: FormatOptions

    @Argument(help: "An exit code, the kind of an error, or a rule (all when none is named).")
    var code: String?

    func run() throws {
        var sheets = [Self.exits, Self.kinds, Self.inputs, Self.rules]
        if let code {
            let near = Suggestion.nearest(to: code, among: sheets.flatMap { $0.rows.map(\.key) })
            for index in sheets.indices { sheets[index].rows.removeAll { $0.key != code } }
            sheets.removeAll { $0.rows.isEmpty }
            guard !sheets.isEmpty else {
                throw Failure(
                    .noInput, "no code is called \"\(code)\"",
                    remedy: near.map { "did you mean \($0)?" } ?? "tejido errors lists them all")
            }
        }
        try format.show(sheets, in: store.language)
    }

    private static let meaning = Sheet.Column("meaning", heading: Phrase(es: "significado", en: "meaning"))
    private static let remedy = Sheet.Column("remedy", heading: Phrase(es: "remedio", en: "remedy"))

    private static var exits: Sheet {
        Sheet(
            "exits", title: Phrase(es: "Códigos de salida", en: "Exit codes"),
            columns: [.init("code", .number, heading: Phrase(es: "código", en: "code")), meaning, remedy],
            rows: Exit.allCases.map {
                Sheet.Row(
                    key: "\($0.rawValue)",
                    [.number(Int64($0.rawValue)), .text($0.meaning), $0.remedy.isEmpty ? .absent : .text($0.remedy)])
            })
    }

    private static var kinds: Sheet {
        let all =
            StoreError.Kind.allCases.map { ($0.rawValue, $0.exit, $0.explanation) }
            + LMDBError.Kind.allCases.map { ($0.rawValue, $0.exit, $0.explanation) }
        return Sheet(
            "kinds", title: Phrase(es: "Errores del almacén", en: "Errors of the store"),
            columns: [
                .init("kind", .id, heading: Phrase(es: "clase", en: "kind")),
                .init("exit", .number, heading: Phrase(es: "salida", en: "exit")), meaning, remedy,
            ],
            rows: all.map { name, exit, explanation in
                Sheet.Row(
                    key: name,
                    [.text(name), .number(Int64(exit.rawValue)), .text(explanation.meaning), .text(explanation.remedy)])
            })
    }

    private static var inputs: Sheet {
        Sheet(
            "inputs", title: Phrase(es: "Errores de lo entregado", en: "Errors of input"),
            columns: [.init("code", .id, heading: Phrase(es: "código", en: "code")), meaning, remedy],
            rows: InputCode.all.map { code, meaning, remedy in
                Sheet.Row(key: code, [.text(code), .text(meaning), .text(remedy)])
            })
    }

    private static var rules: Sheet {
        Sheet(
            "rules", title: Phrase(es: "Reglas", en: "Rules"),
            columns: [
                .init("rule", .id, heading: Phrase(es: "regla", en: "rule")),
                .init("severity", .id, heading: Phrase(es: "gravedad", en: "severity")), meaning, remedy,
            ],
            rows: Rule.all.map {
                Sheet.Row(
                    key: $0.code, [.text($0.code), .text($0.severity.rawValue), .text($0.meaning), .text($0.remedy)])
            })
    }
}

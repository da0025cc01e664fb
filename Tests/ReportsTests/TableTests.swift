import Rules
import Testing

@testable import Reports

@Suite struct TableTests {
    @Test func inSpanish() {
        let text = SheetWriter(.table, in: .es).text([Samples.budgets])
        #expect(
            text == """
                Presupuestos por fondo · posición 234 · 30 de diciembre de 2025 · reglamento 6f1c · montos en CLP

                territorio  fondo  financiado  ejecución          informes atrasados
                ──────────  ─────  ──────────  ─────────────────  ──────────────────
                los-aromos  fondo  26.000.000  62,5 % ██████░░░░                   0
                cerro-alto  fondo     900.000                                      2
                ──────────  ─────  ──────────  ─────────────────  ──────────────────
                Total              26.900.000

                """)
    }

    @Test func inEnglish() {
        let text = SheetWriter(.table, in: .en).text([Samples.budgets])
        #expect(
            text == """
                Budgets by fund · position 234 · 30 December 2025 · rulebook 6f1c · amounts in CLP

                territory   fund     financed  execution         late reports
                ──────────  ─────  ──────────  ────────────────  ────────────
                los-aromos  fondo  26,000,000  62.5% ██████░░░░             0
                cerro-alto  fondo     900,000                               2
                ──────────  ─────  ──────────  ────────────────  ────────────
                Total              26,900,000

                """)
    }

    @Test func barsGiveWayWhereThereIsNoRoom() {
        let wide = SheetWriter(.table, in: .en, width: 61).text([Samples.budgets])
        let narrow = SheetWriter(.table, in: .en, width: 60).text([Samples.budgets])
        #expect(wide.contains("62.5% ██████░░░░"))
        #expect(narrow.contains("los-aromos  fondo  26,000,000      62.5%             0\n"))
    }

    @Test(
        arguments: [
            (0, "░░░░░░░░░░"), (1, "▌░░░░░░░░░"), (999, "▌░░░░░░░░░"), (1_000, "█░░░░░░░░░"), (6_500, "██████▌░░░"),
            (9_999, "█████████▌"), (10_000, "██████████"), (25_000, "██████████"), (-300, "░░░░░░░░░░"),
            (Int64.max, "██████████"), (Int64.min, "░░░░░░░░░░"),
        ] as [(Int64, String)])
    func aShareOfMoreThanNothingShowsAndOnlyTheWholeIsFull(_ share: Int64, _ bar: String) {
        #expect(Bar.text(share) == bar)
    }

    @Test func daysStandInTheReadersLanguage() {
        let sheet = Sheet(
            "calls", title: Phrase(es: "Fechas", en: "Days"), columns: [.init("day", .day), .init("closed", .day)],
            rows: [
                .init([.day(Samples.day("2024-08-03")), .absent]),
                .init([.day(Samples.day("2024-12-30")), .day(Samples.day("2025-01-01"))]),
            ])
        #expect(
            SheetWriter(.table, in: .es).text([sheet]) == """
                Fechas

                        día     cerrada
                ───────────  ──────────
                 3 ago 2024
                30 dic 2024  1 ene 2025

                """)
        #expect(SheetWriter(.table, in: .en).text([sheet]).contains("30 Dec 2024  1 Jan 2025"))
        #expect(SheetWriter(.csv, in: .es).text([sheet]) == "day,closed\n2024-08-03,\n2024-12-30,2025-01-01\n")
    }

    @Test func theTitleSaysPositionDayAndRules() {
        var sheet = Samples.budgets
        func title(_ standing: Standing, _ language: Language) -> Substring? {
            sheet.standing = standing
            return SheetWriter(.table, in: language).text([sheet]).split(separator: "\n").first
        }
        let inForce = Standing(position: 234, day: Samples.day("2025-12-30"), rulebook: nil)
        #expect(
            title(inForce, .es)
                == "Presupuestos por fondo · posición 234 · 30 de diciembre de 2025 · reglas vigentes · montos en CLP")
        #expect(
            title(inForce, .en) == "Budgets by fund · position 234 · 30 December 2025 · rules in force · amounts in CLP"
        )
        let compared = Standing(position: 234, day: Samples.day("2025-12-30"), rulebook: nil, tellsRules: false)
        #expect(title(compared, .en) == "Budgets by fund · position 234 · 30 December 2025 · amounts in CLP")
    }

    @Test func eachCurrencyHasItsOwnTotal() throws {
        let zloty = try #require(Currency("PLN"))
        let sheet = Sheet(
            "budgets", title: Phrase(es: "Montos", en: "Amounts"),
            columns: [.init("call", .id), .init("awarded", .money, isTotalled: true)],
            rows: [
                .init(currency: .clp, [.text("c-1"), .number(1_500)]),
                .init(currency: zloty, [.text("c-2"), .number(1_500)]),
            ],
            totals: [
                .init(currency: .clp, [.absent, .number(1_500)]), .init(currency: zloty, [.absent, .number(1_500)]),
            ])
        #expect(
            SheetWriter(.table, in: .es).text([sheet]) == """
                Montos

                convocatoria  adjudicado  moneda
                ────────────  ──────────  ──────
                c-1                1.500  CLP
                c-2                15,00  PLN
                ────────────  ──────────  ──────
                Total              1.500  CLP
                Total              15,00  PLN

                """)
        #expect(
            SheetWriter(.csv, in: .es).text([sheet]) == """
                call,awarded,currency
                c-1,1500,CLP
                c-2,1500,PLN

                """)
    }

    private let findings = Sheet(
        "findings", title: Phrase(es: "Hallazgos", en: "Findings"),
        columns: [.init("position", .position), .init("text"), .init("state", .word)],
        rows: [
            .init([.number(1_234_567), .text("una mesa, dos sillas\ny una pizarra 漢字漢字 para la sede"), .text("open")]),
            .init([.number(8), .text("\u{1B}[2Jborrado\u{202E}"), .text("invented")]),
        ])

    @Test func wideCellsAreWrapped() {
        #expect(
            SheetWriter(.table, in: .es, width: 44).text([findings]) == """
                Hallazgos

                posición  texto                     estado
                ────────  ────────────────────────  ────────
                 1234567  una mesa, dos sillas⏎y    abierta
                          una pizarra 漢字漢字
                          para la sede
                       8  \\u{1B}[2Jborrado\\u{202E}  invented

                """)
    }

    @Test func whatDoesNotFitIsPartedWithTheNamesOfTheRows() {
        #expect(
            SheetWriter(.table, in: .en, width: 30).text([findings]) == """
                Findings

                position  text
                ────────  ────────────────────
                 1234567  una mesa, dos
                          sillas⏎y una pizarra
                          漢字漢字 para la
                          sede
                       8  \\u{1B}[2Jborrado\\u{2
                          02E}

                position  state
                ────────  ────────
                 1234567  open
                       8  invented

                """)
    }

    @Test func headingsAreWrappedFirst() {
        #expect(
            SheetWriter(.table, in: .es, width: 51).text([Samples.budgets]) == """
                Presupuestos por fondo · posición 234 · 30 de
                  diciembre de 2025 · reglamento 6f1c · montos en
                  CLP

                                                           informes
                territorio  fondo  financiado  ejecución  atrasados
                ──────────  ─────  ──────────  ─────────  ─────────
                los-aromos  fondo  26.000.000     62,5 %          0
                cerro-alto  fondo     900.000                     2
                ──────────  ─────  ──────────  ─────────  ─────────
                Total              26.900.000

                """)
    }

    @Test func totalsStandInThePartsThatHaveThem() {
        let text = SheetWriter(.table, in: .es, width: 40).text([Samples.budgets])
        #expect(
            text.split(separator: "\n").drop { !$0.hasPrefix("territorio") }.joined(separator: "\n") == """
                territorio  fondo  financiado  ejecución
                ──────────  ─────  ──────────  ─────────
                los-aromos  fondo  26.000.000     62,5 %
                cerro-alto  fondo     900.000
                ──────────  ─────  ──────────  ─────────
                Total              26.900.000
                territorio  fondo  informes atrasados
                ──────────  ─────  ──────────────────
                los-aromos  fondo                   0
                cerro-alto  fondo                   2
                """)
    }

    @Test func whatIsTooNarrowForThatBecomesBlocks() {
        #expect(
            SheetWriter(.table, in: .en, width: 20).text([findings]) == """
                Findings

                position: 1234567
                text: una mesa, dos
                    sillas⏎y una
                    pizarra 漢字漢字
                    para la sede
                state: open

                position: 8
                text: \\u{1B}[2Jborra
                    do\\u{202E}
                state: invented

                """)
    }

    @Test func noLineIsWiderThanTheTerminal() {
        for width in 24...120 {
            let text = SheetWriter(.table, in: .es, width: width).text([findings, Samples.budgets])
            for line in text.split(separator: "\n") {
                let wide = line.unicodeScalars.count { $0 == "漢" || $0 == "字" }
                #expect(line.count + wide <= width, "\(width): \(line)")
            }
        }
    }

    @Test func noRows() {
        let sheet = Sheet(
            "plans", title: Phrase(es: "Planes", en: "Plans"),
            standing: Standing(position: nil, day: nil, rulebook: nil),
            columns: [.init("plan", .id)], rows: [])
        #expect(
            SheetWriter(.table, in: .es).text([sheet]) == """
                Planes · registro vacío

                  (sin filas)

                """)
        #expect(SheetWriter(.csv, in: .es).text([sheet]) == "plan\n")
        #expect(SheetWriter(.jsonl, in: .es).text([sheet]) == "")
        #expect(
            SheetWriter(.json, in: .es).text([sheet])
                == #"{"columns":[{"kind":"id","name":"plan"}],"report":"plans","rows":[]}"# + "\n")
    }
}

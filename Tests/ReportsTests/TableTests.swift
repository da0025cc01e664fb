import Reports
import Rules
import Testing

@Suite struct TableTests {
    @Test func inSpanish() {
        let text = SheetWriter(.table, in: .es).text([Samples.budgets])
        #expect(
            text == """
                Presupuestos por fondo · posición 234 · 30 de diciembre de 2025 · reglamento 6f1c · montos en CLP

                territorio  fondo  financiado  ejecución  informes atrasados
                ──────────  ─────  ──────────  ─────────  ──────────────────
                los-aromos  fondo  26.000.000     62,5 %                   0
                cerro-alto  fondo     900.000                              2
                ──────────  ─────  ──────────  ─────────  ──────────────────
                Total              26.900.000

                """)
    }

    @Test func inEnglish() {
        let text = SheetWriter(.table, in: .en).text([Samples.budgets])
        #expect(
            text == """
                Budgets by fund · position 234 · 30 December 2025 · rulebook 6f1c · amounts in CLP

                territory   fund     financed  execution  late reports
                ──────────  ─────  ──────────  ─────────  ────────────
                los-aromos  fondo  26,000,000      62.5%             0
                cerro-alto  fondo     900,000                        2
                ──────────  ─────  ──────────  ─────────  ────────────
                Total              26,900,000

                """)
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

    @Test func whatDoesNotFitBecomesBlocks() {
        #expect(
            SheetWriter(.table, in: .en, width: 30).text([findings]) == """
                Findings

                position: 1234567
                text: una mesa, dos sillas⏎y
                    una pizarra 漢字漢字 para
                    la sede
                state: open

                position: 8
                text: \\u{1B}[2Jborrado\\u{202E}
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

import Events
import Reports
import Rules
import Testing

/// Which rows and columns of a table are shown.
@Suite struct SelectionTests {
    private static let zloty = Currency("PLN")

    /// Four funds, one of them in another currency and one of which little is known.
    private static let funds = Sheet(
        "budgets", title: Phrase(es: "Presupuestos", en: "Budgets"),
        columns: [
            .init("territory", .id), .init("fund", .id), .init("awarded", .money, isTotalled: true),
            .init("execution", .bp), .init("score", .halves), .init("closed", .day), .init("live", .flag),
        ],
        rows: [
            row("a", "x", .clp, 500, 6_250, 25, "2025-03-01", true), row("b", "y", .clp, 900, nil, -24, nil, false),
            row("b", "z", zloty, 700, 10_000, 4, "2024-12-31", true), row("c", "x", .clp, 500, 0, nil, nil, nil),
        ])

    private static func row(
        _ territory: String, _ fund: String, _ currency: Currency?, _ awarded: Int64, _ share: Int64?, _ score: Int64?,
        _ day: String?, _ live: Bool?
    ) -> Sheet.Row {
        let numbers: [Sheet.Cell] = [awarded, share, score].map { $0.map(Sheet.Cell.number) ?? .absent }
        return Sheet.Row(
            key: "\(territory)/\(fund)", currency: currency,
            [.text(territory), .text(fund)] + numbers
                + [day.flatMap(Day.init).map(Sheet.Cell.day) ?? .absent, live.map(Sheet.Cell.flag) ?? .absent])
    }

    private static func keys(_ conditions: [String], _ order: [String] = []) throws -> String {
        let selection = SheetSelection(
            conditions: try conditions.map { try #require(SheetCondition($0)) }, order: order.map(SheetOrder.init))
        return try selection.applied(to: [funds])[0].rows.map(\.key).joined(separator: " ")
    }

    @Test(arguments: [
        ("territory=b", "b/y b/z"), ("territory!=b", "a/x c/x"), ("fund>x", "b/y b/z"),
        ("awarded=500", "a/x c/x"), ("awarded>=700", "b/y b/z"), ("awarded<700", "a/x c/x"),
        ("awarded>-1", "a/x b/y b/z c/x"),
        // An empty cell equals nothing but an empty value, and is neither less nor more.
        ("execution=", "b/y"), ("execution!=", "a/x b/z c/x"), ("execution<=6250", "a/x c/x"),
        ("execution!=0", "a/x b/y b/z"),
        ("score=12.5", "a/x"), ("score=-12", "b/y"), ("score>2", "a/x"), ("score<=2.0", "b/y b/z"),
        ("closed>2024-12-31", "a/x"), ("closed<=2024-12-31", "b/z"), ("closed=", "b/y c/x"),
        ("live=true", "a/x b/z"), ("live=no", "b/y"), ("live!=sí", "b/y c/x"),
    ])
    func whatHolds(_ condition: String, _ rows: String) throws {
        #expect(try Self.keys([condition]) == rows, "\(condition)")
    }

    @Test func allConditionsMustHold() throws {
        #expect(try Self.keys(["fund=x", "territory!=c"]) == "a/x")
        #expect(try Self.keys(["fund=x", "fund=y"]) == "")
    }

    @Test(arguments: [
        (["fund"], "a/x c/x b/y b/z"), (["-fund"], "b/z b/y a/x c/x"), (["fund", "-territory"], "c/x a/x b/y b/z"),
        // Amounts are compared within their currency; empty cells come last either way.
        (["-awarded"], "b/y a/x c/x b/z"), (["execution"], "c/x a/x b/z b/y"), (["-execution"], "b/z a/x c/x b/y"),
        (["closed"], "b/z a/x b/y c/x"), (["live"], "b/y a/x b/z c/x"),
    ])
    func order(_ columns: [String], _ rows: String) throws {
        #expect(try Self.keys([], columns) == rows, "\(columns)")
    }

    @Test func columnsAndTheirTotals() throws {
        let all = try SheetSelection(columns: ["awarded", "territory"]).applied(to: [Self.funds])[0]
        #expect(all.columns.map(\.name) == ["awarded", "territory"])
        #expect(all.rows[1].cells == [.number(900), .text("b")])
        #expect(all.totals.map(\.key) == ["CLP", "PLN"])
        #expect(all.totals.map { $0.cells[0] } == [.number(1_900), .number(700)])
        let some = SheetSelection(conditions: [try #require(SheetCondition("awarded=500"))], columns: ["awarded"])
        #expect(try some.applied(to: [Self.funds])[0].totals.map { $0.cells[0] } == [.number(1_000)])
        // One row a currency is its own sum.
        let one = SheetSelection(conditions: [try #require(SheetCondition("territory=b"))])
        #expect(try one.applied(to: [Self.funds])[0].totals == [])
    }

    @Test func tablesWithoutTheColumnsAreLeftOut() throws {
        let both = [Self.funds, Samples.budgets]
        let late = SheetSelection(conditions: [try #require(SheetCondition("lateReports>0"))])
        #expect(try late.applied(to: both).map(\.rows.count) == [1])
        #expect(
            try SheetSelection(columns: ["score", "fund"]).applied(to: both).map { $0.columns.map(\.name) } == [
                ["score", "fund"]
            ])
        #expect(try SheetSelection(columns: ["execution", "fund"]).applied(to: both).count == 2)
        #expect(try SheetSelection(columns: ["lateReports", "score"]).applied(to: both).count == 2)
        #expect(try SheetSelection(order: [SheetOrder("-score")]).applied(to: both)[1] == Samples.budgets)
    }

    @Test(arguments: [
        ("awardd=1", "the report has no column \"awardd\"; did you mean awarded?"),
        (
            "zzz=1",
            "the report has no column \"zzz\"; its columns are territory, fund, awarded, execution, score, closed, live"
        ),
        (
            "awarded=1.5",
            "column awarded cannot be compared with \"1.5\"; write an amount in digits alone, in the currency's smallest unit"
        ),
        (
            "execution>62%",
            "column execution cannot be compared with \"62%\"; write a share in basis points, 6250 for 62.5 %"
        ),
        ("closed<1-2-2024", "column closed cannot be compared with \"1-2-2024\"; write a day as YYYY-MM-DD"),
        ("score=1.25", "column score cannot be compared with \"1.25\"; write a number of points such as 12 or 12.5"),
        ("live=maybe", "column live cannot be compared with \"maybe\"; write true or false"),
    ])
    func whatDoesNotFitIsRefused(_ condition: String, _ message: String) throws {
        let selection = SheetSelection(conditions: [try #require(SheetCondition(condition))])
        do {
            _ = try selection.applied(to: [Self.funds])
            Issue.record("\(condition) was taken")
        } catch {
            #expect("\(error)" == message)
        }
    }

    @Test(arguments: ["", "awarded", "=5", "<3"])
    func noCondition(_ text: String) { #expect(SheetCondition(text) == nil) }

    @Test func fewPeopleAreHidden() {
        let sheet = Sheet(
            "calls", title: Phrase(es: "Llamados", en: "Calls"),
            columns: [.init("call", .id), .init("residentsInvolved", .people), .init("received", .count)],
            rows: (0...5).map { .init(key: "\($0 < 5 ? "a" : "b")/\($0)", [.text("c"), .number($0), .number($0)]) })
        let hidden = sheet.hidingFewPeople { $0 == "a" ? 4 : 10 }
        #expect(
            SheetWriter(.csv, in: .es).text([hidden]) == """
                call,residentsInvolved,received
                c,0,0
                c,<4,1
                c,<4,2
                c,<4,3
                c,4,4
                c,<10,5

                """)
    }
}

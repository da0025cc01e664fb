import Events
import FieldCoding
import Projections
import Rules
import Testing

@Suite struct CyclesTests {
    /// Two cycles with a month between them. A project of the first call is submitted in each, and in the month.
    private func story() throws -> Story {
        var story = Story()
        story.tell(on: "2024-01-01", TerritoryProposed(commune: "Comuna", name: "Los Aromos", population: 900))
        story.tell(CycleOpened(goals: [], n: 1), in: .programme)
        story.tell(on: "2024-02-01", NeedRaised(category: "agua", need: "agua", title: "…"))
        story.tell(Facts.call("c", pot: 500))
        story.tell(Facts.project("p1", "c", 60))
        story.tell(Facts.award("a1", "p1", "c", 60))
        story.tell(on: "2024-06-30", CycleClosed(n: 1), in: .programme)
        story.tell(on: "2024-07-15", Facts.project("p2", "c", 50))
        story.tell(Facts.lesson("l1"))
        story.tell(on: "2024-08-01", CycleOpened(goals: [], n: 2), in: .programme)
        story.tell(on: "2024-09-01", Facts.project("p3", "c", 40))
        story.tell(Facts.award("a3", "p3", "c", 40))
        story.tell(Facts.agreement("g1", "a1", 60))
        story.tell(try Facts.disbursed("g1", 30))
        story.tell(
            ExchangeHeld(day: story.day, exchange: "x", organisations: [], territories: ["los-aromos"], title: "…"),
            in: .programme)
        return story
    }

    private let byCall = JSONValue.object(["cycle": .object(["attribution": .string("byCall")])])

    private func shown(_ story: Story, under rules: Rulebook = .standard) throws -> String {
        try story.table(.cycles, under: rules).text(
            "cycle", "opened", "closed", "needs", "projects", "awards", "awarded", "disbursed", "lessons", "exchanges")
    }

    @Test func moneyStandsInTheCycleOfItsProject() throws {
        #expect(
            try shown(story()) == """
                1 2024-01-01 2024-06-30 1 1 1 60 30 0 0
                2 2024-08-01 · 0 1 1 40 0 0 1
                · · · 0 1 0 0 0 1 0
                """)
    }

    @Test func byCallAllProjectsOfACallAreOfItsCycle() throws {
        #expect(
            try shown(story(), under: Rulebook.standard.overlaid(with: byCall)) == """
                1 2024-01-01 2024-06-30 1 3 2 100 30 0 0
                2 2024-08-01 · 0 0 0 0 0 0 1
                · · · 0 0 0 0 0 1 0
                """)
    }

    @Test func aTerritoryWithCyclesOfItsOwnHasNoneOfTheProgrammes() throws {
        var story = try story()
        story.tell(CycleOpened(goals: [], n: 1))
        #expect(
            try story.table(.cycles).text("cycle", "opened", "projects") == "1 2024-09-01 1\n· · 2")
    }

    @Test func aTerritoryShowsAllOfItsTime() throws {
        #expect(
            try story().table(.territories, today: "2024-07-20").text(
                "name", "commune", "population", "state", "vulnerability", "cycle", "needs", "projects", "awarded")
                == "Los Aromos Comuna 900 proposed · · 1 3 100")
        var story = try story()
        story.tell(
            on: "2024-10-01",
            TerritoryAssessed(
                activeOrganisations: 5, localGovernmentSupport: true, source: "…", vulnerability: 6_100))
        #expect(try story.table(.territories).text("state", "vulnerability", "cycle") == "assessed 6100 2")
        story.tell(on: "2024-10-02", TerritorySelected())
        #expect(try story.table(.territories).text("state", "selected") == "selected 2024-10-02")
        story.tell(on: "2024-12-02", TerritoryClosed(reason: .completed))
        #expect(try story.table(.territories).text("state", "closed") == "closed 2024-12-02")
    }

    private static let rowsOfCycles: [(ReportName, Grouping?, Int64, [String])] = [
        (.projects, nil, 1, ["los-aromos/p1"]), (.projects, nil, 2, ["los-aromos/p3"]), (.projects, nil, 3, []),
        (.calls, nil, 1, ["los-aromos/c"]), (.calls, nil, 2, []), (.budgets, .project, 2, ["los-aromos/p3"]),
        (.needs, nil, 1, ["los-aromos/agua"]), (.cycles, nil, 2, ["los-aromos/2"]),
        (.agreements, nil, 2, ["los-aromos/g1"]), (.learning, nil, 1, []),
    ]

    @Test(arguments: rowsOfCycles)
    func theRowsOfACycle(report: ReportName, grouping: Grouping?, cycle: Int64, keys: [String]) throws {
        let query = try #require(ReportQuery(report, by: grouping, cycle: cycle))
        let tables = try query.tables(from: story().fold(Plain.self), .test("2024-12-01"))
        #expect(tables[0].rows.map(\.key) == keys)
    }

    /// A report says that its rows have days exactly where they have.
    @Test func rowsHaveDaysWhereTheReportSaysSo() throws {
        let views = try Demo.story().fold(Plain.self)
        for report in ReportName.allCases {
            for grouping in report.groupings.map(Optional.some) + (report.groupings.isEmpty ? [nil] : []) {
                let query = try #require(ReportQuery(report, by: grouping))
                let rows = try query.tables(from: views, .test("2026-12-01")).flatMap(\.rows)
                #expect(!rows.isEmpty, "\(report)")
                #expect(
                    rows.contains { $0.day != nil } == report.hasDays(by: grouping), "\(report) by \(grouping as Any)")
                #expect((ReportQuery(report, by: grouping, cycle: 1) != nil) == report.hasDays(by: grouping))
            }
        }
    }

    /// The headlines are what the reports say that the same cycle's rows come to, and all cycles come to the territory.
    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func headlinesAreTheSumsOfTheRowsOfTheirCycle(seed: UInt64) throws {
        let rules = try seed.isMultiple(of: 2) ? Rulebook.standard.overlaid(with: byCall) : .standard
        let views = try HistoryGenerator.story(seed: seed, events: 500).fold(Plain.self, under: rules)
        func table(_ report: ReportName, _ cycle: Int64? = nil, _ territory: TerritoryID? = nil) throws
            -> ReportTable<Plain>
        {
            let query = try #require(ReportQuery(report, territory: territory, cycle: cycle))
            return try query.tables(from: views, .test("2024-12-01"))[0]
        }
        let cycles = try table(.cycles)
        for row in cycles.rows {
            guard case .text(let name) = row.cells[0], let n = row.cells[2].number else { continue }
            for column in ["awarded", "disbursed", "accepted"] {
                let projects = try table(.projects, n, TerritoryID(unchecked: name))
                #expect(cycles[row: row.key, column: column]?.number == projects.sum(column), "seed \(seed) \(row.key)")
            }
            let needs = try table(.needs, n, TerritoryID(unchecked: name)).rows.count
            #expect(cycles[row: row.key, column: "needs"]?.number == Int64(needs), "seed \(seed) \(row.key)")
        }
        for territory in try table(.territories).rows {
            for column in try table(.territories).columns where column.isTotalled {
                let own = cycles.rows.filter { $0.cells[0] == .text(territory.key) }
                let index = try #require(cycles.index(of: column.name))
                #expect(
                    try table(.territories)[row: territory.key, column: column.name]?.number
                        == own.reduce(0) { $0 + ($1.cells[index].number ?? 0) },
                    "seed \(seed), \(territory.key), \(column.name)")
            }
        }
    }
}

extension ReportTable {
    fileprivate func sum(_ column: String) -> Int64 {
        guard let index = index(of: column) else { return -1 }
        return rows.reduce(0) { $0 + ($1.cells[index].number ?? 0) }
    }
}

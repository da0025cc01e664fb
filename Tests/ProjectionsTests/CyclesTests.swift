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

    /// Every table of the demo has rows in some cycle, and none in two.
    @Test(arguments: ReportName.allCases)
    func eachRowIsOfOneCycleAtMost(report: ReportName) throws {
        let views = try Demo.story().fold(Plain.self)
        let all = try #require(ReportQuery(report)).tables(from: views, .test("2026-12-01"))
        var keys = all.map { _ in [String]() }
        for cycle in 1...4 as ClosedRange<Int64> {
            let query = try #require(ReportQuery(report, cycle: cycle))
            for (place, table) in try query.tables(from: views, .test("2026-12-01")).enumerated() {
                keys[place] += table.rows.map(\.key)
                // A fund has a row in each cycle that moves it.
                if report == .budgets { continue }
                #expect(table.rows.allSatisfy { all[place].row($0.key)?.cells == $0.cells })
            }
        }
        for (table, found) in zip(all, keys) where !table.rows.isEmpty {
            #expect(!found.isEmpty, "\(table.name)")
            #expect(report == .budgets || Set(found).count == found.count, "\(table.name)")
        }
    }

    @Test func sumsTakeInWhatIsOfTheCycle() throws {
        var story = Story()
        story.tell(on: "2024-01-01", CycleOpened(goals: [], n: 1), in: .programme)
        story.tell(Facts.financed("f", 500))
        story.tell(on: "2024-02-01", Facts.call("c1", fund: "f", pot: 300))
        story.tell(on: "2024-06-30", CycleClosed(n: 1), in: .programme)
        story.tell(on: "2024-07-15", Facts.financed("f", 7))
        story.tell(on: "2024-08-01", CycleOpened(goals: [], n: 2), in: .programme)
        story.tell(Facts.financed("f", 40))
        story.tell(Facts.project("p1", "c1", 60, "agua"))
        story.tell(Facts.award("a1", "p1", "c1", 60))
        story.tell(Facts.call("c2", fund: "f", pot: 20))
        story.tell(Facts.project("p2", "c2", 15, "agua"))
        story.tell(Facts.award("a2", "p2", "c2", 15))
        let views = try story.fold(Plain.self)
        func table(_ report: ReportName, _ grouping: Grouping, _ cycle: Int64?) throws -> ReportTable<Plain> {
            try #require(ReportQuery(report, by: grouping, cycle: cycle)).tables(from: views, .test("2024-12-01"))[0]
        }
        let funds: [(Int64?, String)] = [
            (nil, "f 547 320 75 227"), (1, "f 500 300 60 200"), (2, "f 40 20 15 20"),
        ]
        for (cycle, expected) in funds {
            #expect(
                try table(.budgets, .fund, cycle).text("fund", "financed", "pot", "awarded", "available") == expected)
        }
        // Under the standard rules a project is of the cycle in which it was submitted.
        #expect(try table(.budgets, .objective, 1).text("objective", "awarded") == "")
        #expect(try table(.budgets, .objective, 2).text("objective", "awarded") == "agua 75")
        #expect(try table(.calls, .territory, 1).text("received", "awardedAmount") == "1 60")
        #expect(try table(.calls, .category, 2).text("received", "awardedAmount") == "1 15")
    }

    private static let sums: [(ReportName, Grouping, Grouping)] = [
        (.budgets, .fund, .call), (.budgets, .objective, .project), (.calls, .category, .call),
        (.calls, .territory, .call),
    ]

    /// What a cycle's sums come to is what its calls, or its projects, come to.
    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func sumsOfACycleAreThoseOfItsParts(seed: UInt64) throws {
        let rules = try seed.isMultiple(of: 2) ? Rulebook.standard.overlaid(with: byCall) : .standard
        let views = try HistoryGenerator.story(seed: seed, events: 500).fold(Plain.self, under: rules)
        for (report, grouping, part) in Self.sums {
            for cycle in [nil, 1, 2, 3] as [Int64?] {
                func table(_ grouping: Grouping) throws -> ReportTable<Plain> {
                    let query = try #require(ReportQuery(report, by: grouping, cycle: cycle))
                    return try query.tables(from: views, .test("2024-12-01"))[0]
                }
                let (sums, parts) = (try table(grouping), try table(part))
                for column in sums.columns where column.isTotalled && column.name != "available" {
                    guard parts.index(of: column.name) != nil else { continue }
                    #expect(
                        sums.sum(column.name) == parts.sum(column.name),
                        "seed \(seed), \(report) by \(grouping), \(column.name)")
                }
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

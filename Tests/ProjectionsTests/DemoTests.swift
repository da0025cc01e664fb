import Events
import FieldCoding
import Projections
import Rules
import Testing

@Suite struct DemoTests {
    @Test func theMoneyOfTheDemoAddsUp() throws {
        let views = try Demo.story().fold(Plain.self)
        let query = try Facts.known(ReportQuery(.budgets))
        let budgets = try query.tables(from: views, .test("2025-12-31"))[0]
        #expect(budgets.sum("disbursed") == 44_600_000)
        #expect(budgets.sum("accepted") == 43_350_000)
        #expect(budgets.sum("refunded") == 660_000)
        #expect(budgets.sum("withGrantee") == 590_000)
        #expect(budgets.sum("allocated") == 0)
        #expect(budgets[row: "programme/fondo-tejido", column: "available"]?.number == 16_000_000)
        #expect(budgets[row: "los-aromos/fondo-tejido", column: "available"]?.number == 5_000_000)
        #expect(budgets[row: "cerro-alto/fondo-tejido", column: "available"]?.number == 3_800_000)
        #expect(budgets[row: "los-aromos/aporte-municipal", column: "available"]?.number == 1_200_000)
        #expect(budgets[row: "cerro-alto/aporte-cerro", column: "available"]?.number == 2_060_000)
    }

    @Test(arguments: Grouping.allCases)
    func everyGroupingSumsToTheSameMoney(grouping: Grouping) throws {
        guard let query = ReportQuery(.budgets, by: grouping) else { return }
        let table = try query.tables(from: try Demo.story().fold(Plain.self), .test("2025-12-31"))[0]
        for (column, sum) in [
            ("disbursed", 44_600_000), ("accepted", 43_350_000), ("refunded", 660_000),
        ] as [(String, Int64)] {
            #expect(table.sum(column) == sum, "\(grouping) \(column)")
        }
    }

    @Test func streetLightsWentFrom14To33Of40() throws {
        let plans = try Demo.story().table(.plans)
        let row = "los-aromos/plan-2024/alumbrado"
        #expect(plans[row: row, column: "lastValue"] == .figure(Plain(33)))
        #expect(plans[row: row, column: "progress"] == .number(7_308))
        #expect(plans[row: row, column: "live"] == .flag(false))
        let orphans = plans.rows.filter { row in plans.index(of: "orphan").map { row.cells[$0] == .flag(true) } ?? false
        }
        #expect(orphans.contains { $0.key == "los-aromos/plan-2024/espacio-joven" })
    }

    @Test func eachTerritoryAdoptedALessonOfTheOther() throws {
        let learning = try Demo.story().table(.learning)
        #expect(learning.rows.count == 5)
        #expect(learning[row: "cerro-alto/participacion-pesa", column: "changeRef"] == .text("los-aromos/aromos-122"))
        #expect(learning[row: "los-aromos/permiso-antes", column: "adopters"] == .figure(Plain(1)))
    }

    @Test func waitingListsEndedAsTheStoryTells() throws {
        let calls = try Demo.story().table(.calls)
        #expect(calls[row: "los-aromos/fondo-2024", column: "received"] == .figure(Plain(5)))
        #expect(calls[row: "los-aromos/fondo-2024", column: "inadmissible"] == .figure(Plain(1)))
        #expect(calls[row: "los-aromos/fondo-2024", column: "awarded"] == .figure(Plain(3)))
        #expect(calls[row: "los-aromos/fondo-2024", column: "waitlisted"] == .figure(Plain(0)))
        #expect(calls[row: "cerro-alto/fondo-2024", column: "waitlisted"] == .figure(Plain(1)))
        #expect(calls[row: "cerro-alto/fondo-2024", column: "completed"] == .figure(Plain(2)))
    }

    @Test func trustRoseByFifteenPointsAndTheMingaFillsTheHill() throws {
        let story = try Demo.story()
        let outcomes = try story.table(.outcomes)
        #expect(outcomes[row: "cerro-alto/confianza-vecinal/-", column: "change"] == .figure(Plain(15)))
        let participation = try story.table(.participation)
        #expect(participation[row: "cerro-alto/action/minga-ladera-sur", column: "reached"] == .figure(Plain(52)))
        #expect(participation[row: "cerro-alto/project/cortafuego-sur", column: "reached"] == .figure(Plain(90)))
        #expect(participation[row: "cerro-alto/project/vigias", column: "reached"] == .absent)
        #expect(participation[row: "cerro-alto/project/cortafuego-sur", column: "volunteerHours"]?.number == 590)
        let networks = try story.table(.networks)
        #expect(networks[row: "cerro-alto/red-cerro-seguro", column: "leverage"] == .figure(Plain(900_000)))
    }

    /// As a few lines of another language count it from the demo's file.
    @Test func theFabricOfTheDemoIsThatOfAnotherCount() throws {
        let summary = try Demo.story().tables(.fabric, today: "2026-03-02")[1]
        #expect(
            summary.text("territory", "cycle", "organisations", "ties", "density") == """
                cerro-alto 1 9 10 2778
                cerro-alto 2 9 9 2500
                cerro-alto 3 10 10 2222
                cerro-alto 4 9 1 278
                los-aromos 1 10 11 2444
                los-aromos 2 10 10 2222
                los-aromos 3 10 0 0
                los-aromos 4 10 0 0
                """)
    }

    @Test func theRecusedMemberDecidedNothingAboutTheGarden() throws {
        #expect(try Demo.story().table(.conflicts).text("about", "recused", "laterActs") == "huerta-escolar yes 0")
    }
}

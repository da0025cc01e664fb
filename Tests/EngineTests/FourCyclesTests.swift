import Decisions
import Demo
import Engine
import Events
import Projections
import Testing

/// Cerro Alto through its four cycles: after each event the budget is what was there before and what that event did.
@Suite("A territory through its four cycles, event by event")
struct FourCyclesTests {
    private static let names = [
        "financed", "withdrawn", "pot", "awarded", "freed", "disbursed", "reported", "accepted", "observed", "refunded",
        "withGrantee", "available", "cofinancing",
    ]

    /// What events of the demo do to the row of the municipality's fund; all others leave it as it is.
    private static let turns: [String: [String: Int64]] = [
        "cerro-085": ["financed": 7_000_000, "available": 7_000_000],
        // A call that is extended, and void because its only project was withdrawn: the pot comes back whole.
        "cerro-086": ["pot": 3_000_000, "available": 4_000_000],
        "cerro-087": ["pot": 3_500_000, "available": 3_500_000],
        "cerro-091": ["available": 7_000_000],
        "cerro-092": ["withdrawn": 1_000_000, "available": 6_000_000],
        "cerro-093": ["pot": 7_500_000, "available": 2_000_000],
        // An award ends, and the next of the waiting list takes its place.
        "cerro-112": ["awarded": 2_500_000],
        "cerro-113": ["awarded": 3_700_000],
        "cerro-115": ["freed": 2_500_000],
        "cerro-117": ["awarded": 6_500_000],
        "cerro-123": ["disbursed": 2_000_000, "withGrantee": 2_000_000],
        "cerro-124": ["disbursed": 3_200_000, "withGrantee": 3_200_000],
        "cerro-126": ["cofinancing": 250_000],
        // An expense is observed, and accepted on reply.
        "cerro-130": ["reported": 1_500_000],
        "cerro-132": ["reported": 2_200_000],
        "cerro-133": ["accepted": 900_000, "observed": 600_000, "withGrantee": 2_300_000],
        "cerro-135": ["accepted": 1_500_000, "observed": 0, "withGrantee": 1_700_000],
        "cerro-137": ["accepted": 2_200_000, "withGrantee": 1_000_000],
        "cerro-138": ["disbursed": 4_000_000, "withGrantee": 1_800_000],
        // Written down twice, and annulled; written down late and wrong, and corrected.
        "cerro-148": ["cofinancing": 500_000],
        "cerro-156": ["reported": 2_680_000],
        "cerro-161": ["reported": 2_630_000],
        "cerro-162": ["cofinancing": 250_000],
        "cerro-163": ["accepted": 2_630_000, "withGrantee": 1_370_000],
        "cerro-166": ["reported": 3_400_000],
        "cerro-168": ["accepted": 3_400_000, "withGrantee": 600_000],
        // A refund after the closure lowers what was written off.
        "cerro-178": ["refunded": 60_000, "withGrantee": 540_000, "available": 2_060_000],
    ]

    /// What cannot be done at a turn: the event before, the type and its payload with ' for ", and what it breaks.
    private static let refusals: [(after: String, type: String, data: String, breaks: Set<String>)] = [
        (
            "cerro-111", "funds.awarded",
            "'award':'x','project':'huerta-escolar','call':'fondo-primavera','amount':2500000,'session':'sesion-5',"
                + "'votes':{'inFavour':4,'against':0,'abstained':0}", ["board.recusedVoted"]
        ),
        (
            "cerro-114", "funds.awarded",
            "'award':'x','project':'cortafuego-sur','call':'fondo-primavera','amount':2800000", ["award.potExceeded"]
        ),
        (
            "cerro-129", "plan.amended",
            "'plan':'plan-2025','session':'sesion-7','reason':'x','change':[{'objective':'prevencion-2025','target':2300}]",
            ["board.noQuorum"]
        ),
        (
            "cerro-131", "call.published",
            "'call':'x','fund':'aporte-cerro','pot':1000000,'opens':'2026-03-01','closes':'2026-04-15','criteria':[]",
            ["call.withoutBoard"]
        ),
        ("cerro-175", "project.closed", "'agreement':'conv-cortafuego','outcome':'completed'", ["closure.unbalanced"]),
        (
            "cerro-178", "refund.received", "'agreement':'conv-cortafuego','amount':40001,'cause':'unspent'",
            ["refund.tooLarge"]
        ),
    ]

    @Test("the budget after each event, and what cannot be done at each turn")
    func walk() throws {
        let workshop = try Workshop()
        var figures = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, Int64(0)) })
        var (seen, refused, position) = (0, 0, [String: UInt64]())
        for line in String(decoding: DemoProgramme.lines, as: UTF8.self).split(separator: "\n") {
            let receipt = try #require(try workshop.append(String(line)).receipts.first)
            let id = receipt.id.text
            position[id] = receipt.position
            if let turn = Self.turns[id] {
                figures.merge(turn) { $1 }
                seen += 1
            }
            if seen > 0 { #expect(try Self.row(of: workshop) == figures, "after \(id)") }
            for attempt in Self.refusals where attempt.after == id {
                #expect(try Self.refusals(attempt.type, attempt.data, workshop) == attempt.breaks, "after \(id)")
                refused += 1
            }
        }
        #expect(seen == Self.turns.count && refused == Self.refusals.count)

        // The expense of December, known in January and corrected then: by what had happened, and by what was known.
        let lastDay = try #require(Day("2025-12-31"))
        for (event, reported) in [("cerro-138", 2_200_000), ("cerro-156", 2_680_000), ("cerro-161", 2_630_000)] {
            let known = try #require(position[event])
            let viewpoint = Viewpoint(asOf: lastDay, knownAt: .position(known))
            #expect(try Self.row(of: workshop, from: viewpoint)["reported"] == Int64(reported), "known at \(event)")
        }
        let territory = TerritoryID(unchecked: "cerro-alto")
        #expect(try workshop.programme.verify().findings.isEmpty)
        let findings = try workshop.programme.audit(territory).findings
        #expect(findings.map(\.entry.position) == [position["cerro-038"], position["cerro-156"]])
    }

    private static func row(of workshop: Workshop, from viewpoint: Viewpoint = .now) throws -> [String: Int64] {
        let query = try #require(ReportQuery(.budgets, territory: TerritoryID(unchecked: "cerro-alto")))
        let table = try #require(try workshop.programme.query(query, from: viewpoint).tables.first)
        let row = try #require(table.rows.first { $0.key == "cerro-alto/aporte-cerro" })
        let cells = try names.map { name in (name, row.cells[try #require(table.index(of: name))].number ?? 0) }
        return Dictionary(uniqueKeysWithValues: cells)
    }

    /// The rules that an event of 1 March 2026 would break now.
    private static func refusals(_ type: String, _ data: String, _ workshop: Workshop) throws -> Set<String> {
        let line =
            "{'type':'\(type)','territory':'cerro-alto','occurred':'2026-03-01','actor':'mesa-cerro','data':{\(data)}}"
        var options = Programme.AppendOptions()
        options.isDryRun = true
        let bytes = line.utf8.map { $0 == UInt8(ascii: "'") ? UInt8(ascii: "\"") : $0 }
        let outcome = try workshop.programme.append(try Workshop.prepared(bytes), options)
        guard case .objections(let objections)? = outcome.refusals.first?.cause else { return [] }
        return Set(objections.map(\.rule.code))
    }
}

import Engine
import EventStore
import Events
import FieldCoding
import Projections
import Rules
import Testing
import Transparency

/// Which rules hold, asked of a store: by the list of the rules, by what is admitted, and by what reports show.
@Suite("Which rules hold")
struct RulesInForceTests {
    /// An enactment of `requirements.selection`: without selection a territory may raise needs.
    struct Enacted: Sendable {
        var territory = "programme"
        /// The day on which it is recorded as enacted.
        var occurred = "2026-01-10"
        let effective: String
        var retroactive = false
        let selection: Bool
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        var enacted: [Enacted] = []
        /// The day of a need in a territory that is not selected.
        let day: String
        /// Whether selection is required on that day.
        let isRequired: Bool
    }

    static let cases: [Case] = [
        Case(testDescription: "what init enacted holds", day: "2026-03-01", isRequired: true),
        Case(
            testDescription: "the programme's rules hold in its territories",
            enacted: [Enacted(effective: "2026-02-01", selection: false)], day: "2026-02-01", isRequired: false),
        Case(
            testDescription: "from their effective day on",
            enacted: [Enacted(effective: "2026-02-01", selection: false)], day: "2026-01-31", isRequired: true),
        Case(
            testDescription: "a territory's own hold in it",
            enacted: [Enacted(territory: "t", effective: "2026-02-01", selection: false)], day: "2026-02-01",
            isRequired: false),
        Case(
            testDescription: "those of another do not",
            enacted: [Enacted(territory: "u", effective: "2026-02-01", selection: false)], day: "2026-02-01",
            isRequired: true),
        Case(
            testDescription: "a territory's own stand over later ones of the programme",
            enacted: [
                Enacted(territory: "t", effective: "2026-02-01", selection: false),
                Enacted(effective: "2026-03-01", selection: true),
            ], day: "2026-03-02", isRequired: false),
        Case(
            testDescription: "the latest effective day wins, whatever was enacted last",
            enacted: [
                Enacted(effective: "2026-03-01", selection: false), Enacted(effective: "2026-02-01", selection: true),
            ], day: "2026-03-01", isRequired: false),
        Case(
            testDescription: "before it the earlier one holds",
            enacted: [
                Enacted(effective: "2026-03-01", selection: false), Enacted(effective: "2026-02-01", selection: true),
            ], day: "2026-02-28", isRequired: true),
        Case(
            testDescription: "on the same day the highest position wins",
            enacted: [
                Enacted(effective: "2026-02-01", selection: true), Enacted(effective: "2026-02-01", selection: false),
            ], day: "2026-02-01", isRequired: false),
        Case(
            testDescription: "a retroactive one judges what is appended after it, also of earlier days",
            enacted: [Enacted(effective: "2026-01-02", retroactive: true, selection: false)], day: "2026-01-05",
            isRequired: false),
    ]

    @Test("admission judges by the rules that the store says are in force", arguments: cases)
    func admission(_ example: Case) throws {
        let workshop = try Workshop()
        try workshop.append(["t", "u"].map(proposed).joined(separator: "\n"))
        for (number, enacted) in example.enacted.enumerated() {
            try workshop.append(
                enacting(
                    #"{"requirements":{"selection":\#(enacted.selection)}}"#, in: enacted.territory, "r\(number)",
                    occurred: enacted.occurred, effective: enacted.effective, retroactive: enacted.retroactive))
        }
        let day = try #require(Day(example.day))
        let rules = try workshop.programme.rulebook(of: TerritoryID(unchecked: "t"), on: day)
        #expect(rules.requirements.selection == example.isRequired)
        let outcome = try workshop.programme.append(Workshop.prepared(Array(need(example.day).utf8)))
        #expect(outcome.refusals.isEmpty == !example.isRequired)
    }

    @Test("a retroactive enactment changes reports of what stood before it, and admits nothing anew")
    func reports() throws {
        let workshop = try Workshop()
        try workshop.append(try Workshop.demo())
        let query = try #require(ReportQuery(.budgets, by: .project))
        let before = try workshop.programme.query(query)
        let patch = try JSONValue(json: Array(#"{"execution":{"executedBasis":"disbursed"}}"#.utf8).span)
        let imposed = try workshop.programme.query(query, from: Viewpoint(rules: patch))
        #expect(imposed.tables != before.tables)
        let root = try workshop.programme.log.head().tree.root()
        #expect(try workshop.programme.query(query).tables == before.tables)

        // One that looks forward changes nothing that has happened.
        try workshop.append(
            enacting(patch, in: "programme", "forward", occurred: "2026-09-01", effective: "2026-09-20"))
        #expect(try workshop.programme.query(query).tables == before.tables)

        try workshop.append(
            enacting(patch, in: "programme", "back", occurred: "2026-09-01", effective: "2000-01-01", retroactive: true)
        )
        #expect(try workshop.programme.query(query).tables == imposed.tables)
        let verified = try workshop.programme.verify()
        #expect(verified.findings.isEmpty && verified.size == before.size + 2 && verified.root != root)
        try workshop.programme.rebuild()
        #expect(try workshop.programme.query(query).tables == imposed.tables)
    }

    @Test("a territory's own retroactive enactment changes its reports alone")
    func ownReports() throws {
        let workshop = try Workshop()
        try workshop.append(try Workshop.demo())
        let name = "los-aromos"
        let patch = try JSONValue(json: Array(#"{"execution":{"executedBasis":"disbursed"}}"#.utf8).span)
        let query = try #require(ReportQuery(.budgets, by: .project))
        func rows(_ isOwn: Bool) throws -> [Row<Plain>] {
            try workshop.programme.query(query).tables[0].rows.filter { $0.key.hasPrefix(name + "/") == isOwn }
        }
        let before = (own: try rows(true), others: try rows(false))
        try workshop.append(
            enacting(patch, in: name, "own", occurred: "2026-09-01", effective: "2000-01-01", retroactive: true))
        #expect(try rows(true) != before.own)
        #expect(try rows(false) == before.others)
        #expect(!before.others.isEmpty)
    }

    private func proposed(_ territory: String) -> String {
        #"{"type":"territory.proposed","territory":"\#(territory)","occurred":"2026-01-02","actor":"d","#
            + #""data":{"name":"\#(territory)","commune":"C"}}"#
    }

    private func need(_ day: String) -> String {
        #"{"type":"need.raised","territory":"t","occurred":"\#(day)","actor":"d","#
            + #""data":{"need":"n","title":"T","category":"c"}}"#
    }

    private func enacting(
        _ patch: JSONValue, in territory: String, _ id: String, occurred: String, effective: String,
        retroactive: Bool = false
    ) -> String {
        enacting(
            String(decoding: patch.canonicalJSON, as: UTF8.self), in: territory, id, occurred: occurred,
            effective: effective, retroactive: retroactive)
    }

    private func enacting(
        _ patch: String, in territory: String, _ id: String, occurred: String, effective: String,
        retroactive: Bool = false
    ) -> String {
        #"{"type":"rules.enacted","territory":"\#(territory)","occurred":"\#(occurred)","actor":"d","data":{"#
            + #""effective":"\#(effective)","parameters":\#(patch),"reason":"a test","retroactive":\#(retroactive),"#
            + #""rulebook":"\#(id)"}}"#
    }
}

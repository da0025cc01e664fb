import Decisions
import Engine
import Events
import FieldCoding
import Testing

private typealias S = Spending

@Suite("Auditing")
struct AuditTests {
    private func findings(_ workshop: Workshop, _ territory: String? = nil) throws -> [String] {
        try workshop.programme.audit(territory.map { TerritoryID(unchecked: $0) }).findings.map {
            "\($0.entry.envelope.id) \($0.kind.rawValue)\($0.rule.map { " \($0.code)" } ?? "")"
        }
    }

    @Test("a history that keeps the rules holds nothing to tell")
    func clean() throws {
        let workshop = try Workshop(S.paid + [S.expense(500_000), S.review(400_000)])
        #expect(try findings(workshop) == [])
        #expect(try findings(workshop, "valle") == [])
    }

    @Test("what breaks a rule is told with its reason, and what is recorded behind later days")
    func irregular() throws {
        let early = S.line(
            "expense-1", "expense.reported", on: "2026-03-05", S.expenseData(500_000, dated: "2026-01-20"),
            irregular: "expense.documentDayOutside")
        let workshop = try Workshop(S.paid + [early, S.expense(100_000, key: "2", on: "2026-03-03")])
        #expect(
            try findings(workshop, "valle") == [
                "expense-1 irregular expense.documentDayOutside", "expense-2 backdated",
            ])
        let told = try #require(try workshop.programme.audit().findings.first)
        #expect(told.message.contains("2026-01-20"), "the values that clash, not the rule's meaning: \(told.message)")
        #expect(told.reason?.string == "así consta en el acta")
        #expect(try findings(workshop, "programme") == [])
        #expect(try findings(workshop) == findings(workshop, "valle"))
    }

    @Test("a corrected history is judged as it is read")
    func corrected() throws {
        let workshop = try Workshop(S.paid + [S.expense(500_000)])
        let dated = S.expenseData(500_000, dated: "2026-01-20")
        try workshop.append(S.corrected("c-1", "expense-1", dated, irregular: "expense.documentDayOutside"))
        #expect(try findings(workshop) == ["expense-1 irregular expense.documentDayOutside"])
        #expect(try workshop.programme.audit().findings.first?.reason != nil, "the correction gives the reason")
        try workshop.append(S.corrected("c-2", "expense-1", S.expenseData(400_000)))
        #expect(try findings(workshop) == [])
    }

    @Test("what was known, what had happened, and what other rules would have found")
    func viewpoints() throws {
        let workshop = try Workshop(S.paid + [S.expense(500_000)])
        let dated = S.expenseData(500_000, dated: "2026-01-20")
        try workshop.append(S.corrected("c-1", "expense-1", dated, irregular: "expense.documentDayOutside"))
        try workshop.append(S.corrected("c-2", "expense-1", S.expenseData(400_000), occurred: "2026-03-20"))
        func found(_ viewpoint: Viewpoint) throws -> [String] {
            try workshop.programme.audit(from: viewpoint).findings.map {
                "\($0.entry.envelope.id) \($0.kind.rawValue)\($0.rule.map { " \($0.code)" } ?? "")"
            }
        }
        #expect(try found(Viewpoint(knownAt: .position(10))) == [])
        #expect(
            try found(Viewpoint(knownAt: .position(11))) == ["expense-1 irregular expense.documentDayOutside"])
        #expect(try found(Viewpoint(asOf: Day("2026-03-04"), knownAt: .position(11))) == [])
        #expect(try found(Viewpoint(knownAt: .position(12))) == [])
        let strict = JSONValue.object(["requirements": .object(["board": .boolean(true)])])
        #expect(try found(Viewpoint(rules: strict)) == ["call unexcused call.withoutBoard"])
        #expect(try found(Viewpoint(asOf: Day("2026-01-09"), rules: strict)) == [])
        #expect(try workshop.programme.audit(from: Viewpoint(knownAt: .position(10))).judged == 11)
    }

    @Test("a territory that nobody knows")
    func unknown() throws {
        let workshop = try Workshop(S.paid)
        #expect(throws: (any Error).self) { try workshop.programme.audit(TerritoryID(unchecked: "vale")) }
    }
}

import Decisions
import Engine
import Events
import EventStore
import Projections
import Testing

private typealias S = Spending

@Suite("Corrections")
struct CorrectionTests {
    @Test("what a correction itself must be")
    func targets() throws {
        let workshop = try Workshop(S.paid + [S.expense(500_000), S.review(400_000)])
        let cases: [(line: String, code: String)] = [
            (S.annulled("c", "nowhere"), "correction.unknownTarget"),
            (S.annulled("c", "review-1", in: "programme"), "correction.elsewhere"),
            (S.annulled("c", "rules", in: "programme"), "correction.notCorrectable"),
            (S.corrected("c", "review-1", "'accepted':1"), "correction.payload"),
            (S.corrected("c", "review-1", S.expenseData(1)), "correction.payload"),
        ]
        for (line, code) in cases {
            let codes = try workshop.refusals(line)
            #expect(codes == [[code]], "\(line)")
        }
        try workshop.append(S.annulled("c-1", "review-1"))
        #expect(try workshop.refusals(S.annulled("c-2", "review-1")) == [["correction.targetAnnulled"]])
        #expect(
            try workshop.refusals(S.corrected("c-2", "review-1", S.reviewData(1))) == [["correction.targetAnnulled"]])
        #expect(try workshop.refusals(S.annulled("c-2", "c-1")) == [["correction.notCorrectable"]])
        #expect(try workshop.findings().isEmpty)
    }

    @Test("a corrected or annulled fact counts as if it had been so from the start")
    func figures() throws {
        let workshop = try Workshop(S.paid + [S.expense(500_000), S.expense(300_000, key: "2"), S.review(400_000)])
        #expect(try workshop.budget("reported") == 800_000)
        try workshop.append(S.corrected("c-1", "expense-2", S.expenseData(350_000, key: "2")))
        #expect(try workshop.budget("reported") == 850_000)
        try workshop.append(S.corrected("c-2", "expense-2", S.expenseData(200_000, key: "2")))
        #expect(try workshop.budget("reported") == 700_000)
        try workshop.append(S.annulled("c-3", "review-1"))
        #expect(try workshop.budget("accepted") == 0)
        try workshop.append(S.review(450_000).replacing("review-1", with: "review-1b"))
        #expect(try workshop.budget("accepted") == 450_000)
        #expect(try workshop.findings().isEmpty)
    }

    @Test("a refusal lists every later event that depends on the target, and nothing is left behind")
    func dependents() throws {
        let workshop = try Workshop(S.paid + [S.expense(500_000), S.expense(300_000, key: "2"), S.review(400_000)])
        let size = try workshop.programme.log.head().size
        let outcome = try workshop.programme.append(
            try Workshop.prepared(Array(S.annulled("c-1", "payment").utf8)))
        let refusal = try #require(outcome.refusals.first)
        guard case .objections(let objections) = refusal.cause else {
            Issue.record("refused for another reason: \(refusal)")
            return
        }
        #expect(objections.allSatisfy { $0.rule == .correctionLeavesImpossible || $0.rule.severity == .irregular })
        for id in ["expense-1", "expense-2"] {
            #expect(objections.contains { $0.message.contains("event \(id) at position") }, "\(id)")
            #expect(outcome.clashing.values.contains(EventID(unchecked: id)))
        }
        let after = try workshop.programme.log.head().size
        #expect(after == size)
        #expect(try workshop.findings().isEmpty)
    }

    @Test("corrections of one batch apply together: an award, its agreement and its payment")
    func together() throws {
        let workshop = try Workshop(S.paid + [S.expense(500_000)])
        let award = S.corrected(
            "c-1", "award", "'award':'a1','project':'p1','call':'c1','amount':2500000",
            irregular: "award.partial")
        let agreement = S.corrected(
            "c-2", "agreement",
            "'agreement':'g1','award':'a1','grantor':'muni','from':'2026-02-23','to':'2026-08-31',"
                + "'items':[{'item':'i1','category':'obras','amount':2500000,'source':'grant'}],"
                + "'instalments':[{'n':1,'amount':2500000,'condition':'signature'}]")
        let payment = S.corrected(
            "c-3", "payment",
            "'agreement':'g1','n':1,'amount':2500000,'bankReference':'\(String(repeating: "c", count: 64))'")
        #expect(try workshop.refusals(award).first?.contains("correction.leavesImpossible") == true)
        #expect(try workshop.refusals(award, agreement).first?.contains("correction.leavesImpossible") == true)
        try workshop.append([award, agreement, payment].joined(separator: "\n"))
        #expect(try workshop.budget("awarded") == 2_500_000)
        #expect(try workshop.budget("disbursed") == 2_500_000)
        #expect(try workshop.findings().isEmpty)
    }

    @Test("what a correction makes irregular must be named by it")
    func irregular() throws {
        let workshop = try Workshop(S.paid + [S.expense(500_000)])
        let before = S.expenseData(500_000, dated: "2026-01-20")
        #expect(try workshop.refusals(S.corrected("c", "expense-1", before)) == [["expense.documentDayOutside"]])
        try workshop.append(S.corrected("c", "expense-1", before, irregular: "expense.documentDayOutside"))
        #expect(try workshop.findings().isEmpty)
        // Later corrections of the stream judge the same history again, and the name still holds.
        try workshop.append(S.expense(100_000, key: "2"))
        try workshop.append(S.annulled("c-2", "expense-2"))
        #expect(try workshop.findings().isEmpty)
    }

    @Test("a correction in programme reaches the territories that name what it changes")
    func acrossStreams() throws {
        let registered = S.line(
            "supplier", "organisation.registered", on: "2026-01-06",
            "'organisation':'ferre','name':'Ferretería','kind':'company','sector':'private'", in: "programme")
        let expense = S.line(
            "expense-1", "expense.reported", on: "2026-03-05", S.expenseData(500_000) + ",'supplier':'ferre'")
        let workshop = try Workshop(S.paid + [registered, expense])
        let outcome = try workshop.programme.append(
            try Workshop.prepared(Array(S.annulled("c-1", "supplier", in: "programme").utf8)))
        #expect(outcome.refusals.first?.description.contains("event expense-1 at position") == true)
        let both = [S.annulled("c-1", "supplier", in: "programme"), S.annulled("c-2", "expense-1")]
        try workshop.append(both.joined(separator: "\n"))
        #expect(try workshop.budget("reported") == 0)
        #expect(try workshop.findings().isEmpty)
        // The document that the void expense had claimed is free again.
        try workshop.append(S.expense(500_000).replacing("expense-1", with: "expense-1b"))
        #expect(try workshop.findings().isEmpty)
    }

    @Test("an event and its correction may come in one batch, and sending both again appends nothing")
    func oneBatch() throws {
        let workshop = try Workshop(S.paid)
        let batch = S.expense(500_000) + "\n" + S.annulled("c-1", "expense-1")
        let first = try workshop.append(batch)
        #expect(first.appendedCount == 2)
        let again = try workshop.append(batch)
        #expect(again.appendedCount == 0)
        #expect(again.receipts.map(\.position) == first.receipts.map(\.position))
        try workshop.append(S.expense(400_000, key: "2"))
        #expect(try workshop.budget("reported") == 400_000)
        #expect(try workshop.findings().isEmpty)
    }

    @Test("the derived tables are made anew with every correction in place")
    func derived() throws {
        let workshop = try Workshop(S.paid + [S.expense(500_000), S.expense(300_000, key: "2")])
        try workshop.append(S.annulled("c-1", "expense-1"))
        try workshop.append(S.corrected("c-2", "expense-2", S.expenseData(250_000, key: "2"), occurred: "2026-03-06"))
        try workshop.programme.rebuildDerived()
        #expect(try workshop.findings().isEmpty)
        try workshop.append(S.expense(500_000).replacing("expense-1", with: "expense-1b"))
        #expect(try workshop.budget("reported") == 750_000)
        #expect(try workshop.findings().isEmpty)
    }

    @Test("views that were stored before a correction are folded anew after it")
    func views() throws {
        let workshop = try Workshop(S.paid + [S.expense(500_000)])
        #expect(try workshop.budget("reported") == 500_000)
        try workshop.append(S.corrected("c-1", "expense-1", S.expenseData(450_000)))
        #expect(try workshop.budget("reported") == 450_000)
        let stored = try ViewStore(workshop.programme.files).dump()
        try workshop.programme.rebuild([.budgets])
        let rebuilt = try ViewStore(workshop.programme.files).dump()
        #expect(stored.map(\.bytes) == rebuilt.map(\.bytes))
    }
}

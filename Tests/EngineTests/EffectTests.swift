import Engine
import Events
import FieldCoding
import Projections
import Testing

/// What a rehearsal foresees is what appending brings.
@Suite("The effect of a rehearsed batch")
struct EffectTests {
    private func foreseen(_ batch: [Prepared], _ programme: Programme, _ query: ReportQuery) throws -> Programme.Effect?
    {
        var options = Programme.AppendOptions()
        options.isDryRun = true
        let outcome = try programme.append(batch, options)
        #expect(outcome.refusals.isEmpty)
        return try programme.effect(of: batch, outcome, on: query)
    }

    @Test("the demo cut into batches anywhere", arguments: [1, 2, 3] as [UInt64])
    func everyBatch(seed: UInt64) throws {
        print("seed \(seed)")
        var source = SampleSource(seed: seed)
        let workshop = try Workshop()
        let query = try #require(ReportQuery(.budgets, by: .project))
        var rest = try Workshop.demo()[...]
        var effects = 0
        while !rest.isEmpty {
            let part = Array(rest.prefix(1 + source.below(30)))
            rest = rest.dropFirst(part.count)
            let before = try workshop.programme.query(query).tables
            let effect = try foreseen(part, workshop.programme, query)
            try workshop.append(part)
            let after = try workshop.programme.query(query).tables
            if let effect {
                effects += 1
                #expect(effect.before == before)
                #expect(effect.after == after)
            } else {
                #expect(before == after)
            }
        }
        #expect(effects > 3)
    }

    @Test("retroactive rules reach back")
    func retroactive() throws {
        let workshop = try Workshop()
        try workshop.append(try Workshop.demo())
        let query = try #require(ReportQuery(.budgets))
        let text =
            #"{"type":"rules.enacted","territory":"programme","occurred":"2026-09-01","actor":"d","data":{"#
            + #""effective":"2000-01-01","parameters":{"execution":{"executedBasis":"disbursed"}},"reason":"r","#
            + #""retroactive":true,"rulebook":"back"}}"#
        let batch = try Workshop.prepared(Array(text.utf8))
        let effect = try #require(try foreseen(batch, workshop.programme, query))
        #expect(effect.before != effect.after)
        try workshop.append(batch)
        #expect(try workshop.programme.query(query).tables == effect.after)
    }

    @Test("corrections are foreseen as they will be read")
    func corrections() throws {
        let workshop = try Workshop(
            Spending.paid + [Spending.expense(500_000), Spending.expense(300_000, key: "2")])
        let query = try #require(ReportQuery(.budgets, by: .project))
        let lines = [
            Spending.annulled("c-1", "expense-2"), Spending.expense(70_000, key: "3"),
            Spending.corrected("c-2", "expense-1", Spending.expenseData(450_000)),
            Spending.corrected("c-3", "expense-3", Spending.expenseData(60_000, key: "3")),
        ]
        let batch = try Workshop.prepared(Array(lines.joined(separator: "\n").utf8))
        let effect = try #require(try foreseen(batch, workshop.programme, query))
        try workshop.append(batch)
        #expect(try workshop.programme.query(query).tables == effect.after)
        let table = try #require(effect.after.first)
        let row = try #require(table.rows.first)
        #expect(table[row: row.key, column: "reported"]?.number == 510_000)
    }

    @Test("a batch that no figure depends on has none")
    func none() throws {
        let workshop = try Workshop()
        try workshop.append(try Workshop.demo())
        let text =
            #"{"type":"organisation.registered","territory":"programme","occurred":"2026-01-05","actor":"d","id":"x","#
            + #""data":{"organisation":"x","name":"O","kind":"foundation","sector":"private"}}"#
        let query = try #require(ReportQuery(.budgets))
        #expect(try foreseen(Workshop.prepared(Array(text.utf8)), workshop.programme, query) == nil)
    }
}

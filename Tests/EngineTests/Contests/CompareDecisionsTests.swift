import Engine
import EventStore
import Events
import FieldCoding
import Projections
import Rules
import Testing

@Suite struct CompareDecisionsTests {
    private func rules(_ json: String) throws -> JSONValue { try JSONValue(json: Array(json.utf8).span) }

    /// Under the rules in force every decision of the demo is what was recorded, and nothing differs from itself.
    @Test func theDemoIsWhatItsRulesGive() throws {
        let workshop = try Workshop()
        try workshop.append(Workshop.demo())
        let same = try workshop.programme.compareDecisions(with: nil)
        #expect(same.decisions.count >= 8)
        #expect(!same.decisions.contains { $0.decision.differs })
        for (_, compared) in same.decisions where compared.decision.kind != .awards {
            guard case .success(let outcome) = compared.before else {
                Issue.record("\(compared.decision.contest) is not computable")
                continue
            }
            #expect(outcome.items.mapValues(\.words) == compared.decision.recorded, "\(compared.decision.contest)")
        }
    }

    /// A minimum of 80 % takes the award from what reached 60 % only.
    @Test func aHigherMinimumTakesAwards() throws {
        let workshop = try Workshop()
        try workshop.append(Workshop.demo())
        let size = try workshop.programme.log.head().size
        let compared = try workshop.programme.compareDecisions(
            of: TerritoryID(unchecked: "los-aromos"), with: rules(#"{"score":{"minimum":8200}}"#))
        let awards = try #require(
            compared.decisions.first {
                $0.decision.decision.kind == .awards && $0.decision.decision.contest == "fondo-2024"
            }
        )
        .decision
        #expect(
            awards.changes.map { "\($0.item) \($0.kind.rawValue) \($0.recorded ?? "-")" }.contains(
                "tejer-compania lost ended"))
        #expect(awards.changes.allSatisfy { $0.kind != .gained })
        #expect(awards.lost == 8_600_000 + 5_200_000 && awards.gained == 0)
        #expect(try workshop.programme.log.head().size == size)
    }

    /// A method that goes by a poll has nothing to go by where none was held.
    @Test func whatCannotBeComputedIsSaid() throws {
        let workshop = try Workshop()
        try workshop.append(Workshop.demo())
        let compared = try workshop.programme.compareDecisions(with: rules(#"{"award":{"method":"equalShares"}}"#))
        let awards = compared.decisions.filter { $0.decision.decision.kind == .awards }
        #expect(!awards.isEmpty)
        for (_, decision) in awards {
            guard case .failure(let reason) = decision.after else { continue }
            #expect(reason == .withoutPoll(.equalShares))
            #expect(decision.differs)
        }
        // Evaluations then give places alone, and these are what they were: nobody loses by it.
        let rankings = compared.decisions.filter { $0.decision.decision.kind == .ranking }
        #expect(!rankings.isEmpty)
        #expect(!rankings.contains { $0.decision.differs })
    }
}

import Decisions
import Testing

private let tables = [
    envelopeCases, territoryCases, territoryClosingCases,
    organisationCases, standingCases,
    boardCases, seatCases, leavingCases, dissolutionCases, seatingCases, sessionCases, conflictCases, recusalCases,
    needCases, pollCases, projectPollCases, voteCases, voterCases, pollClosingCases, priorityCases,
    planCases, amendmentCases,
    trainingCases, networkCases, commitmentCases, actionCases,
    lessonCases, lessonLifeCases, exchangeCases, toolCases, outcomeCases,
    cycleCases, enactmentCases,
    correctionCases,
    privacyCases,
]

@Suite("Conditions as tables: given these events, when this one, then exactly these rules are broken")
struct RuleCoverageTests {
    @Test("every case", arguments: tables.flatMap { $0 })
    func holds(_ table: Case) throws { try table.check() }

    @Test("every rule of these axes is broken by a case that shows it")
    func everyRuleIsShown() {
        let axes = [
            "envelope", "territory", "organisation", "board", "need", "poll", "vote", "priorities", "plan",
            "training", "network", "contact", "commitment", "action", "lesson", "exchange", "tool", "cycle", "rules",
            "correction", "person", "privacy", "text",
        ]
        // The history that a correction leaves is judged where it is appended.
        let rules = Rule.all.filter { rule in
            rule != .correctionLeavesImpossible && axes.contains { rule.code.hasPrefix($0 + ".") }
        }
        #expect(rules.count > 60)
        #expect(untested(rules, by: tables.flatMap { $0 }) == [])
    }

    @Test("codes are axis.condition, and none stands twice")
    func codesAreUnique() {
        let codes = Rule.all.map(\.code)
        #expect(Set(codes).count == codes.count)
        for rule in Rule.all {
            #expect(rule.code.split(separator: ".").count == 2 && rule.code.utf8.allSatisfy { $0 < 0x80 }, "\(rule)")
            #expect(rule.meaning.hasSuffix(".") && !rule.remedy.hasSuffix("."), "\(rule)")
        }
    }
}

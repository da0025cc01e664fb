import Decisions
import Events
import Testing

/// The tables that this suite runs.
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

/// The tables that the suites of the money run.
private let moneyTables = [
    fundCases, callCases, projectCases, reviewCases, rankingCases, voteAwardCases, awardCases, callAmendmentCases,
    projectChangeCases, impartialityCases,
    agreementCases, expenseCases, agreementChangeCases, paymentConditionCases, reportCases,
]

@Suite("Conditions as tables: given these events, when this one, then exactly these rules are broken")
struct RuleCoverageTests {
    private static let all = (tables + moneyTables).flatMap { $0 }

    @Test("every case", arguments: tables.flatMap { $0 })
    func holds(_ table: Case) throws { try table.check() }

    /// The rules that only a store can break, and the test that does: the history that a correction leaves is judged
    /// where it is appended.
    private static let brokenElsewhere: [Rule: String] = [
        .correctionLeavesImpossible: "EngineTests/Corrections/CorrectionTests.swift"
    ]

    @Test("every rule is broken by a case that shows it")
    func everyRuleIsShown() throws {
        let broken = Set(Self.all.flatMap(\.breaks))
        let untested = Rule.all.filter { !broken.contains($0.code) }
        #expect(Set(untested) == Set(Self.brokenElsewhere.keys))
        for (rule, test) in Self.brokenElsewhere {
            let source = String(decoding: try ProjectFiles.read("Tests/" + test), as: UTF8.self)
            #expect(source.contains(rule.code), "\(test)")
        }
        #expect(broken.subtracting(Rule.all.map(\.code)) == [])
    }

    @Test("every type is admitted by one case and refused by another", arguments: EventType.allCases)
    func everyTypeIsDecided(_ type: EventType) {
        let cases = Self.all.filter { $0.when.type == type.name }
        #expect(cases.contains { $0.breaks.isEmpty }, "no case admits it")
        #expect(cases.contains { !$0.breaks.isEmpty }, "no case refuses it")
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

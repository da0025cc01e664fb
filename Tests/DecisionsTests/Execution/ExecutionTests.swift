import Testing

@testable import Decisions

@Suite struct ExecutionTests {
    @Test(arguments: agreementCases) func agreements(_ example: Case) throws { try example.check() }
    @Test(arguments: expenseCases) func expenses(_ example: Case) throws { try example.check() }

    @Test func everyConditionIsBrokenSomewhere() {
        #expect(untested(Rule.executionRules, by: agreementCases + expenseCases) == [])
    }
}

import Testing

@Suite struct ExecutionTests {
    @Test(arguments: agreementCases) func agreements(_ example: Case) throws { try example.check() }
    @Test(arguments: expenseCases) func expenses(_ example: Case) throws { try example.check() }

    @Test(arguments: agreementChangeCases) func agreementChanges(_ example: Case) throws { try example.check() }
    @Test(arguments: paymentConditionCases) func paymentConditions(_ example: Case) throws { try example.check() }
    @Test(arguments: reportCases) func reports(_ example: Case) throws { try example.check() }
}

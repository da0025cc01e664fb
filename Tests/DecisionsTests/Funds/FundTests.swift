import Testing

@Suite struct FundTests {
    @Test(arguments: fundCases) func funds(_ example: Case) throws { try example.check() }
    @Test(arguments: callCases) func calls(_ example: Case) throws { try example.check() }
    @Test(arguments: projectCases) func projects(_ example: Case) throws { try example.check() }
    @Test(arguments: reviewCases) func reviews(_ example: Case) throws { try example.check() }
    @Test(arguments: rankingCases) func rankings(_ example: Case) throws { try example.check() }
    @Test(arguments: voteAwardCases) func awardsByVotes(_ example: Case) throws { try example.check() }
    @Test(arguments: awardCases) func awards(_ example: Case) throws { try example.check() }

    @Test(arguments: callAmendmentCases) func callAmendments(_ example: Case) throws { try example.check() }
    @Test(arguments: projectChangeCases) func projectChanges(_ example: Case) throws { try example.check() }
    @Test(arguments: impartialityCases) func impartiality(_ example: Case) throws { try example.check() }
}

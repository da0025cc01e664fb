public import Events

/// How the pot of a call is awarded: as the call says itself, and as the rulebook does where it is silent.
public struct AwardTerms: Sendable {
    /// The call, whose id enters the lot.
    public let call: CallID
    /// How it chooses among its projects.
    public let method: AwardMethod
    /// Least score of an award by evaluators.
    public let minimumScore: BasisPoints
    /// What may be awarded in all; nil when nothing bounds it.
    public let pot: Money?
    /// All that the call cannot say itself.
    public let rules: Rulebook

    /// Terms of a call; what it leaves out is filled from the rules.
    public init(
        call: CallID, method: AwardMethod?, minimumScore: BasisPoints?, pot: Money?, rules: Rulebook
    ) {
        self.call = call
        self.method = method ?? rules.award.method
        self.minimumScore = minimumScore ?? rules.score.minimum
        self.pot = pot
        self.rules = rules
    }

    /// What becomes of candidates by what was awarded.
    public func states(of distribution: Awards.Distribution) -> [String: RankingPublished.State] {
        let passedOver: RankingPublished.State = rules.award.waitlist ? .waitlisted : .notSelected
        var states: [String: RankingPublished.State] = [:]
        for decision in distribution.decisions {
            states[decision.candidate.id] =
                switch decision.verdict {
                case .awarded: .selected
                case .belowMinimumVotes: .belowMinimum
                case .doesNotFit, .afterFirstThatDidNotFit, .withoutSupport, .notAffordable, .notInBestSet: passedOver
                }
        }
        return states
    }
}

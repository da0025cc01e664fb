import Events
import Rules

/// Where a project stands by the rules: what a ranking or a poll makes of it.
struct Standing: Equatable {
    let project: ProjectID
    /// From 1.
    let position: Int64
    /// The evaluators' score; nil in a poll.
    let score: BasisPoints?
    /// What becomes of it; nil under a method that is not computed here.
    let state: RankingPublished.State?
}

extension Hearing {
    /// How a call chooses: as it says itself, else as the rules do.
    func awardMethod(of call: CallRecord) -> AwardMethod { call.awardMethod ?? rules.award.method }

    /// Whether a project takes part in the awards of its call.
    func competes(_ project: ProjectRecord) -> Bool {
        project.withdrawn == nil
            && (rules.requirements.admissibility
                ? project.admissibility == .admissible : project.admissibility != .inadmissible)
    }

    /// What becomes of projects by what was awarded.
    func states(of distribution: Awards.Distribution) -> [String: RankingPublished.State] {
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

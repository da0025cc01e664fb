import Events
import Rules

/// Where a project stands by the rules: what a ranking or a poll makes of it.
struct Standing: Equatable {
    let project: ProjectID
    /// From 1.
    let position: Int64
    /// The evaluators' score; nil in a poll.
    let score: BasisPoints?
    /// What becomes of it; nil in a ranking where awards go by votes.
    let state: RankingPublished.State?
}

extension Hearing {
    /// How a call chooses: as it says itself, else as the rules do.
    func awardMethod(of call: CallRecord) -> AwardMethod { call.awardMethod ?? rules.award.method }

    /// How the pot of a call is awarded.
    func awardTerms(of id: CallID, _ call: CallRecord) -> AwardTerms {
        AwardTerms(call: id, method: call.awardMethod, minimumScore: call.minScore, pot: call.pot, rules: rules)
    }

    /// Whether a project takes part in the awards of its call.
    func competes(_ project: ProjectRecord) -> Bool {
        project.withdrawn == nil && rules.requirements.admits(project.admissibility)
    }
}

import Events
import FieldCoding
import Rules

/// The rules that a file declares, in the words of a rulebook.
struct PabulibRules {
    let pollMethod: PollMethod
    let awardMethod: AwardMethod
    /// The currency's code; ISO 4217's code for none where the file is silent, which has two decimals here too.
    let currency: String
    /// Whether the award rule was recognised.
    let isKnown: Bool
    private let minVotes: Int64

    /// The most that the parameter `award.minVotes` admits.
    private static let mostVotes: Int64 = 1_000_000_000

    init(_ meta: PabulibMeta) throws(PabulibFault) {
        pollMethod =
            switch meta.voteType {
            case .approval: .approval
            case .chooseOne: .plurality
            case .ordinal: .borda
            case .cumulative: .cumulative
            case .scoring: .score
            }
        let rule = meta.rule?.lowercased() ?? "greedy"
        let known: AwardMethod? =
            switch rule {
            case "greedy", "greedy-threshold": .votesSkip
            case "greedy-no-skip": .votesNoSkip
            default: rule.hasPrefix("equalshares") ? .equalShares : nil
            }
        awardMethod = known ?? .votesSkip
        isKnown = known != nil
        currency = meta.currency ?? Currency.unknown.code
        minVotes = meta.minProjectScoreThreshold ?? 0
        if minVotes > Self.mostVotes {
            throw PabulibFault(
                line: 1, field: "min_project_score_threshold",
                reason: .aboveEventLimit(minVotes, most: Self.mostVotes))
        }
    }

    /// What `rules.enacted` changes: the steps that no Pabulib election records are lifted, limits that a poll does
    /// not state are taken away, and everything that decides the result is named, also where it is the default, so
    /// that the rules of another election in the same territory do not show through.
    var parameters: JSONValue {
        return .object([
            "award": .object([
                "completion": .string(awardMethod == .equalShares ? "add1UntilInfeasible" : "none"),
                "method": .string(awardMethod.rawValue), "minVotes": .integer(minVotes), "partial": .boolean(false),
                "utility": .string("cost"),
            ]),
            "caps": .object(["cofinancingMin": .integer(0)]),
            "deadlines": .object(["callDays": .integer(0)]),
            "money": .object(["currency": .string(currency)]),
            "poll": .object([
                "bordaFrom": .string("ballotLength"), "maxChoices": .integer(10_000),
                "method": .string(pollMethod.rawValue), "minChoices": .integer(0), "minTurnout": .integer(0),
                "points": .integer(1_000_000_000), "revote": .boolean(false), "secret": .boolean(false),
            ]),
            "requirements": .liftedRequirements,
            "score": .object(["requiredCriteria": .array([])]),
            "ties": .object([
                "chain": .array(["lowerCost", "moreSupporters", "earlierSubmitted", "idBytes"].map { .string($0) })
            ]),
        ])
    }
}

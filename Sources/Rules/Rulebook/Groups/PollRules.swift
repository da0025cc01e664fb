public import Events
public import FieldCoding

/// What a poll that does not state it is held by.
public struct PollRules: RuleGroup {
    /// Where Borda counts down from: the number of options, or the length of the ballot.
    public let bordaFrom: BordaFrom
    /// Most options of a ballot.
    public let maxChoices: Count
    /// How ballots are counted.
    public let method: PollMethod
    /// Least options of a ballot.
    public let minChoices: Count
    /// Least share of the eligible whose ballots make a poll valid.
    public let minTurnout: BasisPoints
    /// Most points of a ballot (cumulative) or of an option (score).
    public let points: Count
    /// A voter's second ballot replaces the first.
    public let revote: Bool
    /// What the strength of a link is in Schulze's method.
    public let schulzeStrength: SchulzeStrength
    /// Polls are secret.
    public let secret: Bool

    /// Walks the parameters.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        bordaFrom = try fields.parameter(
            "bordaFrom", \.bordaFrom, default: .options,
            "Where Borda counts down from: the number of options, or the length of the ballot.")
        maxChoices = try fields.parameter(
            "maxChoices", \.maxChoices, default: 3, in: 1...10_000, "Most options of a ballot.", unit: "options")
        method = try fields.parameter("method", \.method, default: .approval, "How ballots are counted.")
        minChoices = try fields.parameter(
            "minChoices", \.minChoices, default: 1, in: 0...10_000, "Least options of a ballot.", unit: "options")
        minTurnout = try fields.parameter(
            "minTurnout", \.minTurnout, default: 0, in: 0...10_000,
            "Least share of the eligible whose ballots make a poll valid.", unit: "basis points")
        points = try fields.parameter(
            "points", \.points, default: 10, in: 1...1_000_000_000,
            "Most points of a ballot (cumulative) or of an option (score).", unit: "points")
        revote = try fields.parameter("revote", \.revote, default: false, "A voter's second ballot replaces the first.")
        schulzeStrength = try fields.parameter(
            "schulzeStrength", \.schulzeStrength, default: .margins,
            "What the strength of a link is in Schulze's method.")
        secret = try fields.parameter("secret", \.secret, default: true, "Polls are secret.")
    }

    /// Where Borda counts down from; `Voting.BordaBase` under its name in documents.
    public enum BordaFrom: String, FieldWord {
        case options, ballotLength
    }

    /// What the strength of a link is in Schulze's method.
    public enum SchulzeStrength: String, FieldWord {
        case margins, winningVotes
    }
}

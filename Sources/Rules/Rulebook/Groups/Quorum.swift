public import Events
public import FieldCoding

/// When a session decides, and by which majority.
public struct Quorum: RuleGroup {
    /// Abstentions count among the votes that a majority is of.
    public let abstentionsCount: Bool
    /// Members that must be present, when `kind` is fixed.
    public let fixed: Count
    /// Share of the seated members that must be present, when `kind` is fraction.
    public let fraction: BasisPoints
    /// What must be present: more than half of the seated, a fraction of them, or a fixed number.
    public let kind: Kind
    /// What decides: most votes, more than half of the seated, or two thirds of the votes.
    public let majority: Majority
    /// Recused members are left out of the number that a quorum is of.
    public let recusalsReduceQuorum: Bool

    /// Walks the parameters.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        abstentionsCount = try fields.parameter(
            "abstentionsCount", \.abstentionsCount, default: false,
            "Abstentions count among the votes that a majority is of.")
        fixed = try fields.parameter(
            "fixed", \.fixed, default: 2, in: 1...99,
            "Members that must be present, when `kind` is fixed.", unit: "members")
        fraction = try fields.parameter(
            "fraction", \.fraction, default: 5_000, in: 1...10_000,
            "Share of the seated members that must be present, when `kind` is fraction.", unit: "basis points")
        kind = try fields.parameter(
            "kind", \.kind, default: .majorityOfSeated,
            "What must be present: more than half of the seated, a fraction of them, or a fixed number.")
        majority = try fields.parameter(
            "majority", \.majority, default: .simple,
            "What decides: most votes, more than half of the seated, or two thirds of the votes.")
        recusalsReduceQuorum = try fields.parameter(
            "recusalsReduceQuorum", \.recusalsReduceQuorum, default: false,
            "Recused members are left out of the number that a quorum is of.")
    }

    /// What must be present.
    public enum Kind: String, FieldWord {
        case majorityOfSeated, fraction, fixed
    }

    /// What decides.
    public enum Majority: String, FieldWord {
        case simple, absolute, twoThirds
    }
}

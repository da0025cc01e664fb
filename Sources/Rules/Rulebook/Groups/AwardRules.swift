public import Events
public import FieldCoding

/// How a pot is awarded.
public struct AwardRules: RuleGroup {
    /// How equal shares that leave money are completed.
    public let completion: Completion
    /// How a call that does not state it chooses among its projects.
    public let method: AwardMethod
    /// Least score in the poll of an award, under every method.
    public let minVotes: Count
    /// An award may be less than what was requested.
    public let partial: Bool
    /// Freed money is awarded again within its call.
    public let redistribute: Bool
    /// What a voter gains from a chosen project under equal shares.
    public let utility: Utility
    /// A call keeps a waiting list.
    public let waitlist: Bool

    /// Walks the parameters.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        completion = try fields.parameter(
            "completion", \.completion, default: .none, "How equal shares that leave money are completed.")
        method = try fields.parameter(
            "method", \.method, default: .rankingSkip, "How a call that does not state it chooses among its projects.")
        minVotes = try fields.parameter(
            "minVotes", \.minVotes, default: 0, in: 0...1_000_000_000,
            "Least score in the poll of an award, under every method.", unit: "points")
        partial = try fields.parameter(
            "partial", \.partial, default: false, "An award may be less than what was requested.")
        redistribute = try fields.parameter(
            "redistribute", \.redistribute, default: true, "Freed money is awarded again within its call.")
        utility = try fields.parameter(
            "utility", \.utility, default: .cost, "What a voter gains from a chosen project under equal shares.")
        waitlist = try fields.parameter("waitlist", \.waitlist, default: true, "A call keeps a waiting list.")
    }

    /// How equal shares that leave money are completed.
    public enum Completion: String, FieldWord {
        case none, add1Exhaustive, add1UntilInfeasible, utilitarian
    }

    /// What a voter gains from a chosen project.
    public enum Utility: String, FieldWord {
        case cost, cardinality
    }
}

public import FieldCoding

/// Which sectors give a guarantee.
public struct GuaranteeSectors: RuleGroup {
    /// Community organisations give a guarantee.
    public let community: Bool
    /// The private sector gives a guarantee.
    public let `private`: Bool
    /// Public bodies give a guarantee.
    public let `public`: Bool

    /// Walks the parameters.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        community = try fields.parameter(
            "community", \.community, default: true, "Community organisations give a guarantee.")
        `private` = try fields.parameter("private", \.private, default: true, "The private sector gives a guarantee.")
        `public` = try fields.parameter("public", \.public, default: false, "Public bodies give a guarantee.")
    }
}

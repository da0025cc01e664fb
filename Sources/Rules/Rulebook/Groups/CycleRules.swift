public import Events
public import FieldCoding

/// How many cycles there are, and which facts are whose.
public struct CycleRules: RuleGroup {
    /// Which cycle a fact belongs to: that of its day, or that of its call.
    public let attribution: Attribution
    /// Most cycles of a territory.
    public let count: Count

    /// Walks the parameters.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        attribution = try fields.parameter(
            "attribution", \.attribution, default: .byOccurred,
            "Which cycle a fact belongs to: that of its day, or that of its call.")
        count = try fields.parameter(
            "count", \.count, default: 4, in: 1...99, "Most cycles of a territory.", unit: "cycles")
    }

    /// Which cycle a fact belongs to.
    public enum Attribution: String, FieldWord {
        case byOccurred, byCall
    }
}

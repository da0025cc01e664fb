public import Events
public import FieldCoding

/// What evaluators of a call score, under `call criterion`.
public struct CriterionRecord: RegisterRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.criterion

    /// Whether evaluators score it now.
    public var isLive: Bool
    /// Most points.
    public var max: Count
    /// Its share of the score.
    public var weight: BasisPoints

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        isLive = try fields.field("isLive", \.isLive, "Whether evaluators score it now.")
        max = try fields.field("max", \.max, "Most points.")
        weight = try fields.field("weight", \.weight, "Its share of the score.")
    }

    /// Assembles a record.
    public init(isLive: Bool, max: Count, weight: BasisPoints) {
        self.isLive = isLive
        self.max = max
        self.weight = weight
    }
}

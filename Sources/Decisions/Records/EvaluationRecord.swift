import Events
public import FieldCoding

/// An evaluator's total for a project, under `project evaluator`; an exact fraction of basis points.
public struct EvaluationRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.evaluation

    /// Its denominator.
    public var denominator: Int64
    /// Its numerator.
    public var numerator: Int64
    /// Its submission.
    public var origin: Origin

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        denominator = try fields.field("denominator", \.denominator, "Its denominator.")
        numerator = try fields.field("numerator", \.numerator, "Its numerator.")
        origin = try fields.field("origin", \.origin, "Its submission.")
    }

    /// Assembles a record.
    public init(denominator: Int64, numerator: Int64, origin: Origin) {
        self.denominator = denominator
        self.numerator = numerator
        self.origin = origin
    }
}

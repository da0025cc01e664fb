public import FieldCoding

/// A cycle of the programme ends.
public struct CycleClosed: Event {
    /// `cycle.closed`.
    public static let type = EventType.cycleClosed

    /// Its evaluation.
    public let evaluation: ContentHash?
    /// Its number.
    public let n: Count

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        evaluation = try fields.optional("evaluation", \.evaluation, "Its evaluation.")
        n = try fields.field("n", \.n, "Its number.")
    }

    /// Assembles a value from its parts.
    public init(evaluation: ContentHash? = nil, n: Count) {
        self.evaluation = evaluation
        self.n = n
    }
}

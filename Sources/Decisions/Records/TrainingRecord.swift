public import FieldCoding

/// A training.
public struct TrainingRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.training

    /// The training.
    public var origin: Origin

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        origin = try fields.field("origin", \.origin, "The training.")
    }

    /// Assembles a record.
    public init(origin: Origin) {
        self.origin = origin
    }
}

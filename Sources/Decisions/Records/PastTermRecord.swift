public import FieldCoding

/// A term in a seat that another has followed, under `board seat holder` or `board seat alternate` and its first day.
public struct PastTermRecord: RegisterRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.pastTerm

    /// The term.
    public var term: Term

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        term = try fields.field("term", \.term, "The term.")
    }

    /// Assembles a record.
    public init(
        term: Term
    ) {
        self.term = term
    }
}

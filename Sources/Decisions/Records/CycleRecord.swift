public import Events
public import FieldCoding

/// The programme's cycles, under an empty id: one is open at a time, each with the next number.
public struct CycleRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.cycle

    /// The number of the cycle closed last, 0 before the first.
    public var closed: Count
    /// The number of the open cycle.
    public var open: Count?
    /// The entry that opened or closed last.
    public var origin: Origin

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        closed = try fields.field("closed", \.closed, "The number of the cycle closed last, 0 before the first.")
        open = try fields.optional("open", \.open, "The number of the open cycle.")
        origin = try fields.field("origin", \.origin, "The entry that opened or closed last.")
    }

    /// Assembles a record.
    public init(
        closed: Count, open: Count? = nil, origin: Origin
    ) {
        self.closed = closed
        self.open = open
        self.origin = origin
    }

    /// The id under which it stands: the programme has one series of cycles.
    public static let id = ""
}

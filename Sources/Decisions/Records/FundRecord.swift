public import Events
public import FieldCoding

/// A fund in a stream: what was given to it there, and what is held or given away of it.
public struct FundRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.fund

    /// What `programme` gave to territories; nothing elsewhere.
    public var allocated: Money
    /// What was given in money.
    public var financed: Money
    /// The pots of open calls, and of resolved ones what their awards still hold.
    public var held: Money
    /// What was given in goods and work, which no pot is made of.
    public var inKind: Money
    /// The first entry of the stream that is about it.
    public var origin: Origin
    /// What was taken back out of it.
    public var withdrawn: Money

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        allocated = try fields.field(
            "allocated", \.allocated, "What `programme` gave to territories; nothing elsewhere.")
        financed = try fields.field("financed", \.financed, "What was given in money.")
        held = try fields.field(
            "held", \.held, "The pots of open calls, and of resolved ones what their awards still hold.")
        inKind = try fields.field("inKind", \.inKind, "What was given in goods and work, which no pot is made of.")
        origin = try fields.field("origin", \.origin, "The first entry of the stream that is about it.")
        withdrawn = try fields.field("withdrawn", \.withdrawn, "What was taken back out of it.")
    }

    /// Assembles a record.
    public init(allocated: Money, financed: Money, held: Money, inKind: Money, origin: Origin, withdrawn: Money) {
        self.allocated = allocated
        self.financed = financed
        self.held = held
        self.inKind = inKind
        self.origin = origin
        self.withdrawn = withdrawn
    }
}

public import Events
public import FieldCoding

/// A guarantee of one kind, under `agreement kind`.
public struct GuaranteeRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.guarantee

    /// How much it guarantees.
    public var amount: Money
    /// Whether it is neither returned nor executed.
    public var isLive: Bool
    /// The entry that lodged it.
    public var origin: Origin
    /// Its last day.
    public var validUntil: Day

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        amount = try fields.field("amount", \.amount, "How much it guarantees.")
        isLive = try fields.field("isLive", \.isLive, "Whether it is neither returned nor executed.")
        origin = try fields.field("origin", \.origin, "The entry that lodged it.")
        validUntil = try fields.field("validUntil", \.validUntil, "Its last day.")
    }

    /// Assembles a record.
    public init(amount: Money, isLive: Bool, origin: Origin, validUntil: Day) {
        self.amount = amount
        self.isLive = isLive
        self.origin = origin
        self.validUntil = validUntil
    }

    /// Whether it covers a payment of that day.
    public func covers(_ day: Day) -> Bool { isLive && origin.day <= day && day <= validUntil }
}

public import Events
public import FieldCoding

/// A certificate of an organisation, under `organisation credential` and its day.
public struct CredentialRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.credential

    /// The last day on which it is valid.
    public var expires: Day?
    /// The day of the certificate.
    public var issued: Day
    /// The entry that recorded it.
    public var origin: Origin

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        expires = try fields.optional("expires", \.expires, "The last day on which it is valid.")
        issued = try fields.field("issued", \.issued, "The day of the certificate.")
        origin = try fields.field("origin", \.origin, "The entry that recorded it.")
    }

    /// Assembles a record.
    public init(expires: Day? = nil, issued: Day, origin: Origin) {
        self.expires = expires
        self.issued = issued
        self.origin = origin
    }

    /// Whether it is valid on a day.
    public func isValid(on day: Day) -> Bool { issued <= day && expires.map { day <= $0 } ?? true }
}

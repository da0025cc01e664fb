public import FieldCoding

/// An organisation is barred from calls for some years.
public struct OrganisationDebarred: Event {
    /// `organisation.debarred`.
    public static let type = EventType.organisationDebarred

    /// Why.
    public let cause: Cause
    /// The first day.
    public let from: Day
    /// The organisation.
    public let organisation: OrganisationID
    /// Whether it was barred before.
    public let `repeat`: Bool
    /// The last day.
    public let until: Day

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        cause = try fields.field("cause", \.cause, "Why.")
        from = try fields.field("from", \.from, "The first day.")
        organisation = try fields.field("organisation", \.organisation, "The organisation.")
        self.repeat = try fields.field("repeat", \.repeat, "Whether it was barred before.")
        until = try fields.field("until", \.until, "The last day.")
    }

    /// Assembles a value from its parts.
    public init(cause: Cause, from: Day, organisation: OrganisationID, `repeat`: Bool, until: Day) {
        self.cause = cause
        self.from = from
        self.organisation = organisation
        self.repeat = `repeat`
        self.until = until
    }

    /// Why an organisation is barred.
    public enum Cause: String, FieldWord {
        case notRendered, misuse, falseDocument, other
    }
}

public import FieldCoding

/// An earlier event is declared void: the history is read as if it had not happened.
public struct EventAnnulled: Event {
    /// `event.annulled`.
    public static let type = EventType.eventAnnulled

    /// Who ordered it.
    public let authorisedBy: Person
    /// Why.
    public let reason: Note
    /// The event that is void.
    public let target: EventID

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        authorisedBy = try fields.field("authorisedBy", \.authorisedBy, "Who ordered it.")
        reason = try fields.field("reason", \.reason, "Why.")
        target = try fields.field("target", \.target, "The event that is void.")
    }

    /// Assembles a value from its parts.
    public init(authorisedBy: Person, reason: Note, target: EventID) {
        self.authorisedBy = authorisedBy
        self.reason = reason
        self.target = target
    }
}

public import FieldCoding

/// Texts in slots of one event are erased; its entry and every hash stand.
public struct TextErased: Event {
    /// `text.erased`.
    public static let type = EventType.textErased

    /// The two persons who answer for it.
    public let authorisedBy: [Person]
    /// What the erasure rests on.
    public let basis: Text
    /// The slots.
    public let slots: [SlotName]
    /// The event whose slots they are.
    public let target: EventID

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        authorisedBy = try fields.field("authorisedBy", \.authorisedBy, "The two persons who answer for it.")
        basis = try fields.field("basis", \.basis, "What the erasure rests on.")
        slots = try fields.field("slots", \.slots, "The slots, as JSON pointers below data; at least one.")
        target = try fields.field("target", \.target, "The event whose slots they are, of the same stream.")
    }

    /// Assembles a value from its parts.
    public init(authorisedBy: [Person], basis: Text, slots: [SlotName], target: EventID) {
        self.authorisedBy = authorisedBy
        self.basis = basis
        self.slots = slots
        self.target = target
    }
}

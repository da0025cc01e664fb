public import FieldCoding

/// A person's right over the data kept of them is granted; an erasure destroys the key of their slots.
public struct PersonErased: Event {
    /// `person.erased`.
    public static let type = EventType.personErased

    /// The two persons who answer for it.
    public let authorisedBy: [Person]
    /// What the request rests on.
    public let basis: Text
    /// The person.
    public let person: Person
    /// The day it was asked for.
    public let requested: Day
    /// The right that is granted.
    public let right: Right

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        authorisedBy = try fields.field("authorisedBy", \.authorisedBy, "The two persons who answer for it.")
        basis = try fields.field("basis", \.basis, "What the request rests on.")
        person = try fields.field("person", \.person, "The person.")
        requested = try fields.field("requested", \.requested, "The day it was asked for.")
        right = try fields.field("right", \.right, "The right that is granted; only erasure destroys the key.")
    }

    /// Assembles a value from its parts.
    public init(authorisedBy: [Person], basis: Text, person: Person, requested: Day, right: Right) {
        self.authorisedBy = authorisedBy
        self.basis = basis
        self.person = person
        self.requested = requested
        self.right = right
    }

    /// What a person may ask of those who keep their data.
    public enum Right: String, FieldWord {
        case erasure, rectification, block, objection
    }
}

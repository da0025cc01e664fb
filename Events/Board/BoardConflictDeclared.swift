public import FieldCoding

/// A person declares an interest in something that is decided on.
public struct BoardConflictDeclared: Event {
    /// `board.conflictDeclared`.
    public static let type = EventType.boardConflictDeclared

    /// What it is about.
    public let about: Subject
    /// Who declares it.
    public let person: Person
    /// Whether the person takes no part in what is decided about it.
    public let recused: Bool
    /// The seat that the person sits in.
    public let seat: SeatID?
    /// The last day on which it binds.
    public let until: Day?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        about = try fields.field("about", \.about, "What it is about.")
        person = try fields.field("person", \.person, "Who declares it.")
        recused = try fields.field(
            "recused", \.recused, "Whether the person takes no part in what is decided about it.")
        seat = try fields.optional("seat", \.seat, "The seat that the person sits in.")
        until = try fields.optional("until", \.until, "The last day on which it binds.")
    }

    /// Assembles a value from its parts.
    public init(about: Subject, person: Person, recused: Bool, seat: SeatID? = nil, until: Day? = nil) {
        self.about = about
        self.person = person
        self.recused = recused
        self.seat = seat
        self.until = until
    }

    /// What a conflict of interest is about.
    public struct Subject: FieldRecord {
        /// Which one.
        public let id: UnspecifiedID
        /// What kind.
        public let kind: SubjectKind

        /// Walks the fields.
        public init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            id = try fields.field("id", \.id, "Which one.")
            kind = try fields.field("kind", \.kind, "What kind.")
        }

        /// Assembles a value from its parts.
        public init(id: UnspecifiedID, kind: SubjectKind) {
            self.id = id
            self.kind = kind
        }
    }

    /// What a conflict of interest may be about.
    public enum SubjectKind: String, FieldWord {
        case organisation, call, project, poll
    }
}

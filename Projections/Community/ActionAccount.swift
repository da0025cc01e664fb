import Events
import FieldCoding

/// An action that organisations and residents held together.
struct ActionAccount: FieldRecord {
    let action: ActionID
    let day: Day
    let kind: ActionHeld.Kind
    let position: UInt64
    let residents: Int64
    let title: Text

    init(_ action: ActionHeld, _ event: FoldEvent) {
        self.action = action.action
        day = action.day
        kind = action.kind
        position = event.position
        residents = action.residents.value
        title = action.title
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        action = try fields.field("action", \.action, "The action.")
        day = try fields.field("day", \.day, "When.")
        kind = try fields.field("kind", \.kind, "What kind of action it is.")
        position = try fields.position("position", \.position, "The entry.")
        residents = try fields.field("residents", \.residents, "Residents who took part.")
        title = try fields.field("title", \.title, "What was done.")
    }
}

/// A session of the board that counted the residents who came.
struct AssemblyAccount: FieldRecord {
    let day: Day
    let kind: BoardSessionHeld.Kind
    let position: UInt64
    let residents: Int64
    let session: SessionID

    /// Nil for a session that says nothing of residents.
    init?(_ session: BoardSessionHeld, _ event: FoldEvent) {
        guard let residents = session.residents else { return nil }
        day = event.occurred
        kind = session.kind
        position = event.position
        self.residents = residents.value
        self.session = session.session
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        day = try fields.field("day", \.day, "When.")
        kind = try fields.field("kind", \.kind, "What kind of session it was.")
        position = try fields.position("position", \.position, "The entry.")
        residents = try fields.field("residents", \.residents, "Residents who came.")
        session = try fields.field("session", \.session, "The session.")
    }
}

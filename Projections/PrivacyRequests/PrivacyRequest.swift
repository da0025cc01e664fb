import Events
import FieldCoding
import Rules

/// A request about personal data that was granted.
struct PrivacyRequest: FieldRecord {
    let answered: Day
    /// Days within which it had to be answered.
    let answerDays: Int64
    /// Absent where the entry says no day.
    let asked: Day?
    /// Whose data it is about, where it is about a person's.
    let person: Person?
    let position: UInt64
    let right: PersonErased.Right
    /// Texts of one event that it names.
    let slots: Int64
    /// The event whose texts it is about.
    let target: EventID?

    /// The pseudonym of the person or the id of the event.
    var about: String { person?.text ?? target?.text ?? "" }

    init(_ request: PersonErased, _ event: FoldEvent, under rules: Rulebook) {
        answered = event.occurred
        answerDays = rules.privacy.answerDays.value
        asked = request.requested
        person = request.person
        position = event.position
        right = request.right
        slots = 0
        target = nil
    }

    init(_ request: TextErased, _ event: FoldEvent, under rules: Rulebook) {
        answered = event.occurred
        answerDays = rules.privacy.answerDays.value
        asked = nil
        person = nil
        position = event.position
        right = .erasure
        slots = Int64(request.slots.count)
        target = request.target
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        answered = try fields.field("answered", \.answered, "The day it was granted.")
        answerDays = try fields.field("answerDays", \.answerDays, "Days within which it had to be answered.")
        asked = try fields.optional("asked", \.asked, "The day it was asked for.")
        person = try fields.optional("person", \.person, "Whose data it is about.")
        position = try fields.position("position", \.position, "The entry.")
        right = try fields.field("right", \.right, "The right that was granted.")
        slots = try fields.optional("slots", { $0.slots == 0 ? nil : $0.slots }, "Texts of the event.") ?? 0
        target = try fields.optional("target", \.target, "The event whose texts it is about.")
    }
}

import Events
import FieldCoding

/// A training as it was held.
struct TrainingAccount: FieldRecord {
    let attendees: Int64
    /// The first one.
    let day: Day
    let hours: Int64
    let position: UInt64
    let provider: OrganisationID
    let title: Text
    let topic: TopicID
    let training: TrainingID

    init(_ training: TrainingHeld, _ event: FoldEvent) {
        attendees = Int64(training.attendees.count)
        day = training.days.min() ?? event.occurred
        hours = training.hours.value
        position = event.position
        provider = training.provider
        title = training.title
        topic = training.topic
        self.training = training.training
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        attendees = try fields.field("attendees", \.attendees, "How many attended.")
        day = try fields.field("day", \.day, "The first day.")
        hours = try fields.field("hours", \.hours, "How many hours it took.")
        position = try fields.position("position", \.position, "The entry.")
        provider = try fields.field("provider", \.provider, "Who gave it.")
        title = try fields.field("title", \.title, "Its title.")
        topic = try fields.field("topic", \.topic, "What it is about.")
        training = try fields.field("training", \.training, "The training.")
    }
}

/// A person who completed a training, of this stream or of the programme.
struct TrainingCompletion: FieldRecord {
    let person: Person
    let position: UInt64
    /// A competence is commanded better than before.
    let raised: Bool
    let training: TrainingID

    init(_ completion: TrainingCompleted, _ event: FoldEvent) {
        person = completion.person
        position = event.position
        if let before = completion.levelBefore, let level = completion.level {
            raised = level > before
        } else {
            raised = false
        }
        training = completion.training
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        person = try fields.field("person", \.person, "Who completed it.")
        position = try fields.position("position", \.position, "The entry.")
        raised = try fields.flag("raised", \.raised, "A competence is commanded better than before.")
        training = try fields.field("training", \.training, "The training.")
    }
}

public import FieldCoding

/// People are trained together.
public struct TrainingHeld: Event {
    /// `training.held`.
    public static let type = EventType.trainingHeld

    /// Who attended.
    public let attendees: [Person]
    /// The days on which it was held.
    public let days: [Day]
    /// How many hours it took.
    public let hours: Count
    /// Organisations that sent people.
    public let organisations: [OrganisationID]?
    /// Who gave it.
    public let provider: OrganisationID
    /// The strategy of the plan that it carries out.
    public let strategy: StrategyID?
    /// Its title.
    public let title: Text
    /// What it is about.
    public let topic: TopicID
    /// The training's id.
    public let training: TrainingID

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        attendees = try fields.field("attendees", \.attendees, "Who attended.")
        days = try fields.field("days", \.days, "The days on which it was held.")
        hours = try fields.field("hours", \.hours, "How many hours it took.")
        organisations = try fields.optional("organisations", \.organisations, "Organisations that sent people.")
        provider = try fields.field("provider", \.provider, "Who gave it.")
        strategy = try fields.optional("strategy", \.strategy, "The strategy of the plan that it carries out.")
        title = try fields.field("title", \.title, "Its title.")
        topic = try fields.field("topic", \.topic, "What it is about.")
        training = try fields.field("training", \.training, "The training's id.")
    }

    /// Assembles a value from its parts.
    public init(
        attendees: [Person], days: [Day], hours: Count, organisations: [OrganisationID]? = nil,
        provider: OrganisationID, strategy: StrategyID? = nil, title: Text, topic: TopicID, training: TrainingID
    ) {
        self.attendees = attendees
        self.days = days
        self.hours = hours
        self.organisations = organisations
        self.provider = provider
        self.strategy = strategy
        self.title = title
        self.topic = topic
        self.training = training
    }
}

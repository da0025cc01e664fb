public import FieldCoding

/// Territories and organisations meet to learn from one another.
public struct ExchangeHeld: Event {
    /// `exchange.held`.
    public static let type = EventType.exchangeHeld

    /// When.
    public let day: Day
    /// The exchange's id.
    public let exchange: ExchangeID
    /// Lessons that were spoken of.
    public let lessons: [LessonReference]?
    /// Organisations that took part.
    public let organisations: [OrganisationID]
    /// Who took part.
    public let participants: [Person]?
    /// Territories that took part.
    public let territories: [TerritoryID]
    /// What it was about.
    public let title: Text

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        day = try fields.field("day", \.day, "When.")
        exchange = try fields.field("exchange", \.exchange, "The exchange's id.")
        lessons = try fields.optional("lessons", \.lessons, "Lessons that were spoken of.")
        organisations = try fields.field("organisations", \.organisations, "Organisations that took part.")
        participants = try fields.optional("participants", \.participants, "Who took part.")
        territories = try fields.field("territories", \.territories, "Territories that took part.")
        title = try fields.field("title", \.title, "What it was about.")
    }

    /// Assembles a value from its parts.
    public init(
        day: Day, exchange: ExchangeID, lessons: [LessonReference]? = nil, organisations: [OrganisationID],
        participants: [Person]? = nil, territories: [TerritoryID], title: Text
    ) {
        self.day = day
        self.exchange = exchange
        self.lessons = lessons
        self.organisations = organisations
        self.participants = participants
        self.territories = territories
        self.title = title
    }
}

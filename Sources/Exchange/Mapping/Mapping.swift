public import Events
public import FieldCoding
public import Rules

/// How the rows of somebody's table become events: a declaration, written as strict YAML.
///
/// Its events stand in the log in the order in which the mapping names them, and those of one kind in the order of the
/// rows. What a value is follows from the field that it fills; a value whose column is empty is absent.
public struct Mapping: FieldRecord {
    /// The desk or script that imports.
    public let actor: ActorID
    /// Short names for headings that are long, or hold one of `, | { }`.
    public let columns: JSONValue?
    /// The currency of amounts.
    public let currency: Currency?
    /// How days are written.
    public let days: DayForm?
    /// How bytes become letters.
    public let encoding: SourceEncoding?
    /// What rows say.
    public let events: [MappedEvent]
    /// Why events stand in the log though they break a rule; without it they are refused.
    public let excuse: Text?
    /// Whether the source is a table with a header, or JSON.
    public let format: SourceFormat?
    /// How numbers are written.
    public let numbers: NumberForm?
    /// In JSON, the member that holds the rows, its levels parted by points.
    public let rows: Text?
    /// What parts the cells of a table.
    public let separator: SourceSeparator?
    /// Tables that say what a word of the source means.
    public let words: JSONValue?

    /// Walks the members.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        actor = try fields.field("actor", \.actor, "The desk or script that imports.")
        columns = try fields.optional(
            "columns", \.columns, "Short names for headings that are long, or hold one of , | { }.")
        currency = try fields.optional("currency", \.currency, "The currency of amounts: its code by ISO 4217.")
        days = try fields.optional("days", \.days, "How days are written, shown on the last of 2024.")
        encoding = try fields.optional("encoding", \.encoding, "How bytes become letters; utf-8 when absent.")
        events = try fields.field("events", \.events, "What rows say, in the order in which it is recorded.")
        excuse = try fields.optional(
            "excuse", \.excuse, "Why events are recorded though they break a rule; without it they are refused.")
        format = try fields.optional("format", \.format, "A table with a header, or JSON objects; csv when absent.")
        numbers = try fields.optional("numbers", \.numbers, "How numbers are written; 1234567.89 when absent.")
        rows = try fields.optional(
            "rows", \.rows, "In JSON, the member that holds the rows (levels parted by points); absent: the whole.")
        separator = try fields.optional(
            "separator", \.separator, "What parts the cells of a table; comma when absent.")
        words = try fields.optional("words", \.words, "Tables that say what a word of the source means.")
    }
}

/// One kind of event that rows give.
public struct MappedEvent: FieldRecord {
    /// What happened, field by field: constants, and columns in braces.
    public let data: JSONValue?
    /// One event for each distinct value of these columns, at the first row that has it; absent: one a row.
    public let each: [Text]?
    /// Whether the event carries the file's hash as evidence.
    public let evidence: Bool?
    /// The event's id; absent: from the file's hash, the name and the row.
    public let id: Text?
    /// What tells it from others of its type in this mapping; the type when absent.
    public let name: EventID?
    /// The day it happened.
    public let occurred: Text
    /// The stream.
    public let territory: Text
    /// The type.
    public let type: EventName
    /// Rows that are passed over: column and value, or values; "" is an empty cell.
    public let unless: JSONValue?
    /// The rows it is made of: column and value, or values; all must hold.
    public let when: JSONValue?

    /// Walks the members.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        data = try fields.optional("data", \.data, "What happened, field by field: constants, and columns in braces.")
        each = try fields.optional(
            "each", \.each, "One event for each distinct value of these columns, at its first row; absent: one a row.")
        evidence = try fields.optional(
            "evidence", \.evidence, "Whether the event carries the file's hash as evidence; false when absent.")
        id = try fields.optional(
            "id", \.id, "The event's id; absent: made of the file's hash, the name and the number of the row.")
        name = try fields.optional(
            "name", \.name, "What tells it from others of its type in this mapping; the type when absent.")
        occurred = try fields.field("occurred", \.occurred, "The day it happened.")
        territory = try fields.field("territory", \.territory, "The stream.")
        type = try fields.field("type", \.type, "The type.")
        unless = try fields.optional(
            "unless", \.unless, "Rows that are passed over: column and value, or values; \"\" is an empty cell.")
        when = try fields.optional(
            "when", \.when, "Rows that it is made of: column and value, or values; all must hold.")
    }

    /// What ids and reports call it.
    public var label: String { name?.text ?? type.type.name }
}

import Engine
import Events
import EventStore
import FieldCoding
import SQLite

/// `entries`: the log, an entry a row, with what later corrections made of each.
enum EntriesTable {
    static let table = FileTable(
        name: "entries",
        columns: [
            .init("position", "position", "Its place in the log, from 0."),
            .init("id", "id", "The event's id."),
            .init("territory", "id", "The stream: a territory, or programme."),
            .init("type", "id", "The event's type, such as need.raised."),
            .init("v", "number", "The version of the type."),
            .init("occurred", "day", "The day it happened, as recorded."),
            .init("recorded", "text", "When it was appended, in UTC.", unit: "YYYY-MM-DDThh:mm:ss.mmmZ"),
            .init("actor", "id", "The desk, account or script that appended it."),
            .init("data", "json", "What happened, as recorded; in the place of texts about people their commitments."),
            .init("evidence", "json", "Hashes of documents that show it."),
            .init("irregular", "json", "The rules that it breaks, each with the reason given."),
            .init("correctedBy", "position", "The event.corrected that holds of it, if any."),
            .init("correctedData", "json", "What happened, as corrected."),
            .init("correctedOccurred", "day", "The day it happened, where the correction says another."),
            .init("annulledBy", "position", "The event.annulled that made it void, if any."),
        ], key: "position")

    /// The columns that every view of a type has too, by their names there.
    static let envelope = ["position", "id", "territory", "occurred", "recorded", "actor"]

    /// Puts the first `size` entries of the log into the table.
    static func fill(from programme: Programme, size: UInt64, in connection: borrowing Connection) throws {
        var insertion = try table.insertion(in: connection)
        let amendments = try programme.amendments(before: size)
        try programme.log.forEach(in: 0..<size) { row in
            let recorded = try row.recorded()
            let envelope = recorded.envelope
            try insertion.run(
                [
                    .integer(Int64(clamping: row.position)), .text(envelope.id.text), .text(envelope.territory.text),
                    .text(recorded.event.type.name), .integer(Int64(try row.header.version)),
                    .text(envelope.occurred.description), .text(envelope.recorded.description),
                    .text(envelope.actor.text), json(recorded.event.canonicalJSON),
                    envelope.evidence.map { json($0.canonicalJSON) } ?? .null,
                    envelope.irregular.map { json($0.canonicalJSON) } ?? .null,
                ] + fate(amendments[row.position]))
            return true
        }
        try connection.execute("CREATE UNIQUE INDEX entries_id ON entries(id)")
        try connection.execute("CREATE INDEX entries_type ON entries(type, position)")
        try connection.execute("CREATE INDEX entries_territory ON entries(territory, position)")
    }

    /// `correctedBy`, `correctedData`, `correctedOccurred` and `annulledBy`.
    private static func fate(_ amendment: Amendment?) -> [Value] {
        switch amendment {
        case nil: return [.null, .null, .null, .null]
        case .annulled(let position): return [.null, .null, .null, .integer(Int64(clamping: position))]
        case .corrected(let position, let event, let occurred):
            return [
                .integer(Int64(clamping: position)), json(event.canonicalJSON),
                occurred.map { .text($0.description) } ?? .null, .null,
            ]
        }
    }

    private static func json(_ bytes: [UInt8]) -> Value { .text(String(decoding: bytes, as: UTF8.self)) }
}

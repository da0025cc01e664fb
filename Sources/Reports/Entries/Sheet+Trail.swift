public import Events

extension Sheet {
    /// `trail`: the entries one by one, still without rows.
    public static func trail(standing: Standing) -> Sheet {
        Sheet(
            "trail", title: Phrase(es: "Entradas del registro", en: "Entries of the log"), standing: standing,
            columns: [
                .init("territory", .id, documentation: "The stream: a territory, or programme."),
                .init("position", .position, documentation: "The entry's place in the log, from 0."),
                .init("recorded", documentation: "When it was appended, in UTC."),
                .init("occurred", .day, documentation: "The day it happened, as recorded."),
                .init("type", .id, documentation: "The event's type."),
                .init("actor", .id, documentation: "The desk, account or script that appended it."),
                .init(
                    "event", heading: Phrase(es: "decisión", en: "decision"),
                    documentation: "What happened, in one sentence of the reader's language."),
                .init(
                    "leafHash", .id, documentation: "SHA-256 of 00 and the entry's text: its leaf in the log's tree."),
                .init(
                    "correctedBy", .position,
                    documentation: "The position of the correction or annulment that holds of it."),
            ], rows: [])
    }
}

extension Sheet.Row {
    /// A row of `trail`: an entry as it was recorded, told in a sentence, its leaf's hash in hexadecimal, and the
    /// position of what corrected or annulled it.
    public static func trail(
        _ recorded: Recorded, _ sentence: String, leafHash: String, correctedBy: UInt64?
    ) -> Sheet.Row {
        let envelope = recorded.envelope
        return Sheet.Row(
            key: "\(recorded.position)",
            [
                .text(envelope.territory.text), .number(Int64(clamping: recorded.position)),
                .text("\(envelope.recorded)"), .day(envelope.occurred), .text(recorded.event.type.name),
                .text(envelope.actor.text), .text(sentence), .text(leafHash),
                correctedBy.map { .number(Int64(clamping: $0)) } ?? .absent,
            ])
    }
}

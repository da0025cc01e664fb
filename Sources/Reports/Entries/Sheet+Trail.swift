public import Events

extension Sheet {
    /// `trail`: the entries one by one, still without rows.
    public static func trail(standing: Standing) -> Sheet {
        Sheet(
            "trail", title: Phrase(es: "Entradas del registro", en: "Entries of the log"), standing: standing,
            columns: [
                .init("territory", .id), .init("position", .position), .init("recorded"), .init("occurred", .day),
                .init("type", .id), .init("actor", .id),
                .init("event", heading: Phrase(es: "decisión", en: "decision")), .init("leafHash", .id),
                .init("correctedBy", .position),
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

public import Events

extension Sheet {
    /// `trail`: the entries one by one, still without rows.
    public static func trail(standing: Standing) -> Sheet {
        Sheet(
            "trail", title: Phrase(es: "Entradas del registro", en: "Entries of the log"), standing: standing,
            columns: [
                .init(
                    "territory", .id,
                    definition: Phrase(
                        es: "La historia de que es parte: la de un territorio, o programme si es la del programa.",
                        en: "The stream: a territory, or programme.")),
                .init(
                    "position", .position,
                    definition: Phrase(
                        es: "El lugar de la entrada en el registro, desde 0.",
                        en: "The entry's place in the log, from 0.")),
                .init(
                    "recorded",
                    definition: Phrase(es: "Cuándo se agregó, en UTC.", en: "When it was appended, in UTC.")),
                .init(
                    "occurred", .day,
                    definition: Phrase(
                        es: "El día en que ocurrió, según se registró.",
                        en: "The day it happened, as recorded.")),
                .init("type", .id, definition: Phrase(es: "El tipo del evento.", en: "The event's type.")),
                .init(
                    "actor", .id,
                    definition: Phrase(
                        es: "La mesa, la cuenta o el proceso que la agregó.",
                        en: "The desk, account or script that appended it.")),
                .init(
                    "event", heading: Phrase(es: "decisión", en: "decision"),
                    definition: Phrase(
                        es: "Lo que ocurrió, en una frase del idioma de quien lee.",
                        en: "What happened, in one sentence of the reader's language.")),
                .init(
                    "leafHash", .id,
                    definition: Phrase(
                        es: "SHA-256 de 00 y el texto de la entrada: su hoja en el árbol del registro.",
                        en: "SHA-256 of 00 and the entry's text: its leaf in the log's tree.")),
                .init(
                    "correctedBy", .position,
                    definition: Phrase(
                        es: "La posición de la corrección o anulación que rige sobre ella.",
                        en: "The position of the correction or annulment that holds of it.")),
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

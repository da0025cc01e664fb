public import Events

extension Sheet {
    /// `deviations`: what departs from the rules, still without rows.
    public static func deviations(standing: Standing) -> Sheet {
        Sheet(
            "deviations", title: Phrase(es: "Desviaciones de las reglas", en: "Deviations from the rules"),
            standing: standing,
            columns: [
                .init(
                    "territory", .id,
                    definition: Phrase(
                        es: "La historia de que es parte: la de un territorio, o programme si es la del programa.",
                        en: "The stream: a territory, or programme.")),
                .init(
                    "position", .position,
                    definition: Phrase(
                        es: "El lugar de la entrada en el registro.",
                        en: "The entry's place in the log.")),
                .init("occurred", .day, definition: Phrase(es: "El día en que ocurrió.", en: "The day it happened.")),
                .init("type", .id, definition: Phrase(es: "El tipo del evento.", en: "The event's type.")),
                .init(
                    "event", heading: Phrase(es: "lo registrado", en: "what was recorded"),
                    definition: Phrase(
                        es: "Lo que se registró, en una frase del idioma de quien lee.",
                        en: "What was recorded, in one sentence of the reader's language.")),
                .init(
                    "given", heading: Phrase(es: "lo que dan las reglas", en: "what the rules give"),
                    definition: Phrase(
                        es: "Lo que resulta según las reglas vigentes en su momento.",
                        en: "What the rules in force at its moment make of it.")),
                .init(
                    "rule", .id, heading: Phrase(es: "regla", en: "rule"),
                    definition: Phrase(
                        es: "La regla que infringe; tejido errors RULE la explica.",
                        en: "The rule that it breaks; tejido errors RULE explains it.")),
                .init(
                    "finding", .word, heading: Phrase(es: "hallazgo", en: "finding"),
                    definition: Phrase(
                        es: "Qué clase de hallazgo de la auditoría es.",
                        en: "What kind of finding of the audit it is.")),
                .init(
                    "reason", heading: Phrase(es: "razón dada", en: "reason given"),
                    definition: Phrase(
                        es: "La razón que se dio con ello, si se dio alguna.",
                        en: "The reason that was stated with it, if any.")),
            ], rows: [])
    }
}

extension Sheet.Row {
    /// A row of `deviations`: an entry told in a sentence, what the rules make of it, the code of the rule that it breaks,
    /// what kind of finding that is, and the reason that was given.
    public static func deviation(
        _ recorded: Recorded, _ sentence: String, given: String, rule: String, finding: String, reason: Text?
    ) -> Sheet.Row {
        let envelope = recorded.envelope
        return Sheet.Row(
            key: "\(recorded.position) \(rule)",
            [
                .text(envelope.territory.text), .number(Int64(clamping: recorded.position)), .day(envelope.occurred),
                .text(recorded.event.type.name), .text(sentence), .text(given), .text(rule), .text(finding),
                reason.map { .text($0.string) } ?? .absent,
            ])
    }
}

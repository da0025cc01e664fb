public import Events

extension Sheet {
    /// `deviations`: what departs from the rules, still without rows.
    public static func deviations(standing: Standing) -> Sheet {
        Sheet(
            "deviations", title: Phrase(es: "Desviaciones de las reglas", en: "Deviations from the rules"),
            standing: standing,
            columns: [
                .init("territory", .id, documentation: "The stream: a territory, or programme."),
                .init("position", .position, documentation: "The entry's place in the log."),
                .init("occurred", .day, documentation: "The day it happened."),
                .init("type", .id, documentation: "The event's type."),
                .init(
                    "event", heading: Phrase(es: "lo registrado", en: "what was recorded"),
                    documentation: "What was recorded, in one sentence of the reader's language."),
                .init(
                    "given", heading: Phrase(es: "lo que dan las reglas", en: "what the rules give"),
                    documentation: "What the rules in force at its moment make of it."),
                .init(
                    "rule", .id, heading: Phrase(es: "regla", en: "rule"),
                    documentation: "The rule that it breaks; tejido errors RULE explains it."),
                .init(
                    "finding", .word, heading: Phrase(es: "hallazgo", en: "finding"),
                    documentation: "What kind of finding of the audit it is."),
                .init(
                    "reason", heading: Phrase(es: "razón dada", en: "reason given"),
                    documentation: "The reason that was stated with it, if any."),
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

import ArgumentParser
import Decisions
import Engine
import Events
import Reports

/// `tejido audit`: was every decision one that could be taken?
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Judge a history again from nothing, and list what breaks a rule.",
        discussion: """
            Every entry is judged under the rules in force at its moment, on a register made in memory: nothing that \
            the store derives is trusted. Listed is what is impossible, what breaks a rule without saying so \
            (unexcused), what breaks one and says why (irregular), and what speaks of a day before one that an earlier \
            entry speaks of (backdated). Ends with 1 when anything is listed. The same entries give the same lines.

            Example:
              tejido audit
              tejido audit los-aromos --format csv > findings.csv
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var format: FormatOptions

    @Argument(help: "The territory (all when none is named).")
    var territory: TerritoryArgument?

    func run() throws {
        let audit = try store.openToRead().audit(territory?.id)
        if audit.findings.isEmpty, format.isForPeople {
            return try Console.print("nothing found in \(audit.judged) entries; size \(audit.size)\n")
        }
        try format.show([Self.sheet(audit)], in: store.language)
        if !audit.findings.isEmpty { throw Failure.said(.findings) }
    }

    private static func sheet(_ audit: Audit) -> Sheet {
        Sheet(
            "audit", title: Phrase(es: "Hallazgos de la auditoría", en: "Findings of the audit"),
            standing: Standing(position: audit.size == 0 ? nil : audit.size - 1, day: nil, rulebook: nil),
            columns: [
                .init("position", .position), .init("territory", .id), .init("occurred", .day),
                .init("id", .id), .init("type", .id),
                .init("finding", .id, heading: Phrase(es: "hallazgo", en: "finding")),
                .init("rule", .id, heading: Phrase(es: "regla", en: "rule")),
                .init("message", heading: Phrase(es: "detalle", en: "detail")),
                .init("reason", heading: Phrase(es: "razón dada", en: "reason given")),
            ],
            rows: audit.findings.map { finding in
                let envelope = finding.entry.envelope
                return Sheet.Row([
                    .number(Int64(clamping: finding.entry.position)), .text(envelope.territory.text),
                    .day(envelope.occurred), .text(envelope.id.text), .text(finding.entry.event.type.name),
                    .text(finding.kind.rawValue), finding.rule.map { .text($0.code) } ?? .absent,
                    .text(finding.message), finding.reason.map { .text($0.string) } ?? .absent,
                ])
            })
    }
}

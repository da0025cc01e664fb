import ArgumentParser
import Engine
import Events
import EventStore
import Projections
import Reports

/// `tejido explain`: where does a figure come from?
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Follow one figure of a report down to the events that made it.",
        discussion: """
            How the rows of a report are called, tejido reports REPORT says: TERRITORY/PROJECT is \
            los-aromos/radio-acompana, and - stands for an empty cell. Each event that contributed stands with what it added, the sum up to it and a \
            sentence; the amounts add up to the figure. The projection that fills the report explains it, so both are \
            the same fold.

            Example:
              tejido explain budgets los-aromos/radio-acompana accepted --by project
              tejido explain budgets los-aromos/fondo-tejido disbursed --as-of 2026-06-30
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var format: FormatOptions
    @OptionGroup var point: ViewpointOptions

    @Argument(help: "The report.")
    var report: ReportName

    @Argument(help: "The row, as tejido reports REPORT says that rows are called.")
    var row: String

    @Argument(help: "The column.")
    var column: String

    @Option(name: .long, help: "What a row stands for, where the report leaves a choice.")
    var by: Grouping?

    @Option(name: .long, help: "The row as it stands when only this cycle is asked for, such as 2.")
    var cycle: Int64?

    func run() throws {
        let query = try ReportQuery.asked(report, by: by, cycle: cycle)
        let programme = try store.openToRead()
        let sheet = try programme.explanation(
            of: query, row, column, from: try point.viewpoint(), rulebook: point.rulebook, in: store.language)
        try format.show([sheet], in: store.language)
    }

    fileprivate static func sheet(_ explanation: Explanation, _ sentences: [String], _ rulebook: String?) -> Sheet {
        let shown = Sheet.Column(explanation.column, of: explanation.table)
        let definition = explanation.column.definition
        let table = Sheet.title(of: explanation.table, explanation.title)
        return Sheet(
            "explanation",
            title: Phrase(
                es: "\(table.es) · \(explanation.row) · \(shown.title.es): \(definition.es)",
                en: "\(table.en) · \(explanation.row) · \(shown.title.en): \(definition.en)"),
            standing: Standing(
                position: explanation.size == 0 ? nil : explanation.size - 1, day: explanation.day, rulebook: rulebook),
            columns: [
                .init("position", .position), .init("occurred", .day), .init("actor", .id),
                .init("amount", shown.kind, heading: Phrase(es: "aporte", en: "added"), isTotalled: true),
                .init("running", shown.kind, heading: Phrase(es: "suma", en: "sum so far")),
                .init("event", heading: Phrase(es: "decisión", en: "decision")),
            ],
            rows: zip(explanation.parts, sentences).map { part, sentence in
                Sheet.Row(
                    key: "\(part.entry.position)", currency: explanation.currency,
                    [
                        .number(Int64(clamping: part.entry.position)), .day(part.entry.envelope.occurred),
                        .text(part.entry.envelope.actor.text), .number(part.amount), .number(part.running),
                        .text(sentence),
                    ])
            },
            totals: [
                Sheet.Row(
                    key: "total", currency: explanation.currency,
                    [.absent, .absent, .absent, .number(explanation.value), .absent, .absent])
            ])
    }
}

extension Programme {
    /// A figure with every event that made it, ready to be shown; `rulebook` names the rules of the viewpoint.
    func explanation(
        of query: ReportQuery, _ row: String, _ column: String, from viewpoint: Viewpoint = .now,
        rulebook: String? = nil, in language: Language
    ) throws -> Sheet {
        let explanation = try explain(query, row: row, column: column, from: viewpoint)
        var narrator = Narrator(in: language, names: Names())
        try learnNames(of: explanation.parts.map(\.entry.envelope.territory), from: viewpoint, &narrator)
        let sentences = try explanation.parts.map { try narrator.sentence(for: told($0.entry, language)) }
        return Explain.sheet(explanation, sentences, rulebook)
    }
}

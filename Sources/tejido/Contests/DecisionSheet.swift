import Engine
import Events
import Projections
import Reports
import Rules

/// Compared decisions as tables: a row a decision that differs, then a row for each need or project that fares
/// otherwise.
enum DecisionSheet {
    static func sheets(
        _ comparison: Programme.DecisionComparison, _ first: Phrase, _ second: Phrase, in language: Language
    ) -> [Sheet] {
        let differing = comparison.decisions.filter(\.decision.differs)
        let standing = Standing(
            position: comparison.size == 0 ? nil : comparison.size - 1, day: comparison.day, rulebook: nil,
            tellsRules: false)
        let title = Phrase(es: "\(first.es) → \(second.es)", en: "\(first.en) → \(second.en)")
        return [
            Sheet(
                "decisions", title: Phrase(es: "Decisiones: \(title.es)", en: "Decisions: \(title.en)"),
                standing: standing,
                columns: identity + [
                    .init("position", .position), .init("before", .word, heading: first),
                    .init("after", .word, heading: second), .init("changes", .count), .init("gained", .money),
                    .init("lost", .money), .init("note"),
                ], rows: differing.map { row($0.decision, $0.territory, language) }),
            Sheet(
                "changes", title: Phrase(es: "Cambios: \(title.es)", en: "Changes: \(title.en)"), standing: standing,
                columns: identity + [
                    .init("item", .id), .init("recorded", .word), .init("before", .word, heading: first),
                    .init("after", .word, heading: second),
                    .init("change", .word, heading: Phrase(es: "cambio", en: "change")), .init("money", .money),
                ], rows: differing.flatMap { rows($0.decision, $0.territory) }),
        ]
    }

    private static let identity: [Sheet.Column] = [
        .init("decided", .word), .init("territory", .id), .init("contest", .id),
    ]

    private static func identity(_ decision: ContestDecision, _ territory: TerritoryID) -> [Sheet.Cell] {
        [.text(decision.kind.rawValue), .text(territory.text), .text(decision.contest)]
    }

    private static func row(
        _ compared: ComparedDecision, _ territory: TerritoryID, _ language: Language
    ) -> Sheet.Row {
        let decision = compared.decision
        let isComputed = !compared.changes.isEmpty
        let isPaid = isComputed && decision.kind == .awards
        return Sheet.Row(
            key: "\(territory)/\(decision.contest) \(decision.kind.rawValue)", currency: decision.call?.currency,
            identity(decision, territory) + [
                .number(Int64(clamping: decision.position)), method(compared.before), method(compared.after),
                isComputed ? .number(Int64(compared.changes.count)) : .absent,
                isPaid ? .number(compared.gained) : .absent, isPaid ? .number(compared.lost) : .absent,
                note(compared, language),
            ])
    }

    private static func rows(_ compared: ComparedDecision, _ territory: TerritoryID) -> [Sheet.Row] {
        compared.changes.map { change in
            Sheet.Row(
                key: "\(territory)/\(compared.decision.contest)/\(change.item)",
                currency: compared.decision.call?.currency,
                identity(compared.decision, territory) + [
                    .text(change.item), change.recorded.map { .text($0) } ?? .absent, words(change.before),
                    words(change.after), .text(change.kind.rawValue),
                    compared.decision.kind == .awards ? Sheet.Cell(change.money) : .absent,
                ])
        }
    }

    private static func method(_ outcome: Result<DecisionOutcome, Uncomputable>) -> Sheet.Cell {
        if case .success(let outcome) = outcome { .text(outcome.method) } else { .text("notComputable") }
    }

    private static func words(_ item: DecisionOutcome.Item?) -> Sheet.Cell { item.map { .text($0.words) } ?? .absent }

    /// Why rules give no result.
    private static func note(_ compared: ComparedDecision, _ language: Language) -> Sheet.Cell {
        for outcome in [compared.before, compared.after] {
            if case .failure(let reason) = outcome { return .text(reason.phrase[language]) }
        }
        return .absent
    }
}

import Events
import FieldCoding
import Rules

/// `rules`: each enactment, and what it changed.
struct RulesReport<Figure: ReportFigure> {
    private let streams: Streams<Figure>

    init(_ streams: Streams<Figure>) { self.streams = streams }

    /// The enactments, and the parameters that they changed.
    func tables() throws(FoldFailure) -> [ReportTable<Figure>] {
        let programme = streams.programme?.enactments?.enacted ?? []
        var lines: [RulesLine] = []
        for views in streams.all {
            let isProgramme = views.territory == .programme
            for rules in views.enactments?.enacted ?? [] {
                let own = isProgramme ? [] : views.enactments?.enacted ?? []
                lines.append(
                    RulesLine(
                        territory: views.territory, rules: rules,
                        changes: Self.changes(by: rules, programme, isProgramme ? nil : own)))
            }
        }
        let changes = lines.flatMap { line in line.changes.map { (line: line, change: $0) } }
        return [
            try Self.shape.table(lines, day: \.rules.day),
            try Self.changesShape.table(
                changes,
                day: { $0.line.rules.day }),
        ]
    }

    /// The parameters that have another value with an enactment than without it, on its first day, as its stream stood.
    /// `own` is nil for one of the programme.
    private static func changes(
        by rules: EnactedRules, _ programme: [EnactedRules], _ own: [EnactedRules]?
    ) -> [ParameterDifference] {
        func known(_ enacted: [EnactedRules], _ included: Bool) -> [Enactment] {
            enacted.filter { $0.position < rules.position || included && $0.position == rules.position }
                .map(\.enactment)
        }
        func inForce(_ included: Bool) -> Rulebook? {
            let history = RulesHistory(
                programme: known(programme, included), territory: known(own ?? [], included))
            // What the rulebook refuses was refused when it was to be enacted.
            return try? history.rulebook(on: rules.effective, before: nil)
        }
        guard let before = inForce(false), let after = inForce(true) else { return [] }
        return after.differences(from: before)
    }

    private static var shape: TableShape<RulesLine, Figure> {
        TableShape(
            name: "rules", title: "Rules enacted", rows: "TERRITORY/RULEBOOK",
            columns: [
                .id("territory", "For which they hold; programme for all.") { $0.territory.text },
                .id("rulebook", "The rulebook.") { $0.rules.rulebook.text },
                .id("parent", "The rulebook that it changes, where it says so.") { $0.rules.parent?.text },
                .day("enacted", "The day on which it was decided.") { $0.rules.day },
                .day("effective", "The first day for which they hold.") { $0.rules.effective },
                .flag("retroactive", "Reports judge by them what was recorded before them.") { $0.rules.retroactive },
                .id("actor", "The desk, account or script that recorded it.") { $0.rules.actor?.text },
                .plain("changes", .count, "Parameters that have another value since; the second table lists them.") {
                    Int64($0.changes.count)
                },
            ])
    }

    private static var changesShape: TableShape<(line: RulesLine, change: ParameterDifference), Figure> {
        TableShape(
            name: "rules-changes", title: "Rules changed", rows: "TERRITORY/RULEBOOK/PARAMETER",
            columns: [
                .id("territory", "For which they hold; programme for all.") { $0.line.territory.text },
                .id("rulebook", "The rulebook.") { $0.line.rules.rulebook.text },
                .id("parameter", "The parameter.") { $0.change.parameter.name },
                .text("before", "Its value before, as JSON.") { $0.change.before.text },
                .text("after", "Its value since, as JSON.") { $0.change.after.text },
                .text("unit", "What it is counted in.") { $0.change.parameter.unit },
            ])
    }
}

/// What stands behind one row of `rules`.
private struct RulesLine {
    let territory: TerritoryID
    let rules: EnactedRules
    let changes: [ParameterDifference]
}

extension JSONValue {
    fileprivate var text: String { String(decoding: canonicalJSON, as: UTF8.self) }
}

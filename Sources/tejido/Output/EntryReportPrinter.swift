import Decisions
import Engine
import Events
import Projections
import Reports
import Transparency

/// Shows the reports that are made from the entries one by one.
struct EntryReportPrinter {
    let programme: Programme
    let language: Language
    let territory: TerritoryID?
    /// Only what happened in this cycle.
    let cycle: Int64?
    let viewpoint: Viewpoint
    /// The name of the viewpoint's rules.
    let rulebook: String?
    /// What the title says of what was asked.
    var scope: [Phrase] = []

    /// The report as it was selected. A whole trail is written as it is read, in the forms that allow it: a log may be
    /// longer than memory.
    func show(_ report: EntryReport, _ selection: SheetSelection, in format: FormatOptions) throws {
        guard report == .trail, selection == SheetSelection() else {
            return try format.show(selection.applied(to: [sheet(report)]), in: language)
        }
        var printer = RowPrinter(format.format ?? .table, format.writer(language), try emptyTrail())
        try forEachTrailRow { try printer.take($0) }
        try printer.flush(isLast: true)
    }

    /// The whole report.
    func sheet(_ report: EntryReport) throws -> Sheet {
        switch report {
        case .deviations: return try deviations()
        case .trail:
            var sheet = try emptyTrail()
            try forEachTrailRow { row in
                sheet.rows.append(row)
                return true
            }
            return sheet
        }
    }

    /// Tells whether a day in a territory lies in the cycle that is asked for.
    private func cycleFilter() throws -> (Day, TerritoryID) -> Bool {
        guard let cycle else { return { _, _ in true } }
        let calendar = try programme.calendar(from: viewpoint)
        return { day, territory in calendar.cycle(of: day, in: territory) == cycle }
    }

    private func position(_ size: UInt64) -> UInt64? { size == 0 ? nil : size - 1 }

    private func emptyTrail() throws -> Sheet {
        guard viewpoint.rules == nil else {
            throw Failure(.usage, "trail shows entries as they are, whatever the rules", remedy: "leave --rules out")
        }
        var sheet = Sheet.trail(
            standing: Standing(
                position: position(try programme.size(seenFrom: viewpoint)), day: try programme.day(of: viewpoint),
                rulebook: nil, tellsRules: false))
        sheet.scope = scope
        return sheet
    }

    private func forEachTrailRow(_ body: (Sheet.Row) throws -> Bool) throws {
        var narrator = Narrator(in: language, names: Names())
        if let territory {
            try programme.forEachNaming(of: programme.stream(territory), from: viewpoint) {
                narrator.names.learn(from: $0)
            }
        }
        let isAsked = try cycleFilter()
        try programme.forEachTrailEntry(of: territory, from: viewpoint) { entry in
            narrator.names.learn(from: entry.recorded)
            guard isAsked(entry.day, entry.recorded.envelope.territory) else { return true }
            let sentence = narrator.sentence(for: try programme.told(entry.recorded, language))
            return try body(
                .trail(
                    entry.recorded, sentence, leafHash: entry.leaf.hex, correctedBy: entry.amendment?.position))
        }
    }

    private func deviations() throws -> Sheet {
        let audit = try programme.audit(territory, from: viewpoint)
        let isAsked = try cycleFilter()
        let findings = audit.findings.filter { finding in
            let envelope = finding.entry.envelope
            return finding.rule != nil && isAsked(envelope.occurred, envelope.territory)
        }
        var narrator = Narrator(in: language, names: Names())
        try programme.learnNames(of: findings.map(\.entry.envelope.territory), from: viewpoint, &narrator)
        var sheet = Sheet.deviations(
            standing: Standing(
                position: position(audit.size), day: try programme.day(of: viewpoint), rulebook: rulebook))
        sheet.scope = scope
        for finding in findings {
            guard let rule = finding.rule else { continue }
            sheet.rows.append(
                .deviation(
                    finding.entry, narrator.bareSentence(for: try programme.told(finding.entry, language)),
                    given: finding.message, rule: rule.code, finding: finding.kind.rawValue, reason: finding.reason))
        }
        return sheet
    }
}

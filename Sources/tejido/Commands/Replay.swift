import ArgumentParser
import Engine
import Events
import EventStore
import Platform
import Projections
import Reports

/// `tejido replay`: the story of a territory.
struct Replay: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Tell a territory's history, decision by decision, and where it stands.",
        discussion: """
            Example:
              tejido replay los-aromos --lang es
              tejido replay los-aromos --known-at 2026-07-15
              tejido replay los-aromos --rules other.yaml
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var point: ViewpointOptions

    @Argument(help: "The territory; programme is what concerns all of them.")
    var territory: TerritoryArgument

    func run() throws {
        let viewpoint = try point.viewpoint()
        try Self.tell(
            territory.id, try store.openToRead(), store.language, from: viewpoint, rulebook: point.rulebook)
    }

    /// Writes the story of a territory to standard output.
    static func tell(
        _ territory: TerritoryID, _ programme: Programme, _ language: Language, from viewpoint: Viewpoint = .now,
        rulebook: String? = nil
    ) throws {
        let stream = try programme.stream(territory)
        var output = OutputWriter.standardOutput()
        var story = Story(of: territory, in: language, width: Terminal.isTerminal(1) ? Terminal.width : nil)
        try programme.forEachNaming(of: stream, from: viewpoint) { story.learn(from: $0) }
        var last: UInt64?
        try programme.forEachEntry(of: stream, from: viewpoint) { entry in
            last = entry.recorded.position
            try output.write(story.tell(try programme.told(entry.recorded, language), entry.fate))
            return !output.isClosed
        }
        let sheets = try standing(of: territory, programme, from: viewpoint, rulebook)
        let standing = Standing(position: last, day: try programme.day(of: viewpoint), rulebook: rulebook)
        try output.write(story.end(sheets, at: standing))
        try output.flush()
    }

    /// The reports that have something to say of the territory.
    private static func standing(
        of territory: TerritoryID, _ programme: Programme, from viewpoint: Viewpoint, _ rulebook: String?
    ) throws -> [Sheet] {
        var sheets: [Sheet] = []
        for report in [ReportName.plans, .polls, .calls, .budgets, .learning] {
            guard let query = ReportQuery(report, territory: territory) else { continue }
            sheets += try programme.sheets(query, from: viewpoint, rulebook: rulebook).filter { !$0.rows.isEmpty }
        }
        return sheets
    }
}

extension Programme.HistoryEntry {
    /// What a story says became of the entry.
    fileprivate var fate: Story.Fate {
        switch amendment {
        case nil: .stands
        case .annulled(let position): .annulled(by: position)
        case .corrected(let position, _, _): .corrected(by: position)
        }
    }
}

extension Programme {
    /// A report's tables, ready to be shown; `rulebook` names the rules of the viewpoint.
    func sheets(
        _ query: ReportQuery, from viewpoint: Viewpoint = .now, rulebook: String? = nil
    ) throws -> [Sheet] {
        let answer = try self.query(query, from: viewpoint)
        let standing = Standing(
            position: answer.size == 0 ? nil : answer.size - 1, day: answer.day, rulebook: rulebook)
        return try answer.tables.map { try Sheet($0, standing: standing) }
    }
}

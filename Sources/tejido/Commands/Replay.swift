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
            """)

    @OptionGroup var store: StoreOptions

    @Argument(help: "The territory; programme is what concerns all of them.")
    var territory: TerritoryArgument

    func run() throws {
        try Self.tell(territory.id, try store.openToRead(), store.language)
    }

    /// Writes the story of a territory to standard output.
    static func tell(_ territory: TerritoryID, _ programme: Programme, _ language: Language) throws {
        let log = programme.log
        let stream = try programme.stream(territory)
        var output = OutputWriter.standardOutput()
        var story = Story(of: territory, in: language, width: Terminal.isTerminal(1) ? Terminal.width : nil)
        for lender in try lenders(to: stream, log) {
            try log.forEach(of: lender.number, in: 0..<lender.count) { row in
                guard let type = EventType(rawValue: row.typeNumber), naming.contains(type) || lender.number == 0 else {
                    return true
                }
                story.learn(from: try row.recorded())
                return true
            }
        }
        try log.forEach(of: stream.number, in: 0..<stream.count) { row in
            try output.write(story.tell(try row.recorded()))
            return !output.isClosed
        }
        let sheets = try standing(of: territory, programme)
        let last = try programme.log.position(of: stream.count - 1, in: stream.number)
        let standing = Standing(position: last, day: programme.clock().day, rulebook: nil)
        try output.write(story.end(sheets, at: standing))
        try output.flush()
    }

    /// Events of other territories that say what an id stands for.
    private static let naming: Set<EventType> = [.lessonIdentified, .organisationRegistered, .territoryProposed]

    /// The programme's stream, and those of the territories whose lessons this one adopts.
    private static func lenders(to stream: EventStore.Stream, _ log: EventLog) throws -> [EventStore.Stream] {
        var names: Set<TerritoryID> = [.programme]
        try log.forEach(of: stream.number, in: 0..<stream.count) { row in
            guard row.typeNumber == EventType.lessonAdopted.rawValue else { return true }
            if let adopted = try row.event(row.header) as? LessonAdopted { names.insert(adopted.lesson.territory) }
            return true
        }
        names.remove(stream.name)
        return try log.streams().filter { names.contains($0.name) }
    }

    /// The reports that have something to say of the territory.
    private static func standing(of territory: TerritoryID, _ programme: Programme) throws -> [Sheet] {
        var sheets: [Sheet] = []
        for report in [ReportName.plans, .polls, .calls, .budgets, .learning] {
            guard let query = ReportQuery(report, territory: territory) else { continue }
            sheets += try programme.sheets(query).filter { !$0.rows.isEmpty }
        }
        return sheets
    }
}

extension Programme {
    /// A report's tables, ready to be shown.
    func sheets(_ query: ReportQuery) throws -> [Sheet] {
        let answer = try self.query(query)
        let standing = Standing(
            position: answer.size == 0 ? nil : answer.size - 1, day: answer.day, rulebook: nil)
        return try answer.tables.map { try Sheet($0, standing: standing) }
    }
}

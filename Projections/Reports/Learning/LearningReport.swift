import Events
import Rules

/// `learning`: each lesson from where it was identified to where it changed something, and a summary by cycle.
struct LearningReport<Figure: ReportFigure> {
    private let streams: Streams<Figure>
    /// The adoptions of all streams, by the lesson's territory and id.
    private var adoptions: [LessonReferenceKey: [(stream: TerritoryID, adoption: Adoption)]] = [:]

    init(_ streams: Streams<Figure>) {
        self.streams = streams
        for views in streams.all {
            for adoption in views.lessons?.book.adoptions ?? [] {
                adoptions[LessonReferenceKey(adoption.lesson), default: []].append((views.territory, adoption))
            }
        }
        for key in adoptions.keys { adoptions[key]?.sort { $0.adoption.position < $1.adoption.position } }
    }

    /// The lessons and their summary.
    func tables() throws(FoldFailure) -> [ReportTable<Figure>] {
        var lines: [LessonLine<Figure>] = []
        for views in streams.all {
            for lesson in views.lessons?.book.lessons ?? [] { lines.append(try line(lesson, of: views)) }
        }
        let lessons = try LessonLine<Figure>.shape.table(
            lines, day: { $0.day })
        return [lessons, try LearningSummary.table(lines, streams)]
    }

    private func line(
        _ lesson: LessonAccount<Figure>, of views: Views<Figure>
    ) throws(FoldFailure) -> LessonLine<Figure> {
        let territory = views.territory
        let day = streams.cycleDay(of: lesson, in: views)
        var line = LessonLine<Figure>(
            territory: territory, lesson: lesson, day: day, cycle: streams.calendar.cycle(of: day, in: territory))
        let key = LessonReferenceKey(territory: territory, lesson: lesson.lesson)
        let last = (lesson.shared ?? lesson.identified).adding(days: Int(clamping: lesson.windowDays))
        var adopters: Set<String> = []
        var tools: Set<String> = []
        // By day, so that a late record of an early adoption counts where it belongs.
        let inTime = (adoptions[key] ?? []).filter { $0.adoption.day <= last }
            .sorted { ($0.adoption.day, $0.adoption.position) < ($1.adoption.day, $1.adoption.position) }
        line.change = inTime.first?.adoption.changed.map { "\($0.territory)/\($0.event)" }
        var reached: UInt64?
        for (stream, adoption) in inTime {
            if let tool = adoption.tool {
                let isNew = tools.insert("\(tool.territory)/\(tool.id)").inserted
                if isNew {
                    try line.tools.add(1, at: adoption.position)
                } else {
                    line.tools.support(at: adoption.position)
                }
            }
            guard adopters.insert(Self.adopter(adoption, in: stream)).inserted else {
                line.adopters.support(at: adoption.position)
                continue
            }
            try line.adopters.add(1, at: adoption.position)
            if line.adopters.value == lesson.threshold { (line.adopted, reached) = (adoption.day, adoption.position) }
        }
        if let reached {
            try line.adoptions.add(1, at: reached)
            for (_, adoption) in inTime where adoption.position != reached {
                line.adoptions.support(at: adoption.position)
            }
        }
        return line
    }

    /// Who adopted, told apart across streams. One who is not named is one of their own each time.
    private static func adopter(_ adoption: Adoption, in stream: TerritoryID) -> String {
        let kind = adoption.adopter.kind
        switch (kind, adoption.adopter.id) {
        case (.territory, let id): return "\(kind) \(id?.text ?? stream.text)"
        case (_, let id?): return "\(kind) \(stream)/\(id)"
        case (_, nil): return "\(kind) \(stream)/#\(adoption.position)"
        }
    }
}

extension Streams {
    /// The day that says to which cycle a lesson belongs: its own, under `byCall` that of the call it came from, where
    /// there is one.
    func cycleDay(of lesson: LessonAccount<Figure>, in views: Views<Figure>) -> Day {
        if lesson.attribution == .byCall, let ledger = views.ledger, let id = lesson.from.id {
            let call: Int? =
                switch lesson.from.kind {
                case .call: ledger.calls[id.text]
                case .project: ledger.projects[id.text].map { ledger.book.projects[$0].call }
                default: nil
                }
            if let call, let published = ledger.book.calls[call].published { return published }
        }
        return lesson.identified
    }

    /// Every exchange under each territory that took part, or under the one that held it alone.
    var exchanges: [(territory: TerritoryID, exchange: Exchange)] {
        all.flatMap { views in
            (views.lessons?.book.exchanges ?? []).flatMap { exchange in
                (exchange.territories.isEmpty ? [views.territory] : exchange.territories).map { ($0, exchange) }
            }
        }
    }
}

/// A lesson among those of all territories.
struct LessonReferenceKey: Hashable {
    let territory: TerritoryID
    let lesson: LessonID

    init(territory: TerritoryID, lesson: LessonID) {
        self.territory = territory
        self.lesson = lesson
    }

    init(_ reference: LessonReference) { self.init(territory: reference.territory, lesson: reference.id) }
}

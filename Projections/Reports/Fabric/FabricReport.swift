import Events

/// `fabric`: which organisations are tied, by what and in which cycle, and how dense that makes each territory.
struct FabricReport<Figure: ReportFigure> {
    private let streams: Streams<Figure>
    private let context: ReportContext
    /// The projects that lessons came from, of those that an organisation handed in.
    private var sources: [LessonReferenceKey: Source] = [:]

    /// Who handed in the project that a lesson came from, and the entries that say so.
    private struct Source {
        /// The stream that registers the organisation.
        let home: TerritoryID
        let organisation: OrganisationID
        let entries: [UInt64]
    }

    /// An occasion and the earlier entries that it rests on.
    private typealias Occasion = (gathering: Gathering, entries: [UInt64])

    init(_ streams: Streams<Figure>, _ context: ReportContext) {
        self.streams = streams
        self.context = context
        for views in streams.all {
            guard let lessons = views.lessons, let ledger = views.ledger else { continue }
            for lesson in lessons.book.lessons where lesson.from.kind == .project {
                guard let id = lesson.from.id, let place = ledger.projects[id.text],
                    let organisation = ledger.book.projects[place].organisation
                else { continue }
                let key = LessonReferenceKey(territory: views.territory, lesson: lesson.lesson)
                sources[key] = Source(
                    home: home(of: organisation, seenFrom: views.territory), organisation: organisation,
                    entries: [lesson.position, ledger.book.projects[place].submitted])
            }
        }
    }

    /// The ties and their summary.
    func tables() throws(FoldFailure) -> [ReportTable<Figure>] {
        var ties: [TieLine<Figure>] = []
        var summaries: [FabricSummary] = []
        for views in streams.all {
            guard let fabric = views.fabric else { continue }
            let own = try self.ties(fabric, of: views)
            ties += own
            // What is only registered with the programme is no fabric of its own.
            if views.territory != .programme || !own.isEmpty { summaries += self.summaries(own, fabric, of: views) }
        }
        return [
            try TieLine<Figure>.shape.table(ties, day: \.day),
            try FabricSummary.shape(of: Figure.self).table(
                summaries,
                day: { line in line.cycle.flatMap { streams.calendar[line.territory]?[$0]?.opened } }),
        ]
    }

    // MARK: Ties

    private func ties(_ fabric: Fabric, of views: Views<Figure>) throws(FoldFailure) -> [TieLine<Figure>] {
        var lines: [TieLine<Figure>.Pair: TieLine<Figure>] = [:]
        let occasions: [Occasion] = fabric.book.gatherings.map { ($0, []) } + adoptions(of: views)
        for (gathering, entries) in occasions.sorted(by: { $0.gathering.position < $1.gathering.position }) {
            let cycle = streams.calendar.cycle(of: gathering.day, in: views.territory)
            for (one, other) in gathering.pairs {
                let pair = TieLine<Figure>.Pair(cycle, one.text, other.text)
                var line = lines[pair] ?? TieLine(views.territory, pair, on: gathering.day)
                try line.add(gathering.bond, at: gathering.position, restingOn: entries)
                lines[pair] = line
            }
        }
        return lines.values.sorted { $0.pair < $1.pair }
    }

    /// Lessons that organisations adopted, as occasions of those with whoever handed in the project behind each.
    private func adoptions(of views: Views<Figure>) -> [Occasion] {
        (views.lessons?.book.adoptions ?? []).compactMap { adoption in
            guard adoption.adopter.kind == .organisation, let adopter = adoption.adopter.id,
                let source = sources[LessonReferenceKey(adoption.lesson)]
            else { return nil }
            let isKnown = source.home == .programme || source.home == views.territory
            let other = isKnown ? source.organisation.text : "\(source.home)/\(source.organisation)"
            if other == adopter.text { return nil }
            let gathering = Gathering(
                bond: .lesson, day: adoption.day,
                organisations: [OrganisationID(adopter), OrganisationID(unchecked: other)], position: adoption.position)
            return (gathering, source.entries)
        }
    }

    /// The stream that registers an organisation: the territory's own, else the programme's.
    private func home(of organisation: OrganisationID, seenFrom territory: TerritoryID) -> TerritoryID {
        streams[territory]?.fabric?.knows(organisation) == true ? territory : .programme
    }

    // MARK: Summaries

    private func summaries(
        _ ties: [TieLine<Figure>], _ fabric: Fabric, of views: Views<Figure>
    ) -> [FabricSummary] {
        var summaries: [FabricSummary] = []
        for cycle in streams.calendar[views.territory]?.cycles ?? [] where cycle.opened <= context.today {
            let last = cycle.closed ?? context.today
            let there = fabric.book.organisations.filter { organisation in
                organisation.from <= last && (organisation.ended.map { cycle.opened <= $0 } ?? true)
            }
            summaries.append(summary(cycle.n, ties, there.map(\.organisation.text), views.territory))
        }
        summaries.append(summary(nil, ties, [], views.territory))
        return summaries.filter { $0.web.nodes > 0 }
    }

    private func summary(
        _ cycle: Int64?, _ ties: [TieLine<Figure>], _ there: [String], _ territory: TerritoryID
    ) -> FabricSummary {
        let pairs = ties.lazy.map(\.pair).filter { $0.cycle == cycle }.map { ($0.first, $0.second) }
        return FabricSummary(territory: territory, cycle: cycle, web: Web(of: there, tiedBy: Array(pairs)))
    }
}

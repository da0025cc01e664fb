import Events
import FieldCoding
import Projections
import Testing

/// The social fabric made the plain way: every event is read again for every territory and cycle, and whether two
/// organisations hang together is found by trying every way from one to the other.
@Suite struct FabricModelTests {
    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func densityAndGroupsAreThoseOfTheNaiveModel(seed: UInt64) throws {
        let story = try HistoryGenerator.story(seed: seed, events: 500)
        let summary = try story.tables(.fabric)[1]
        for row in summary.rows {
            let number = { (name: String) in summary.index(of: name).flatMap { row.cells[$0].number } }
            let territory = try #require(TerritoryID(String(row.key.prefix { $0 != "/" })))
            let model = NaiveFabric(story, territory, cycle: number("cycle"))
            let place = "seed \(seed), \(row.key)"
            #expect(number("organisations") == Int64(model.names.count), "\(place)")
            #expect(number("ties") == Int64(model.pairs.count), "\(place)")
            #expect(number("components") == Int64(model.groups), "\(place)")
            #expect(number("isolated") == Int64(model.alone), "\(place)")
            let all = Int64(model.names.count * (model.names.count - 1) / 2)
            if let density = number("density") {
                // Rounded to the nearest basis point.
                #expect(abs(2 * (density * all - 10_000 * Int64(model.pairs.count))) <= all, "\(place)")
            } else {
                #expect(all == 0, "\(place)")
            }
        }
        #expect(summary.rows.count > 2, "seed \(seed) tells of no fabric")
    }
}

private struct NaiveFabric {
    private(set) var names: Set<String> = []
    private(set) var pairs: Set<Set<String>> = []

    init(_ story: Story, _ territory: TerritoryID, cycle: Int64?) {
        let steps = story.steps.filter { $0.territory == territory }.map(\.event)
        for (index, event) in steps.enumerated() {
            guard let (day, tied) = Self.tied(by: event, after: steps[..<index]),
                Self.cycle(of: day, in: territory, story) == cycle
            else { continue }
            pairs.formUnion(tied)
        }
        pairs.formUnion(Self.lessons(story, territory, cycle: cycle))
        names = pairs.reduce(into: []) { $0.formUnion($1) }
        guard let cycle else { return }
        let window = Self.window(cycle, of: territory, story)
        for (index, event) in steps.enumerated() {
            guard let registered = event.event as? OrganisationRegistered else { continue }
            // Until it is registered again, the last word on its end counts.
            let later = steps[(index + 1)...]
            let again = later.firstIndex {
                ($0.event as? OrganisationRegistered)?.organisation == registered.organisation
            }
            let ended = later[..<(again ?? later.endIndex)].compactMap { step -> Day? in
                guard let changed = step.event as? OrganisationChanged, changed.organisation == registered.organisation
                else { return nil }
                return changed.ended
            }.last
            if event.occurred <= window.to, ended.map({ window.from <= $0 }) ?? true {
                names.insert(registered.organisation.text)
            }
        }
    }

    /// The day of an event and the pairs that it ties.
    private static func tied(by event: FoldEvent, after earlier: ArraySlice<FoldEvent>) -> (Day, [Set<String>])? {
        switch event.event {
        case let network as NetworkFormed: (event.occurred, all(network.members))
        case let action as ActionHeld: (action.day, all(action.organisations))
        case let exchange as ExchangeHeld: (exchange.day, all(exchange.organisations))
        case let training as TrainingHeld:
            (training.days[0], all([training.provider] + (training.organisations ?? [])))
        case let commitment as CommitmentRecorded: (event.occurred, tied(by: commitment))
        case let session as BoardSessionHeld:
            (
                event.occurred,
                all(session.present.compactMap { organisation(in: $0.seat, of: session.board, after: earlier) })
            )
        default: nil
        }
    }

    private static func tied(by commitment: CommitmentRecorded) -> [Set<String>] {
        let others = (commitment.organisations ?? []).filter { $0 != commitment.entity }
        return others.map { [commitment.entity.text, $0.text] }
    }

    private static func all(_ organisations: [OrganisationID]) -> [Set<String>] {
        organisations.flatMap { one in organisations.filter { $0 != one }.map { [one.text, $0.text] } }
    }

    /// Who fills a seat, from the last event that says so.
    private static func organisation(
        in seat: SeatID, of board: BoardID, after earlier: ArraySlice<FoldEvent>
    ) -> OrganisationID? {
        for event in earlier.reversed() {
            if let formed = event.event as? BoardFormed, formed.board == board {
                return formed.seats.first { $0.seat == seat }?.organisation
            }
            guard let changed = event.event as? BoardSeatChanged, changed.board == board, changed.seat == seat else {
                continue
            }
            if changed.action == .removed { return nil }
            if let organisation = changed.organisation { return organisation }
        }
        return nil
    }

    /// Organisations that adopted a lesson, with the one whose project it came from.
    private static func lessons(_ story: Story, _ territory: TerritoryID, cycle: Int64?) -> Set<Set<String>> {
        var pairs: Set<Set<String>> = []
        for step in story.steps where step.territory == territory {
            guard let adopted = step.event.event as? LessonAdopted, adopted.adopter.kind == .organisation,
                let adopter = adopted.adopter.id, Self.cycle(of: step.event.occurred, in: territory, story) == cycle
            else { continue }
            let owner = adopted.lesson.territory
            let told = story.steps.filter { $0.territory == owner }.map(\.event.event)
            let lesson = told.compactMap { $0 as? LessonIdentified }.first { $0.lesson == adopted.lesson.id }
            let project = told.compactMap { $0 as? ProjectSubmitted }.first { $0.project.text == lesson?.from.id?.text }
            guard lesson?.from.kind == .project, let giver = project?.organisation else { continue }
            let name = owner == territory ? giver.text : "\(owner)/\(giver)"
            if name != adopter.text { pairs.insert([adopter.text, name]) }
        }
        return pairs
    }

    // MARK: Cycles

    /// What tells of the cycles of a territory: its own stream if that opened any, else the programme's.
    private static func calendar(_ territory: TerritoryID, _ story: Story) -> [Story.Step] {
        let told = story.steps.filter { $0.event.type == .cycleOpened || $0.event.type == .cycleClosed }
        let own = told.filter { $0.territory == territory }
        return own.isEmpty ? told.filter { $0.territory == .programme } : own
    }

    private static func window(_ n: Int64, of territory: TerritoryID, _ story: Story) -> (from: Day, to: Day) {
        var window = (from: story.day, to: story.day)
        for step in calendar(territory, story) {
            if let opened = step.event.event as? CycleOpened, opened.n.value == n { window.from = step.event.occurred }
            if let closed = step.event.event as? CycleClosed, closed.n.value == n { window.to = step.event.occurred }
        }
        return window
    }

    /// The last cycle to begin that holds the day.
    private static func cycle(of day: Day, in territory: TerritoryID, _ story: Story) -> Int64? {
        let calendar = calendar(territory, story)
        let numbers = calendar.compactMap { ($0.event.event as? CycleOpened)?.n.value }
        return numbers.last { n in
            let window = window(n, of: territory, story)
            let isOpen = !calendar.contains { ($0.event.event as? CycleClosed)?.n.value == n }
            return window.from <= day && (isOpen || day <= window.to)
        }
    }

    // MARK: Groups

    /// Whether there is a way from one to another, by Warshall's closure.
    private var reach: [[Bool]] {
        let order = names.sorted()
        var reach = order.map { one in order.map { one == $0 || pairs.contains([one, $0]) } }
        for middle in order.indices {
            for one in order.indices where reach[one][middle] {
                for other in order.indices where reach[middle][other] { reach[one][other] = true }
            }
        }
        return reach
    }

    /// Each group is counted by its first member.
    var groups: Int {
        reach.enumerated().count { index, row in row.firstIndex(of: true) == index }
    }

    var alone: Int { names.count { name in !pairs.contains { $0.contains(name) } } }
}

import Demo
import Engine
import Events
import FieldCoding
import Projections
import Rules
import Testing

/// The demo programme is stopped before each decision that follows from ballots or scores: the events that the results
/// give are admitted as they stand, and say what was decided.
@Suite struct ContestEventsTests {
    /// The lines of the demo with their events, in order.
    private static let lines: [(text: String, proposal: Proposal)] = {
        String(decoding: DemoProgramme.lines, as: UTF8.self).split(separator: "\n").compactMap { line in
            (try? Proposal(json: Array(line.utf8).span)).map { (String(line), $0) }
        }
    }()

    private static func places(of type: EventType) -> [Int] {
        lines.indices.filter { lines[$0].proposal.event.type == type }
    }

    /// A store in which everything before a line of the demo has happened.
    private func workshop(before place: Int) throws -> Workshop {
        let workshop = try Workshop()
        try workshop.append(Self.lines[..<place].map(\.text).joined(separator: "\n"))
        return workshop
    }

    private func prepared(_ proposals: [Proposal]) throws -> [Prepared] { try proposals.map { try Prepared($0) } }

    @Test(arguments: places(of: .prioritiesAdopted))
    func prioritiesAreAdmittedAsTheTallyGivesThem(place: Int) throws {
        let workshop = try workshop(before: place)
        let recorded = Self.lines[place].proposal
        let adopted = try #require(recorded.event as? PrioritiesAdopted)
        let poll = try #require(adopted.poll)
        let result = try workshop.programme.tally("\(recorded.territory)/\(poll)", on: recorded.occurred)
        let events = try ContestEvents(for: result, on: recorded.occurred, by: ActorID(unchecked: "desk"), in: nil)
            .events(of: result.value)
        try #require(events.count == 1)
        let given = try #require(events[0].event as? PrioritiesAdopted)
        #expect(given.ranking == adopted.ranking.sorted { $0.position < $1.position })
        // The last session held by that day is the one that adopted.
        #expect(given.session == adopted.session)
        #expect(try workshop.append(prepared(events)).receipts.count == 1)
        // The same again does no harm.
        #expect(try workshop.append(prepared(events)).receipts.allSatisfy { !$0.isNew })
    }

    @Test(arguments: places(of: .rankingPublished))
    func rankingsAndAwardsAreAdmittedAsTheScoresGiveThem(place: Int) throws {
        let workshop = try workshop(before: place)
        let recorded = Self.lines[place].proposal
        let published = try #require(recorded.event as? RankingPublished)
        let result = try workshop.programme.rank("\(recorded.territory)/\(published.call)", on: recorded.occurred)
        let events = try ContestEvents(for: result, on: recorded.occurred, by: ActorID(unchecked: "desk"), in: nil)
            .events(of: result.value)
        let ranking = try #require(events.first?.event as? RankingPublished)
        #expect(ranking.ranking == published.ranking.sorted { $0.position < $1.position })
        let selected = Set(published.ranking.filter { $0.state == .selected }.map(\.project))
        #expect(Set(events.compactMap { ($0.event as? FundsAwarded)?.project }) == selected)
        let waiting = published.ranking.filter { $0.state == .waitlisted }.sorted { $0.position < $1.position }
        #expect(events.compactMap { ($0.event as? AwardWaitlisted)?.project } == waiting.map(\.project))
        #expect(try workshop.append(prepared(events)).receipts.count == events.count)
        // Nothing is left to be decided.
        let later = try workshop.programme.rank("\(recorded.territory)/\(published.call)")
        let more = try ContestEvents(for: later, on: recorded.occurred, by: ActorID(unchecked: "desk"), in: nil).events(
            of: later.value)
        #expect(more.isEmpty)
    }

    @Test func whatIsOpenSecretOrAboutNothingIsNotDecided() throws {
        let place = try #require(Self.places(of: .pollClosed).last)
        let workshop = try workshop(before: place)
        let closing = try #require(Self.lines[place].proposal.event as? PollClosed)
        #expect(throws: ContestFault.self) { _ = try workshop.programme.tally(closing.poll.text) }
    }

    @Test func priorRulesBindThePollAndOthersAreAsked() throws {
        let place = try #require(Self.places(of: .prioritiesAdopted).first)
        let workshop = try workshop(before: place)
        let rules = try JSONValue(json: Array(#"{"poll":{"method":"borda"}}"#.utf8).span)
        do {
            _ = try workshop.programme.tally("los-aromos/prioridades-2024", from: Viewpoint(rules: rules))
            Issue.record("approval ballots were counted as ranks")
        } catch let fault as ContestFault {
            #expect(fault.description.contains("borda cannot count these ballots"))
        }
        let plurality = try JSONValue(json: Array(#"{"ties":{"chain":["idBytes"]}}"#.utf8).span)
        let tally = try workshop.programme.tally("los-aromos/prioridades-2024", from: Viewpoint(rules: plurality))
        #expect(Set(tally.value.order.placings.compactMap(\.separatedBy)).isSubset(of: [.idBytes]))
    }

    @Test func idsMayStandAloneWhileOneTerritoryHasThem() throws {
        let workshop = try Workshop()
        try workshop.append(Workshop.demo())
        #expect(try workshop.programme.rank("fondo-2025").territory.text == "los-aromos")
        #expect(throws: (any Error).self) { _ = try workshop.programme.rank("fondo-2024") }
        #expect(try workshop.programme.rank("cerro-alto/fondo-2024").territory.text == "cerro-alto")
        #expect(throws: (any Error).self) { _ = try workshop.programme.tally("fondo-2025") }
    }
}

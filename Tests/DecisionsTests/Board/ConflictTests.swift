import Events
import Rules
import Testing

@testable import Decisions

@Suite("Whom a declared conflict of interest binds, and what bars an organisation")
struct ConflictTests {
    /// A hearing of an event that occurs on a day, after a history.
    private func hearing(on day: String, after history: [Line]) throws -> Hearing {
        let given = try Given(history)
        let envelope = try Envelope(
            actor: ActorID(unchecked: "desk-1"), id: EventID(unchecked: "e"), occurred: #require(Day(day)),
            recorded: Instant(milliseconds: 0), territory: TerritoryID(unchecked: "la-vega"))
        let rules = try RulesInForce(
            RulesHistory(programme: [], territory: []), on: envelope.occurred, before: nil, reports: false)
        return Hearing(
            register: given.register, rules: rules, envelope: envelope, position: 999,
            stream: try #require(try given.register.stream(named: envelope.territory)), sha256: { $0 }, directory: nil)
    }

    private func person(_ text: String) throws -> Person { try #require(Person(text)) }

    private let declared =
        CallHistory.received + [
            conflict(of: ana, with: "organisation", "junta", recused: false, on: "2026-05-01"),
            conflict(of: ana, with: "call", "c1", until: "2026-05-10", on: "2026-05-05"),
        ]

    @Test("a project's call and organisation bind its evaluators", arguments: [("p1", true), ("p2", false)])
    func projects(_ project: String, _ binds: Bool) throws {
        let hearing = try hearing(on: "2026-05-02", after: declared)
        let record = try #require(try hearing.own(ProjectRecord.self, project))
        let subjects = BoardConflictDeclared.Subject.of(ProjectID(unchecked: project), record)
        #expect(try hearing.isInConflict(person(ana), with: subjects) == binds)
        #expect(try !hearing.isInConflict(person(blas), with: subjects))
        #expect(try !hearing.isRecused(person(ana), from: subjects, on: hearing.day))
    }

    @Test(
        "a declaration binds from its day to its last",
        arguments: [
            ("2026-05-04", false), ("2026-05-05", true), ("2026-05-10", true), ("2026-05-11", false),
        ])
    func days(_ day: String, _ binds: Bool) throws {
        let hearing = try hearing(on: day, after: declared)
        let call: [BoardConflictDeclared.Subject] = [.call(CallID(unchecked: "c1"))]
        #expect(try hearing.isRecused(person(ana), from: call, on: hearing.day) == binds)
        #expect(
            try hearing.conflict(of: person(ana), with: call)?.record.until?.description == (binds ? "2026-05-10" : nil)
        )
    }

    @Test("the youngest valid certificate counts, wherever it was recorded")
    func certificates() throws {
        let history =
            History.organised + [
                credential("junta", "legalPersonality", issued: "2020-01-01"),
                credential("junta", "legalPersonality", issued: "2026-01-01", expires: "2026-06-30"),
                History.organisation("junta", sector: "community", in: "programme"),
                credential("junta", "legalPersonality", issued: "2010-01-01", in: "programme"),
                credential("club", "bankAccount", issued: "2026-01-01"),
            ]
        let june = try hearing(on: "2026-06-30", after: history)
        let junta = OrganisationID(unchecked: "junta")
        #expect(try june.credential(.legalPersonality, of: junta)?.issued.description == "2026-01-01")
        #expect(try june.credentials(.legalPersonality, of: junta).first?.issued.description == "2010-01-01")
        #expect(try june.credential(.bankAccount, of: junta) == nil)
        let july = try hearing(on: "2026-07-01", after: history)
        #expect(try july.credential(.legalPersonality, of: junta)?.issued.description == "2020-01-01")
        let before = try hearing(on: "2009-12-31", after: history)
        #expect(try before.credential(.legalPersonality, of: junta) == nil)
    }

    @Test(
        "an organisation is barred from the first day to the last",
        arguments: [("2026-02-28", false), ("2026-03-01", true), ("2028-03-01", true), ("2028-03-02", false)])
    func debarments(_ day: String, _ isBarred: Bool) throws {
        let hearing = try hearing(on: "2026-04-01", after: History.organised + [debarred("junta", until: "2028-03-01")])
        let day = try #require(Day(day))
        #expect(try hearing.isDebarred(OrganisationID(unchecked: "junta"), on: day) == isBarred)
        #expect(try !hearing.isDebarred(OrganisationID(unchecked: "club"), on: day))
    }
}

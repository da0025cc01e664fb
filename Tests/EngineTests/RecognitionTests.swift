import Engine
import Events
import FieldCoding
import Testing

@Suite("Recognising imported events")
struct RecognitionTests {
    private static let proposed = """
        {"type":"territory.proposed","territory":"la-vega","occurred":"2026-01-02","actor":"desk","id":"a-1",\
        "data":{"name":"La Vega","commune":"Quilpué"}}
        """
    private static let need = """
        {"type":"need.raised","territory":"la-vega","occurred":"2026-01-05","actor":"desk","id":"a-2",\
        "data":{"need":"n1","title":"Agua","category":"agua"}}
        """

    private static func proposal(_ line: String) throws -> Proposal { try Proposal(json: Array(line.utf8).span) }

    /// A log that holds the two, the second excused and with a file as evidence.
    private static func workshop() throws -> Workshop {
        let workshop = try Workshop()
        var need = try proposal(need)
        need.evidence = [try #require(ContentHash(String(repeating: "a", count: 64)))]
        var options = Programme.AppendOptions()
        options.excuse = try Text(json: Array(#""as published""#.utf8).span)
        let outcome = try workshop.programme.append(
            [try Prepared(try proposal(Self.proposed)), try Prepared(need)], options)
        try #require(outcome.refusals.isEmpty && outcome.receipts.map(\.broken.isEmpty) == [true, false])
        return workshop
    }

    @Test("what the import added, another file as evidence and an excuse, is not compared")
    func theSame() throws {
        let workshop = try Self.workshop()
        var grown = try Self.proposal(Self.need)
        grown.evidence = [try #require(ContentHash(String(repeating: "b", count: 64)))]
        for event in [try Self.proposal(Self.proposed), try Self.proposal(Self.need), grown] {
            #expect(try workshop.programme.recognition(of: event) == .recorded)
        }
    }

    @Test(
        "whatever else differs is another event",
        arguments: [
            ("\"Agua\"", "\"Aguas\""), ("2026-01-05", "2026-01-06"), ("\"desk\"", "\"other\""), ("la-vega", "la-vina"),
        ])
    func another(old: String, new: String) throws {
        let changed = try Self.proposal(Self.need.replacing(old, with: new))
        #expect(try Self.workshop().programme.recognition(of: changed) == .different(position: 2))
    }

    @Test("an event of another type under a known id is another event, one without an id or with a new one is new")
    func idsDecideNothingElse() throws {
        let workshop = try Self.workshop()
        let other = try Self.proposal(Self.proposed.replacing("a-1", with: "a-2"))
        #expect(try workshop.programme.recognition(of: other) == .different(position: 2))
        var new = try Self.proposal(Self.need)
        new.id = EventID("a-3")
        #expect(try workshop.programme.recognition(of: new) == .new)
        new.id = nil
        #expect(try workshop.programme.recognition(of: new) == .new)
    }
}

import Events
import FieldCoding
import Testing

@Suite("Proposals")
struct ProposalTests {
    @Test("Members in any order, at every depth, with white space anywhere", arguments: EventType.allCases)
    func anyOrder(_ type: EventType) throws {
        for seed in 0..<20 as Range<UInt64> {
            var source = SampleSource(seed: seed)
            let envelope = envelope(from: &source)
            let event = try type.sample(from: &source)
            var members = try JSONValue(json: try EncodedEntry(envelope, event).bytes.span).members ?? [:]
            members["recorded"] = nil
            let hasID = source.below(2) == 0
            if !hasID { members["id"] = nil }
            if source.below(2) == 0 { members["v"] = nil }
            for json in [scrambled(.object(members), from: &source), text(JSONValue.object(members).canonicalJSON)] {
                let proposal = try Proposal(json: Array(json.utf8).span)
                #expect(proposal.actor == envelope.actor, "seed \(seed): \(json)")
                #expect(proposal.evidence == envelope.evidence)
                #expect(proposal.id == (hasID ? envelope.id : nil))
                #expect(proposal.irregular == envelope.irregular)
                #expect(proposal.occurred == envelope.occurred)
                #expect(proposal.territory == envelope.territory)
                #expect(same(proposal.event, event), "seed \(seed): \(json)")
            }
        }
    }

    static let data = #""data":{"call":"c-1","received":3}"#
    static let rest = #""actor":"desk-1","occurred":"2026-03-01","territory":"la-vega""#

    @Test(
        "A type may be spelled with escapes, and stand before or behind strings that look like it",
        arguments: [
            #"{"type":"call\u002eclosed",\#(rest),\#(data)}"#,
            #"{"\u0074ype":"call.closed",\#(rest),\#(data)}"#,
            #"{"irregular":[{"reason":"\"type\":\"vote.cast\"","rule":"type"}],"type" : "call.closed",\#(rest),\#(data)}"#,
        ])
    func unusual(_ json: String) throws {
        #expect(try Proposal(json: Array(json.utf8).span).event.type == .callClosed)
    }

    @Test(
        "Refused, with the place and what to do",
        arguments: [
            (
                #"{"type":‸"call.close",\#(rest),\#(data)}"#, CodingFailure.Code.outOfRange, "/type",
                "did you mean \"call.closed\""
            ),
            (#"{"type":‸"zzz",\#(rest),\#(data)}"#, .outOfRange, "/type", "tejido events lists the types"),
            (#"{"type":‸7,\#(rest),\#(data)}"#, .wrongType, "/type", "a number where a string is expected"),
            (#"{"type":‸null,\#(rest),\#(data)}"#, .wrongType, "/type", "null where"),
            (#"‸{\#(rest),\#(data)}"#, .missingField, "", "field \"type\" is missing"),
            (#"‸{"tpye":"call.closed",\#(rest),\#(data)}"#, .missingField, "", "did you mean \"type\"?"),
            (
                #"{"type":"call.closed",‸"type":"call.closed",\#(rest),\#(data)}"#, .duplicateField, "/type",
                "stands twice"
            ),
            (
                #"{"type":"call.closed",‸"type":"vote.cast",\#(rest),\#(data)}"#, .duplicateField, "/type",
                "stands twice"
            ),
            (
                #"‸{"type":"call.closed","occurred":"2026-03-01","territory":"t",\#(data)}"#, .missingField, "",
                "\"actor\""
            ),
            (#"‸{"type":"call.closed",\#(rest)}"#, .missingField, "", "\"data\" is missing"),
            (
                #"{"type":"call.closed",\#(rest),"data":‸{"call":"c-1"}}"#, .missingField, "/data",
                "\"received\" is missing"
            ),
            (
                #"{"type":"call.closed",\#(rest),"data":{"call":"c-1","received":‸-1}}"#, .outOfRange, "/data/received",
                "a count"
            ),
            (
                #"{"type":"call.closed",\#(rest),"data":{"call":‸"ñ","received":1}}"#, .outOfRange, "/data/call",
                "is not an id"
            ),
            (
                #"{"type":"call.closed",\#(rest),"data":{"call":‸"","received":1}}"#, .outOfRange, "/data/call",
                "is not an id"
            ),
            (#"{"type":"call.closed",\#(rest),\#(data),‸"recorded":"x"}"#, .unknownField, "/recorded", "unknown field"),
            (#"{"type":"call.closed",\#(rest),\#(data),"v":2}‸"#, .outOfRange, "/v", "no version 2"),
            (#"{"type":"call.closed",\#(rest),\#(data),"v":‸"1"}"#, .wrongType, "/v", "a string where an integer"),
            (
                #"{"type":"call.closed","actor":"a","occurred":‸"2026-02-29","territory":"t",\#(data)}"#, .outOfRange,
                "/occurred", "YYYY-MM-DD"
            ),
            (#"{"type":"call.closed",\#(rest),\#(data),"evidence":[‸"abc"]}"#, .outOfRange, "/evidence/0", "sha256sum"),
            (#"{"type":"call.closed",\#(rest),\#(data)}‸ {}"#, .malformed, "", "something follows"),
            ("‸[]", .wrongType, "", "an array where an object is expected"),
            ("‸", .malformed, "", "the text ends"),
            ("‸\"type\"", .wrongType, "", "a string where an object"),
            (#"{"type":"call.closed"‸"#, .malformed, "", "the text ends"),
        ] as [(String, CodingFailure.Code, String, String)])
    func refused(_ marked: String, _ code: CodingFailure.Code, _ pointer: String, _ fragment: String) {
        let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
        let offset = parts[0].utf8.count
        let json = Array(parts.joined().utf8)
        do throws(CodingFailure) {
            _ = try Proposal(json: json.span)
            Issue.record("taken: \(marked)")
        } catch {
            #expect(error.code == code, "\(error)")
            #expect(error.pointer == pointer, "\(error)")
            #expect(error.description.contains(fragment), "\(error)")
            if pointer != "/v" || code != .outOfRange, fragment != "something follows" {
                #expect(error.offset == offset, "\(error)")
            }
        }
    }

    @Test(
        "A damaged text is read, or refused with a place inside it; nothing traps", arguments: 0..<20 as Range<UInt64>)
    func damaged(_ seed: UInt64) throws {
        var source = SampleSource(seed: 0xDA3A6E &+ seed)
        for round in 0..<150 {
            let type = source.pick(EventType.allCases)
            let entry = try EncodedEntry(envelope(from: &source), try type.sample(from: &source))
            var members = try JSONValue(json: entry.bytes.span).members ?? [:]
            members["recorded"] = nil
            var json = JSONValue.object(members).canonicalJSON
            for _ in 0...source.below(2) {
                let place = source.below(json.count)
                switch source.below(3) {
                case 0: json[place] = UInt8(source.below(256))
                case 1: json.remove(at: place)
                default: json.insert(source.pick(Array("{}[],:\"\\0".utf8)), at: place)
                }
            }
            do throws(CodingFailure) {
                _ = try Proposal(json: json.span)
            } catch {
                let isInside = (0...json.count).contains(error.offset) && error.code != .disorder
                #expect(isInside, "seed \(seed), round \(round): \(error) in \(text(json))")
            }
        }
    }
}

public import FieldCoding

/// An event that somebody wants to append: read strictly, not yet judged.
public struct Proposal: Sendable {
    /// The desk, account or script that appends it.
    public var actor: ActorID
    /// Hashes of documents that show it.
    public var evidence: [ContentHash]?
    /// Its id, if the caller gave one.
    public var id: EventID?
    /// The rules that it is known to break.
    public var irregular: [Irregularity]?
    /// The day it happened.
    public var occurred: Day
    /// The stream it belongs to.
    public var territory: TerritoryID
    /// What happened.
    public var event: any Event

    /// Assembles a proposal.
    public init(
        actor: ActorID, evidence: [ContentHash]? = nil, id: EventID? = nil, irregular: [Irregularity]? = nil,
        occurred: Day, territory: TerritoryID, event: any Event
    ) {
        self.actor = actor
        self.evidence = evidence
        self.id = id
        self.irregular = irregular
        self.occurred = occurred
        self.territory = territory
        self.event = event
    }

    /// Reads one event as JSON: members in any order, unknown ones refused, every fault with its place.
    public init(json text: Span<UInt8>) throws(CodingFailure) {
        guard let type = TypeFinder.type(in: text) else { throw Self.untyped(text) }
        var reader = ProposalReader(text: text)
        do {
            self = try type.visit(&reader)
        } catch let failure as CodingFailure {
            throw failure
        } catch {
            throw CodingFailure(.malformed, "\(error)", at: 0)
        }
    }

    /// Why no type was found: the text is no JSON, no object, has no type, or one that nobody knows.
    private static func untyped(_ text: Span<UInt8>) -> CodingFailure {
        do throws(CodingFailure) {
            var json = JSONReader(text, mode: .indexed)
            let value = try JSONValue(reading: &json)
            try json.end()
            guard case .object(let members) = value else {
                return CodingFailure(.wrongType, "an event is a JSON object", at: 0)
            }
            guard let type = members["type"] else {
                let near = Suggestion.nearest(to: "type", among: Array(members.keys))
                return CodingFailure(
                    .missingField, "field \"type\" is missing", at: 0,
                    remedy: near.map { "\"\($0)\" is there: did you mean \"type\"?" })
            }
            guard case .string(let name) = type else {
                return CodingFailure(.wrongType, "\"type\" is not a string", at: 0, path: ["type"])
            }
            return EventName.unknown(name, 0)
        } catch {
            return error
        }
    }
}

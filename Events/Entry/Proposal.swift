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
        let type: EventType
        if let found = TypeFinder.type(in: text) { type = found } else { type = try Self.spelledType(text) }
        var reader = ProposalReader(text: text)
        do {
            self = try type.visit(&reader)
        } catch let failure as CodingFailure {
            throw failure
        } catch {
            throw CodingFailure(.malformed, "\(error)", at: 0)
        }
    }

    /// The type where it is spelled in an unusual way, or why there is none: the text is no JSON, no object, has no
    /// type, or one that nobody knows.
    private static func spelledType(_ text: Span<UInt8>) throws(CodingFailure) -> EventType {
        var json = JSONReader(text, mode: .indexed)
        var names: [String] = []
        var found: EventType?
        try json.members { (json, name, _) throws(CodingFailure) in
            do throws(CodingFailure) {
                if name == "type" {
                    found = try EventName(reading: &json).type
                } else {
                    _ = try JSONValue(reading: &json)
                }
            } catch {
                throw error.inside(name)
            }
            names.append(name)
        }
        try json.end()
        if let found { return found }
        let near = Suggestion.nearest(to: "type", among: names)
        throw CodingFailure(
            .missingField, "field \"type\" is missing", at: 0,
            remedy: near.map { "\"\($0)\" is there: did you mean \"type\"?" })
    }
}

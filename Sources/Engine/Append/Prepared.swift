public import Events
import EventStore
import Transparency

/// An event that is ready to be judged: read, written canonically and digested, before the log is locked.
public struct Prepared: Sendable {
    /// The event as proposed.
    public let proposal: Proposal
    /// The line of the input it stands on; 0 when it came from elsewhere.
    public let line: Int
    let id: EventID
    let encoded: EncodedEntry
    let content: Digest

    /// Prepares a proposal; an id is made when it has none.
    public init(_ proposal: Proposal, line: Int = 0) throws {
        self.proposal = proposal
        self.line = line
        id = proposal.id ?? EventID(unchecked: UUIDv7.make())
        let encoded = try EncodedEntry(Self.envelope(proposal, id, Instant(milliseconds: 0)), proposal.event)
        content = ContentDigest.of(encoded.bytes.span, recorded: encoded.recorded)
        self.encoded = encoded
    }

    private static func envelope(_ proposal: Proposal, _ id: EventID, _ recorded: Instant) -> Envelope {
        Envelope(
            actor: proposal.actor, evidence: proposal.evidence, id: id, irregular: proposal.irregular,
            occurred: proposal.occurred, recorded: recorded, territory: proposal.territory)
    }

    func envelope(recorded: Instant) -> Envelope { Self.envelope(proposal, id, recorded) }
}

/// The digest by which a second submission of the same event is recognised: SHA-256 of the canonical entry without
/// its `recorded` member.
enum ContentDigest {
    static func of(_ entry: Span<UInt8>, recorded: Range<Int>) -> Digest {
        var hash = IncrementalHash()
        hash.update(entry.extracting(0..<recorded.lowerBound))
        hash.update(entry.extracting(recorded.upperBound..<entry.count))
        return hash.finish()
    }
}

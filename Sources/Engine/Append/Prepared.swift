import Decisions
public import Events
import EventStore
import Transparency

/// An event that is ready to be judged: read, written canonically and digested, before the log is locked.
public final class Prepared: Sendable {
    /// The line of the input it stands on; 0 when it came from elsewhere.
    public let line: Int
    /// The envelope, as if recorded at the epoch.
    let envelope: Envelope
    /// The id that it was handed in with.
    let givenID: EventID?
    let decision: any Decision
    let encoded: EncodedEntry
    let content: Digest

    /// Prepares a proposal; an id is made when it has none.
    public init(_ proposal: Proposal, line: Int = 0) throws {
        self.line = line
        givenID = proposal.id
        envelope = Envelope(
            actor: proposal.actor, evidence: proposal.evidence,
            id: proposal.id ?? EventID(unchecked: UUIDv7.make()), irregular: proposal.irregular,
            occurred: proposal.occurred, recorded: Instant(milliseconds: 0), territory: proposal.territory)
        decision = Admission.decision(of: proposal.event)
        let encoded = try EncodedEntry(envelope, proposal.event)
        self.encoded = encoded
        content = ContentDigest.of(encoded.bytes.span, recorded: encoded.recorded)
    }

    var id: EventID { envelope.id }

    /// The envelope as recorded at a moment.
    func envelope(recorded: Instant) -> Envelope {
        var envelope = envelope
        envelope.recorded = recorded
        return envelope
    }
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

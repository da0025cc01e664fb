import Decisions
public import Events
import EventStore
public import Rules
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
    /// The currency in whose minor units its sender counts; nil where the sender does not say.
    let currency: Currency?

    /// Prepares a proposal; an id is made when it has none. Where its amounts were made of somebody's figures, `currency`
    /// says in which currency these are: in a stream that counts in another one they mean something else.
    public init(_ proposal: Proposal, line: Int = 0, currency: Currency? = nil) throws {
        self.line = line
        self.currency = currency
        givenID = proposal.id
        envelope = Envelope(
            actor: proposal.actor, evidence: proposal.evidence,
            id: proposal.id ?? EventID(unchecked: UUIDv7.make()), irregular: proposal.irregular,
            occurred: proposal.occurred, recorded: Instant(milliseconds: 0), territory: proposal.territory)
        decision = Admission.decision(of: proposal.event)
        let encoded = try EncodedEntry(envelope, proposal.event)
        self.encoded = encoded
        content = ContentDigest.of(encoded)
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
/// its `recorded` member and without the values of its slots, which are sealed anew each time.
enum ContentDigest {
    static func of(_ entry: EncodedEntry) -> Digest {
        var hash = IncrementalHash()
        let text = entry.bytes.span
        var start = 0
        for place in entry.slotPlaces {
            hash.update(text.extracting(start..<place.lowerBound))
            start = place.upperBound
        }
        hash.update(text.extracting(start..<entry.recorded.lowerBound))
        hash.update(text.extracting(entry.recorded.upperBound..<text.count))
        return hash.finish()
    }
}

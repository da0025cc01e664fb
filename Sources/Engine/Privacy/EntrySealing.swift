import Events
import EventStore
internal import Transparency

extension Sealing {
    /// The entry with every text in its slots sealed; commitments that it holds already stay.
    mutating func seal(
        _ entry: EncodedEntry, _ envelope: Envelope, of event: any Event, at position: UInt64
    ) throws -> EncodedEntry {
        guard entry.hasSlots else { return entry }
        let subject = (event as? any AboutPerson)?.person
        return try entry.fillingSlots { slot in
            guard case .text(let text) = slot.content else { return slot.content }
            let commitment = try seal(
                text, slot: slot.name, of: envelope.id, in: envelope.territory, at: position,
                person: slot.kind == .personal ? subject : nil)
            return .sealed(
                ContentHash(words: [commitment.word0, commitment.word1, commitment.word2, commitment.word3]))
        }
    }
}

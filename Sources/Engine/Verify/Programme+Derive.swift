internal import Decisions
internal import Events
import EventStore
internal import Transparency

extension Programme {
    /// How many entries are gathered before they are written out.
    private static let rebuildSpan = 50_000

    /// Makes every derived table of the log anew from its entries.
    ///
    /// Throws `damaged` for an entry that cannot be read; the tables are then as they were.
    public func rebuildDerived() throws {
        judge = nil
        let size = try log.entryCount()
        try log.rebuildDerived { batch, flush in
            try derive(0..<size, into: batch, flush: flush)
        }
    }

    /// Adds stored entries to a batch and brings the register to where they leave it.
    func derive(_ range: Range<UInt64>, into batch: Batch, flush: () throws -> Void) throws {
        let admission = Admission(register: Register(), sha256: Self.sha256)
        let amendments = try amendments(in: range)
        try log.forEach(in: range) { row in
            let recorded = try row.recorded()
            let encoded = try EncodedEntry(stored: row.json, recorded, data: try row.header.dataRange)
            // A stream keeps its number also where its first entry is void.
            _ = try admission.register.openStream(recorded.envelope.territory)
            if let effective = amendments.effective(recorded) {
                try admission.take(effective.event, effective.envelope, at: recorded.position)
            }
            try batch.add(
                encoded, recorded.envelope, type: recorded.event.type, version: 1,
                content: ContentDigest.of(encoded))
            if batch.count >= Self.rebuildSpan {
                batch.takeRegister(admission.register)
                try flush()
            }
            return true
        }
        batch.takeRegister(admission.register)
    }
}

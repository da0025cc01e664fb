internal import Decisions
internal import Events
import EventStore
internal import FieldCoding

extension Programme {
    /// The corrections of all streams that stand before a position.
    public func amendments(before size: UInt64) throws -> Amendments {
        var all = Amendments()
        for stream in try log.streams() { all.join(try amendments(of: stream.number, before: size)) }
        return all
    }

    /// The corrections of a stream that stand before a position.
    func amendments(of stream: UInt32, before size: UInt64) throws -> Amendments {
        var amendments = Amendments()
        try addAmendments(of: stream, before: size, to: &amendments)
        return amendments
    }

    /// Adds the corrections of a stream that stand before a position to others.
    func addAmendments(of stream: UInt32, before size: UInt64, to amendments: inout Amendments) throws {
        let kind = CorrectionRecord.kind.rawValue
        let records = try log.registerRecords(stream: stream, kind: kind, below: CorrectionRecord.parent)
        guard !records.isEmpty else { return }
        for position in try log.positions(of: stream) where position < size {
            let correction = try log.withEntry(at: position) { row in
                EventType(rawValue: row.typeNumber)?.isCorrection == true ? try row.recorded() : nil
            }
            if let correction { try amendments.take(correction, place) }
        }
    }

    /// Where an event stands in the log.
    func place(of id: EventID) throws -> EntryPlace? {
        guard let found = try log.find(id) else { return nil }
        return try place(at: found.position)
    }

    /// What stands at a position, nil where a newer release wrote it.
    func place(at position: UInt64) throws -> EntryPlace? {
        try log.withEntry(at: position) { row in
            guard let type = EventType(rawValue: row.typeNumber) else { return nil }
            return EntryPlace(position: position, type: type, territory: try row.recorded().envelope.territory)
        }
    }

    /// The corrections in a range of entries, found without any derived table: what remaking those tables needs.
    func amendments(in range: Range<UInt64>) throws -> Amendments {
        var corrections: [Recorded] = []
        var streams: Set<UInt32> = []
        try log.forEach(in: range) { row in
            guard let type = EventType(rawValue: row.typeNumber), type.isCorrection else { return true }
            corrections.append(try row.recorded())
            streams.insert(row.territory)
            return true
        }
        guard !corrections.isEmpty else { return Amendments() }
        var places: [EventID: EntryPlace] = [:]
        try log.forEach(in: range) { row in
            guard streams.contains(row.territory), let type = EventType(rawValue: row.typeNumber) else { return true }
            let envelope = try row.recorded().envelope
            places[envelope.id] = EntryPlace(position: row.position, type: type, territory: envelope.territory)
            return true
        }
        var amendments = Amendments()
        for correction in corrections {
            try amendments.take(correction) { places[$0] }
        }
        return amendments
    }
}

public import Events
internal import EventStore
public import Transparency

/// One entry of the log as an auditor follows it.
public struct TrailEntry: Sendable {
    /// The entry as it was recorded.
    public let recorded: Recorded
    /// The day on which it happened, as far as the viewpoint knows.
    public let day: Day
    /// The hash of its leaf in the log's tree.
    public let leaf: Digest
    /// What became of it, nil while it stands.
    public let amendment: Amendment?
}

extension Programme {
    /// Looks at the entries of a territory, or of the whole log, as a viewpoint sees them, in order, until `body` returns
    /// false.
    ///
    /// They are shown as they were recorded, void ones too; a correction counts from when it is known. Throws `unknown`
    /// for a territory without entries.
    public func forEachTrailEntry(
        of territory: TerritoryID? = nil, from viewpoint: Viewpoint = .now, _ body: (TrailEntry) throws -> Bool
    ) throws {
        let (head, streams) = try log.standing()
        let size = try size(seenFrom: viewpoint, of: head)
        let asked = try territory.map { [try stream($0, among: streams)] } ?? streams
        var corrections: [UInt32: Amendments] = [:]
        for stream in asked { corrections[stream.number] = try amendments(of: stream.number, before: size) }
        func show(_ row: borrowing StoredRow) throws -> Bool {
            guard row.position < size else { return false }
            let recorded = try row.recorded()
            let amendments = corrections[row.territory]
            let read = amendments?.effective(recorded) ?? recorded
            if let asOf = viewpoint.asOf, read.envelope.occurred > asOf { return true }
            return try body(
                TrailEntry(
                    recorded: recorded, day: read.envelope.occurred, leaf: Digest.leaf(row.json),
                    amendment: amendments?[row.position]))
        }
        if territory != nil, let stream = asked.first {
            try log.forEach(of: stream.number, in: 0..<stream.count) { try show($0) }
        } else {
            try log.forEach(in: 0..<size) { try show($0) }
        }
    }
}

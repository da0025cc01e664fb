import Events
import EventStore

/// Which entries are shown.
struct LogSelection {
    let stream: EventStore.Stream?
    let type: EventType?
    let since: Day?
    let until: Day?
    /// Whether the stream has grown since its record was read.
    var isGrowing = false

    init(stream: EventStore.Stream?, type: EventType?, since: Day?, until: Day?) {
        self.stream = stream
        self.type = type
        self.since = since
        self.until = until
    }

    /// Looks at the chosen entries between two positions, in order, until `body` returns false.
    func forEach(
        in log: EventLog, from start: UInt64, to end: UInt64, _ body: (borrowing StoredRow) throws -> Bool
    ) throws {
        guard let stream, !isGrowing else {
            return try log.forEach(in: start..<end) { try holds($0) ? try body($0) : true }
        }
        try log.forEach(of: stream.number, in: 0..<stream.count) { row in
            guard row.position < end else { return false }
            guard row.position >= start, try holds(row) else { return true }
            return try body(row)
        }
    }

    private func holds(_ row: borrowing StoredRow) throws -> Bool {
        if let stream, row.territory != stream.number { return false }
        if let type, row.typeNumber != type.rawValue { return false }
        guard since != nil || until != nil else { return true }
        let occurred = try row.header.occurred
        return since.map { occurred >= $0 } ?? true && until.map { occurred <= $0 } ?? true
    }
}

public import Events
public import EventStore

extension Programme {
    /// One entry of a history that is read with its corrections.
    public struct HistoryEntry: Sendable {
        /// The entry: as corrected where it was, as recorded where it is void.
        public let recorded: Recorded
        /// What became of it, nil while it stands.
        public let amendment: Amendment?

        /// Whether it was annulled.
        public var isVoid: Bool { if case .annulled? = amendment { true } else { false } }
    }

    /// Looks at a stream's entries as a viewpoint sees them, in order, until `body` returns false.
    ///
    /// Void entries are shown too, with what made them so.
    public func forEachEntry(
        of stream: EventStore.Stream, from viewpoint: Viewpoint = .now, _ body: (HistoryEntry) throws -> Bool
    ) throws {
        let size = try size(seenFrom: viewpoint, of: log.head())
        let amendments = try amendments(of: stream.number, before: size)
        try log.forEach(of: stream.number, in: 0..<stream.count) { row in
            guard row.position < size else { return false }
            let recorded = try row.recorded()
            let read = amendments.effective(recorded) ?? recorded
            if let asOf = viewpoint.asOf, read.envelope.occurred > asOf { return true }
            return try body(HistoryEntry(recorded: read, amendment: amendments[row.position]))
        }
    }
}

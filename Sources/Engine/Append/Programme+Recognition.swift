public import Events
import EventStore

extension Programme {
    /// What the log holds under an imported event's id.
    public enum Recognition: Sendable, Equatable {
        /// Nothing.
        case new
        /// The same event.
        case recorded
        /// Another event, at that position.
        case different(position: UInt64)
    }

    /// What the log holds under the id of an event that somebody imports, perhaps again.
    ///
    /// What the import adds of its own is not compared: `evidence`, which names the file and changes as the file grows,
    /// and `irregular`, which the log holds for events that were excused and no file does.
    public func recognition(of event: Proposal) throws -> Recognition {
        guard let id = event.id, let known = try log.find(id) else { return .new }
        let recorded = try log.withEntry(at: known.position) { try $0.recorded().envelope }
        var event = event
        event.evidence = recorded.evidence
        event.irregular = recorded.irregular
        return try Prepared(event).content == known.content ? .recorded : .different(position: known.position)
    }
}

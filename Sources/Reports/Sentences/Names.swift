public import Events
import FieldCoding
import Rules

/// What ids stand for: names, titles and texts, as the log has told them so far.
///
/// An id is looked up in its own stream, then in `programme`; one that is unknown stands for itself.
public struct Names: Sendable {
    private var streams: [TerritoryID: StreamNames] = [:]

    /// Knowing nothing.
    public init() {}

    /// Learns what an entry names.
    public mutating func learn(from recorded: Recorded) {
        learn(from: recorded.event, in: recorded.envelope.territory)
    }

    /// Learns what an event of a stream names.
    public mutating func learn(from event: any Event, in territory: TerritoryID) {
        streams[territory, default: StreamNames()].learn(from: event)
    }

    /// The name of a territory.
    func name(of territory: TerritoryID) -> String { streams[territory]?.territory ?? territory.text }

    /// What a stream knows of something, else what `programme` knows.
    func find<Found>(in territory: TerritoryID, _ look: (StreamNames) -> Found?) -> Found? {
        streams[territory].flatMap(look) ?? streams[.programme].flatMap(look)
    }

    /// The currency of a stream's amounts.
    func currency(of territory: TerritoryID) -> Currency {
        find(in: territory, \.currency) ?? Rulebook.standard.money.currency
    }

    /// Whether the ballots of a poll are nobody's business; yes where the poll is unknown.
    func isSecret(_ poll: PollID, in territory: TerritoryID) -> Bool {
        guard let known = find(in: territory, { $0.polls[poll] }) else { return true }
        return known.secret ?? find(in: territory, \.pollsAreSecret) ?? Rulebook.standard.poll.secret
    }
}

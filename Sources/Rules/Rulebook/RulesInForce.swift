public import Events
public import FieldCoding

/// A rulebook with the days on which it holds, shared by reference: a rulebook is large and is asked for every event.
public final class RulesInForce: Sendable {
    /// The rules.
    public let rulebook: Rulebook
    /// The first day on which they hold; nil when no enactment had come into force.
    public let from: Day?
    /// The first day on which others hold; nil when none are known.
    public let until: Day?

    /// The rules that a history gives for a day, seen from a position (nil: from its end), under what is `imposed` on
    /// all of it.
    public init(
        _ history: RulesHistory, on day: Day, before position: UInt64?, reports: Bool, imposed: JSONValue? = nil
    ) throws(CodingFailure) {
        let enacted = try history.rulebook(on: day, before: position, reports: reports)
        if let imposed { rulebook = try enacted.overlaid(with: imposed) } else { rulebook = enacted }
        from = history.lastChange(through: day)
        until = history.nextChange(after: day)
    }

    /// Whether they hold on a day.
    public func hold(on day: Day) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day < $0 } ?? true)
    }
}

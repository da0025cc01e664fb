import Decisions
import Engine
import Events
import EventStore
import FieldCoding

/// Says why events were refused: a line a reason, each with its place, what clashes and what to do.
struct RefusalPrinter {
    /// The log, for the ids of entries that clash and the names of territories.
    let log: EventLog
    /// Where in the input a line is.
    let place: (Int) -> String

    /// Writes every reason to standard error.
    func print(_ outcome: Outcome) throws {
        for refusal in outcome.refusals {
            for line in try lines(refusal, outcome.clashing) { Console.warn(line) }
        }
    }

    private func lines(_ refusal: Refusal, _ clashing: [UInt64: EventID]) throws -> [String] {
        let event = ([refusal.type?.name] + [refusal.id?.text]).compactMap { $0 }.joined(separator: " ")
        let place = refusal.line > 0 ? "\(place(refusal.line)): " : ""
        let start = event.isEmpty ? place : "\(place)\(event): "
        switch refusal.cause {
        case .unreadable(let failure, let line, let column):
            return ["\(self.place(line)):\(column): \(failure)"]
        case .objections(let objections):
            return try objections.map { try "\(start)\(sentence($0, refusal, clashing))" }
        case .differentContent(let position):
            return [
                "\(start)the same id stands at position \(position) with other content; "
                    + "give the event an id of its own, or send it as it was sent first"
            ]
        case .tooLarge(let reason): return [start + reason]
        }
    }

    private func sentence(
        _ objection: Objection, _ refusal: Refusal, _ clashing: [UInt64: EventID]
    ) throws -> String {
        var details: [String] = []
        if objection.field.hasPrefix("/") {
            details.append("field /data\(objection.field)")
        } else if !objection.field.isEmpty {
            details.append("field /\(objection.field)")
        }
        for position in objection.clashes {
            details.append(clashing[position].map { "see position \(position), \($0)" } ?? "see position \(position)")
        }
        let detail = details.isEmpty ? "" : " (\(details.joined(separator: "; ")))"
        return "\(objection)\(detail); \(try remedy(objection, refusal))"
    }

    private func remedy(_ objection: Objection, _ refusal: Refusal) throws -> String {
        let rule = objection.rule
        if rule == .unknownTerritory, let territory = refusal.territory,
            let near = Suggestion.nearest(to: territory.text, among: try log.streams().map(\.name.text))
        {
            return "did you mean \(near)? Else propose the territory first"
        }
        guard rule.severity == .irregular else { return rule.remedy }
        let reason = #""irregular":[{"reason":"…","rule":""# + rule.code + #""}]"#
        return "\(rule.remedy); if it happened all the same, say so: \(reason)"
    }
}

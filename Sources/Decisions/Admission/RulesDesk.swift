import Events
import FieldCoding
import Rules

/// Finds the rules in force for a stream on a day, reading each stream's enactments once.
final class RulesDesk {
    private let register: Register
    /// What holds whatever was enacted: rules of an auditor's choice.
    private let imposed: JSONValue?
    /// By the stream whose enactments they follow.
    private var periods: [UInt32: [RulesInForce]] = [:]
    /// The stream whose enactments each stream follows: its own, or `programme`'s while it has none.
    private var leaders: [UInt32: UInt32] = [:]
    /// What was asked last: the next event is often of the same stream and time.
    private var last: (stream: UInt32, rules: RulesInForce)?

    init(register: Register, imposed: JSONValue? = nil) {
        self.register = register
        self.imposed = imposed
    }

    /// The rules in force in a stream on a day; `programme`'s for a stream that has not begun.
    func rules(in stream: UInt32?, on day: Day) throws -> RulesInForce {
        let stream = stream ?? 0
        if let last, last.stream == stream, last.rules.hold(on: day) { return last.rules }
        let leader = try leader(of: stream)
        let rules: RulesInForce
        if let known = periods[leader]?.last(where: { $0.hold(on: day) }) {
            rules = known
        } else {
            let history = RulesHistory(
                programme: try enactments(in: 0), territory: leader == 0 ? [] : try enactments(in: leader))
            rules = try RulesInForce(history, on: day, before: nil, reports: false, imposed: imposed)
            periods[leader, default: []].append(rules)
        }
        last = (stream, rules)
        return rules
    }

    private func leader(of stream: UInt32) throws -> UInt32 {
        if let leader = leaders[stream] { return leader }
        let leader = try enactments(in: stream).isEmpty ? 0 : stream
        leaders[stream] = leader
        return leader
    }

    func forget() {
        periods = [:]
        leaders = [:]
        last = nil
    }

    private func enactments(in stream: UInt32) throws -> [Enactment] {
        try register.records(EnactmentRecord.self, below: EnactmentRecord.parent, in: stream).map {
            $0.record.enactment
        }
    }
}

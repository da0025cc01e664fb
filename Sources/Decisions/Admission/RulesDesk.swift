import Events
import FieldCoding
import Rules

/// Finds the rules in force for a stream on a day, reading each stream's enactments once.
final class RulesDesk {
    private let register: Register
    private var periods: [UInt32: [RulesInForce]] = [:]
    /// What was asked last: the next event is often of the same stream and time.
    private var last: (stream: UInt32, rules: RulesInForce)?

    init(register: Register) { self.register = register }

    /// The rules in force in a stream on a day; `programme`'s for a stream that has not begun.
    func rules(in stream: UInt32?, on day: Day) throws -> RulesInForce {
        let stream = stream ?? 0
        if let last, last.stream == stream, last.rules.hold(on: day) { return last.rules }
        if let rules = periods[stream]?.last(where: { $0.hold(on: day) }) {
            last = (stream, rules)
            return rules
        }
        let history = RulesHistory(
            programme: try enactments(in: 0), territory: stream == 0 ? [] : try enactments(in: stream))
        let rules = try RulesInForce(history, on: day, before: nil, reports: false)
        periods[stream, default: []].append(rules)
        last = (stream, rules)
        return rules
    }

    func forget() {
        periods = [:]
        last = nil
    }

    private func enactments(in stream: UInt32) throws -> [Enactment] {
        try register.records(EnactmentRecord.self, below: EnactmentRecord.parent, in: stream).map {
            $0.record.enactment
        }
    }
}

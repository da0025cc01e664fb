import Events
import FieldCoding
import Rules

/// Finds the rules in force for a stream on a day, reading each stream's enactments once.
final class RulesDesk {
    private struct Period {
        let from: Day
        let until: Day?
        let rulebook: Rulebook
    }

    private let register: Register
    private var periods: [UInt32: [Period]] = [:]

    init(register: Register) { self.register = register }

    /// The rules in force in a stream on a day; `programme`'s for a stream that has not begun.
    func rulebook(in stream: UInt32?, on day: Day) throws -> Rulebook {
        let stream = stream ?? 0
        if let period = periods[stream]?.last(where: { $0.from <= day && $0.until.map { day < $0 } ?? true }) {
            return period.rulebook
        }
        let history = RulesHistory(
            programme: try enactments(in: 0), territory: stream == 0 ? [] : try enactments(in: stream))
        let rulebook = try history.rulebook(on: day, before: nil, reports: false)
        let period = Period(from: day, until: history.nextChange(after: day), rulebook: rulebook)
        periods[stream, default: []].append(period)
        // Histories wander over days; what is kept of them stays small.
        if let count = periods[stream]?.count, count > 64 { periods[stream] = [period] }
        return rulebook
    }

    func forget() { periods = [:] }

    private func enactments(in stream: UInt32) throws -> [Enactment] {
        try register.records(EnactmentRecord.self, below: EnactmentRecord.parent, in: stream).map {
            $0.record.enactment
        }
    }
}

import Decisions
import Testing

/// Given a history, when an event, then exactly these conditions are broken (none: it is admitted).
struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let given: [Line]
    let when: Line
    let breaks: [String]

    init(_ name: String, given: [Line], when: Line, breaks: String...) {
        self.name = name
        self.given = given
        self.when = when
        self.breaks = breaks
    }

    var testDescription: String { name }

    /// Puts the event to the history; what is only irregular is put again, naming the rules, and admitted.
    func check() throws {
        let verdict = try Given(given).put(when)
        guard case .refused(let objections) = verdict else {
            #expect(breaks.isEmpty, "\(name): it was admitted")
            return
        }
        #expect(Set(objections.map(\.rule.code)) == Set(breaks), "\(name): \(objections)")
        for objection in objections {
            #expect(!objection.message.isEmpty && !objection.message.hasSuffix("."), "\(objection)")
        }
        guard objections.allSatisfy({ $0.rule.severity == .irregular }) else { return }
        guard case .admitted(let broken) = try Given(given).put(when.naming(breaks)) else {
            Issue.record("\(name): it was refused although it names the rules that it breaks")
            return
        }
        #expect(Set(broken.map(\.rule.code)) == Set(breaks), "\(name)")
    }
}

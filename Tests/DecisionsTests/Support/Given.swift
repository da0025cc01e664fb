import Decisions
import Events

/// One event of a table, as tersely as a person would write it.
struct Line: Sendable {
    var type: String
    var day: String
    var data: String
    var territory: String
    var irregular: [String] = []

    /// The same event, naming rules that it is known to break.
    func naming(_ rules: [String]) -> Line {
        var line = self
        line.irregular = rules
        return line
    }

    /// The event in the form that people append.
    func proposal() throws -> Proposal {
        let named = irregular.map { "{'rule':'\($0)','reason':'as the minutes show'}" }.joined(separator: ",")
        let text = """
            {'type':'\(type)','territory':'\(territory)','occurred':'\(day)','actor':'desk-1','data':{\(data)}\
            \(irregular.isEmpty ? "" : ",'irregular':[\(named)]")}
            """
        let json = text.utf8.map { $0 == UInt8(ascii: "'") ? UInt8(ascii: "\"") : $0 }
        return try Proposal(json: json.span)
    }
}

/// An event in la-vega unless it says otherwise; `data` holds the payload's members with ' for ".
func event(_ type: String, on day: String, _ data: String = "", in territory: String = "la-vega") -> Line {
    Line(type: type, day: day, data: data, territory: territory)
}

/// An event of the programme's own stream.
func programme(_ type: String, on day: String, _ data: String = "") -> Line {
    event(type, on: day, data, in: "programme")
}

/// A history in memory, to which events are put one after another.
final class Given {
    let register = Register()
    private let admission: Admission
    private let directory = GivenDirectory()
    private var position: UInt64 = 0

    /// What was given is not what it should be: the test itself is wrong.
    struct Refused: Error, CustomStringConvertible {
        let description: String
    }

    /// A store as it begins, with the default rules, and then these events, which must all be admitted.
    init(_ lines: [Line]) throws {
        admission = Admission(register: register, sha256: Self.scrambled, directory: directory)
        let beginning = programme(
            "rules.enacted", on: "2000-01-01",
            "'effective':'2000-01-01','parameters':{},'retroactive':false,'rulebook':'default'")
        for line in [beginning] + lines {
            guard case .refused(let objections) = try put(line) else { continue }
            throw Refused(description: "given \(line.type) on \(line.day) \(line.data): \(objections)")
        }
    }

    /// What becomes of an event.
    func put(_ line: Line, recorded: String = "2049-12-31", excuse: Text? = nil) throws -> Admission.Verdict {
        try put(line.proposal(), recorded: recorded, excuse: excuse)
    }

    /// What becomes of an event that is read already.
    func put(
        _ proposal: Proposal, recorded: String = "2049-12-31", excuse: Text? = nil
    ) throws -> Admission.Verdict {
        let day = Int64(Day(recorded)?.number ?? 0)
        let envelope = Envelope(
            actor: proposal.actor, id: proposal.id ?? EventID(unchecked: "e\(position)"), irregular: proposal.irregular,
            occurred: proposal.occurred, recorded: Instant(milliseconds: day * 86_400_000),
            territory: proposal.territory)
        let decision = Admission.decision(of: proposal.event)
        let verdict = try admission.admit(decision, envelope, at: position, excuse: excuse).verdict
        if case .admitted = verdict {
            directory.slots[envelope.id] = try proposal.event.heldSlots.map(\.name)
            directory.places[envelope.id] = EntryPlace(
                position: position, type: proposal.event.type, territory: proposal.territory)
            position += 1
        }
        return verdict
    }

    /// A record that the history left.
    func record<R: RegisterRecord>(_ type: R.Type, _ id: String, in territory: String = "la-vega") throws -> R? {
        guard let stream = try register.stream(named: TerritoryID(unchecked: territory)) else { return nil }
        return try register.record(R.self, id, in: stream)
    }

    /// 32 bytes that depend on all of a message: what tests need of SHA-256.
    private static func scrambled(_ message: [UInt8]) -> [UInt8] {
        var state: UInt64 = 0xCBF2_9CE4_8422_2325
        return (0..<32).map { round in
            for byte in message + [UInt8(round)] { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
            return UInt8(truncatingIfNeeded: state >> 32)
        }
    }
}

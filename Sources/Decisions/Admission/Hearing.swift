public import Events
public import Rules

/// One event before the register: what decisions are given to judge by and where they state their objections.
public final class Hearing {
    /// The register.
    public let register: Register
    /// The rules in force for the event's territory on its day.
    public var rules: Rulebook { inForce.rulebook }
    private let inForce: RulesInForce
    /// What the event's envelope says.
    public let envelope: Envelope
    /// The position that the entry gets.
    public let position: UInt64
    /// The number of the event's stream.
    public let stream: UInt32
    /// SHA-256, which lots and the keys of claims are made with.
    let sha256: ([UInt8]) -> [UInt8]
    /// Finds events by their ids.
    let directory: (any EntryDirectory)?
    /// The objections so far.
    public private(set) var objections: [Objection] = []

    /// A hearing of one event.
    init(
        register: Register, rules: RulesInForce, envelope: Envelope, position: UInt64, stream: UInt32,
        sha256: @escaping ([UInt8]) -> [UInt8], directory: (any EntryDirectory)?
    ) {
        self.register = register
        inForce = rules
        self.envelope = envelope
        self.position = position
        self.stream = stream
        self.sha256 = sha256
        self.directory = directory
    }

    /// The day the event happened.
    public var day: Day { envelope.occurred }
    /// What a record that this event makes says of where it comes from.
    public var origin: Origin { Origin(day: day, position: Count(Int64(position))) }
    /// Whether this is the programme's own stream.
    public var isProgramme: Bool { envelope.territory == .programme }

    /// States an objection; one that was stated already says nothing more.
    public func object(
        _ rule: Rule, _ message: @autoclosure () -> String, field: String = "", clashes: [Origin] = []
    ) {
        let positions = clashes.map { UInt64($0.position.value) }
        let objection = Objection(rule, message(), field: field, clashes: positions)
        if !objections.contains(objection) { objections.append(objection) }
    }

    /// States an objection that clashes with an entry which introduces nothing.
    func object(_ rule: Rule, _ message: @autoclosure () -> String, field: String, clashing position: UInt64) {
        objections.append(Objection(rule, message(), field: field, clashes: [position]))
    }

    /// States an objection unless a condition holds.
    public func require(
        _ condition: Bool, _ rule: Rule, _ message: @autoclosure () -> String, field: String = "",
        clashes: @autoclosure () -> [Origin] = []
    ) {
        if !condition { object(rule, message(), field: field, clashes: clashes()) }
    }

    // MARK: Looking up

    /// A record of this stream, nil if there is none.
    public func own<R: RegisterRecord>(_ type: R.Type, _ id: String) throws -> R? {
        try register.record(R.self, id, in: stream)
    }

    /// An entity of this stream that must be there, and no later than this event.
    public func expect<R: ReferableRecord>(
        _ type: R.Type, _ id: String, _ rule: Rule, _ what: @autoclosure () -> String, field: String
    ) throws -> R? {
        guard let record = try own(R.self, id) else {
            object(rule, "\(what()) is unknown in \(envelope.territory)", field: field)
            return nil
        }
        return inTime(record, what())
    }

    /// An entity of this stream, else of `programme`, that must be there, and no later than this event.
    public func expectAnywhere<R: ReferableRecord>(
        _ type: R.Type, _ id: String, _ rule: Rule, _ what: @autoclosure () -> String, field: String
    ) throws -> (record: R, stream: UInt32)? {
        if let record = try own(R.self, id) { return (inTime(record, what()), stream) }
        if !isProgramme, let record = try register.record(R.self, id, in: 0) {
            return (inTime(record, what()), 0)
        }
        object(rule, "\(what()) is unknown in \(envelope.territory) and in programme", field: field)
        return nil
    }

    private func inTime<R: ReferableRecord>(_ record: R, _ what: @autoclosure () -> String) -> R {
        requireInTime(record.origin, what())
        return record
    }

    /// What this event refers to, which must be no later than it: else its own day is at fault.
    public func requireInTime(_ origin: Origin, _ what: @autoclosure () -> String) {
        require(
            origin.day <= day, .beforeWhatItRefersTo,
            "it occurred on \(day), but \(what()) only begins on \(origin.day)", field: "occurred", clashes: [origin])
    }

    /// An id that must be new in this stream.
    public func expectNew<R: ReferableRecord>(
        _ type: R.Type, _ id: String, _ rule: Rule, _ what: @autoclosure () -> String, field: String
    ) throws {
        guard let record = try own(R.self, id) else { return }
        object(rule, "\(what()) is already known in \(envelope.territory)", field: field, clashes: [record.origin])
    }

    /// Keeps a record in this stream.
    public func keep<R: RegisterRecord>(_ record: R, _ id: String) {
        register.keep(record, id, in: stream)
    }
}

/// The id of an entity below another.
public func below(_ parent: String, _ child: String) -> String {
    var id = parent
    id.reserveCapacity(parent.utf8.count + 1 + child.utf8.count)
    id += " "
    id += child
    return id
}

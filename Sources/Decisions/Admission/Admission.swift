public import Events
public import FieldCoding
public import Rules

/// Judges events one after another against a register, and keeps in it what each admitted event changes.
public final class Admission {
    /// The register that events are judged by.
    public let register: Register
    private let desk: RulesDesk
    private let sha256: ([UInt8]) -> [UInt8]
    private let directory: (any EntryDirectory)?

    /// An admission over a register, with SHA-256 for lots and claims: this module computes no hashes of its own.
    ///
    /// Events that others name are found in `directory`; without one no correction is admitted. `imposed` rules, named
    /// as a rulebook's file does, stand above whatever is in force.
    public init(
        register: Register, sha256: @escaping ([UInt8]) -> [UInt8], directory: (any EntryDirectory)? = nil,
        imposed: JSONValue? = nil
    ) {
        self.register = register
        self.sha256 = sha256
        self.directory = directory
        desk = RulesDesk(register: register, imposed: imposed)
    }

    /// What became of one event.
    public enum Verdict: Sendable {
        /// It is admitted and recorded in the register; it breaks rules that its envelope names.
        case admitted(broken: [Objection])
        /// It may not stand; the register is as before.
        case refused([Objection])
    }

    /// Judges one event and, if it may stand, keeps what it changes.
    ///
    /// With `excuse`, rules that the event breaks but its envelope does not name are excused in the importer's words
    /// instead of refused; `excused` then holds them, to be written into the envelope.
    public func admit(
        _ decision: any Decision, _ envelope: Envelope, at position: UInt64, excuse: Text? = nil
    ) throws -> (verdict: Verdict, excused: [Irregularity]) {
        let stream = try register.stream(named: envelope.territory)
        let rules = try desk.rules(in: stream, on: envelope.occurred)
        let hearing = Hearing(
            register: register, rules: rules, envelope: envelope, position: position,
            stream: stream ?? UInt32.max, sha256: sha256, directory: directory)
        let type = decision.type
        judgeEnvelope(hearing, type, isNewStream: stream == nil)
        if stream != nil || Self.opensStream(type) { try decision.judge(hearing) }
        var objections = hearing.objections
        var excused: [Irregularity] = []
        var broken: [Objection] = []
        if !objections.isEmpty {
            let named = Set((envelope.irregular ?? []).map(\.rule.text))
            objections.removeAll { objection in
                guard objection.rule.severity == .irregular else { return false }
                if !named.contains(objection.rule.code) {
                    guard let excuse else { return false }
                    if !excused.contains(where: { $0.rule.text == objection.rule.code }) {
                        excused.append(Irregularity(reason: excuse, rule: RuleID(unchecked: objection.rule.code)))
                    }
                }
                broken.append(objection)
                return true
            }
            if !objections.isEmpty { return (.refused(objections), []) }
        }
        var recording = hearing
        if stream == nil {
            // The stream begins with this event: only now it has a number.
            recording = Hearing(
                register: register, rules: rules, envelope: envelope, position: position,
                stream: try register.openStream(envelope.territory), sha256: sha256, directory: directory)
        }
        try decision.record(recording)
        try recording.noteDay()
        if type == .rulesEnacted { desk.forget() }
        return (.admitted(broken: broken), excused)
    }

    /// The currency in which the rules in force count in a territory on a day.
    public func currency(in territory: TerritoryID, on day: Day) throws -> Currency {
        try desk.rules(in: try register.stream(named: territory), on: day).rulebook.money.currency
    }

    /// Keeps what an event changes that was admitted before and stands in the log.
    public func take(_ event: any Event, _ envelope: Envelope, at position: UInt64) throws {
        let stream = try register.openStream(envelope.territory)
        let rules = try desk.rules(in: stream, on: envelope.occurred)
        let hearing = Hearing(
            register: register, rules: rules, envelope: envelope, position: position, stream: stream, sha256: sha256,
            directory: directory)
        try Self.decision(of: event).record(hearing)
        try hearing.noteDay()
        if event.type == .rulesEnacted { desk.forget() }
    }

    /// Drops what was read and judged but not taken: the store is as it was.
    public func forget() {
        register.forget()
        desk.forget()
    }

    private static func opensStream(_ type: EventType) -> Bool {
        type == .territoryProposed || type == .rulesEnacted
    }

    private func judgeEnvelope(_ hearing: Hearing, _ type: EventType, isNewStream: Bool) {
        let envelope = hearing.envelope
        if isNewStream, !Self.opensStream(type) {
            hearing.object(
                .unknownTerritory, "nothing is recorded of territory \(envelope.territory)", field: "territory")
        }
        // A day lasts until it ends twelve time zones west of Greenwich and begins fourteen east of it.
        let latest = Instant(milliseconds: envelope.recorded.milliseconds + 14 * 3_600_000).day
        hearing.require(
            envelope.occurred <= latest, .inTheFuture,
            "it occurred on \(envelope.occurred), but it is recorded at \(envelope.recorded)", field: "occurred")
        for irregularity in envelope.irregular ?? [] {
            hearing.require(
                Rule.named(irregularity.rule.text)?.severity == .irregular, .unknownRule,
                "\"\(irregularity.rule)\" is not a rule that an event may break", field: "irregular")
        }
    }
}

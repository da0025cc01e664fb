import Events
import FieldCoding
import Rules

/// The rules that a stream enacted, each as it was enacted.
struct Enactments: Fold, FieldRecord {
    static let version = 1
    static let reads: EventTypeSet = [.rulesEnacted]

    private(set) var enacted: [EnactedRules] = []

    init() {}
    init(_ state: Enactments) { self = state }
    var state: Enactments { self }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        enacted = try fields.list("enacted", \.enacted, "Enactments as they were recorded.")
    }

    mutating func apply(_ event: FoldEvent, under rules: Rulebook) throws(FoldFailure) {
        guard event.type == .rulesEnacted else { return }
        enacted.append(EnactedRules(event.content(RulesEnacted.self), event))
    }
}

/// One enactment, and who recorded it.
struct EnactedRules: FieldRecord {
    let actor: ActorID?
    /// The day it was decided.
    let day: Day
    /// The first day it holds for.
    let effective: Day
    /// What it names, by group and parameter.
    let parameters: JSONValue
    let parent: RulebookID?
    let position: UInt64
    let retroactive: Bool
    let rulebook: RulebookID

    init(_ rules: RulesEnacted, _ event: FoldEvent) {
        actor = event.actor
        day = event.occurred
        effective = rules.effective
        parameters = rules.parameters
        parent = rules.parent
        position = event.position
        retroactive = rules.retroactive
        rulebook = rules.rulebook
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        actor = try fields.optional("actor", \.actor, "Who recorded it.")
        day = try fields.field("day", \.day, "The day it was decided.")
        effective = try fields.field("effective", \.effective, "The first day it holds for.")
        parameters = try fields.field("parameters", \.parameters, "What it names.")
        parent = try fields.optional("parent", \.parent, "The rulebook that it changes.")
        position = try fields.position("position", \.position, "The entry.")
        retroactive = try fields.flag("retroactive", \.retroactive, "Reports judge by it what stood before.")
        rulebook = try fields.field("rulebook", \.rulebook, "The rulebook.")
    }

    /// As the question "which rules hold?" sees it.
    var enactment: Enactment {
        Enactment(position: position, effective: effective, isRetroactive: retroactive, parameters: parameters)
    }
}

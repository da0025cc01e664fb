public import FieldCoding

/// The board changes the objectives of the plan in force.
public struct PlanAmended: Event {
    /// `plan.amended`.
    public static let type = EventType.planAmended

    /// Objectives that it gets.
    public let add: [PlanObjective]?
    /// Objectives that change.
    public let change: [PlanObjectiveChange]?
    /// Objectives that it gives up.
    public let drop: [ObjectiveID]?
    /// The plan.
    public let plan: PlanID
    /// Why.
    public let reason: Note
    /// The session that decided it.
    public let session: SessionID

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        add = try fields.optional("add", \.add, "Objectives that it gets.")
        change = try fields.optional("change", \.change, "Objectives that change.")
        drop = try fields.optional("drop", \.drop, "Objectives that it gives up.")
        plan = try fields.field("plan", \.plan, "The plan.")
        reason = try fields.field("reason", \.reason, "Why.")
        session = try fields.field("session", \.session, "The session that decided it.")
    }

    /// Assembles a value from its parts.
    public init(
        add: [PlanObjective]? = nil, change: [PlanObjectiveChange]? = nil, drop: [ObjectiveID]? = nil, plan: PlanID,
        reason: Note, session: SessionID
    ) {
        self.add = add
        self.change = change
        self.drop = drop
        self.plan = plan
        self.reason = reason
        self.session = session
    }
}

public import FieldCoding

/// An indicator of the plan is measured.
public struct PlanProgressReported: Event {
    /// `plan.progressReported`.
    public static let type = EventType.planProgressReported

    /// When it was measured.
    public let measured: Day
    /// How it was measured.
    public let method: Text
    /// The objective.
    public let objective: ObjectiveID
    /// The plan.
    public let plan: PlanID
    /// The indicator's value.
    public let value: Int64

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        measured = try fields.field("measured", \.measured, "When it was measured.")
        method = try fields.field("method", \.method, "How it was measured.")
        objective = try fields.field("objective", \.objective, "The objective.")
        plan = try fields.field("plan", \.plan, "The plan.")
        value = try fields.field("value", \.value, "The indicator's value.")
    }

    /// Assembles a value from its parts.
    public init(measured: Day, method: Text, objective: ObjectiveID, plan: PlanID, value: Int64) {
        self.measured = measured
        self.method = method
        self.objective = objective
        self.plan = plan
        self.value = value
    }
}

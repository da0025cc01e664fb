public import Events
public import FieldCoding

/// A strategy of a plan.
public struct StrategyRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.strategy

    /// The objective it serves.
    public var objective: ObjectiveID
    /// The adoption of its plan.
    public var origin: Origin
    /// The plan.
    public var plan: PlanID

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        objective = try fields.field("objective", \.objective, "The objective it serves.")
        origin = try fields.field("origin", \.origin, "The adoption of its plan.")
        plan = try fields.field("plan", \.plan, "The plan.")
    }

    /// Assembles a record.
    public init(
        objective: ObjectiveID, origin: Origin, plan: PlanID
    ) {
        self.objective = objective
        self.origin = origin
        self.plan = plan
    }
}

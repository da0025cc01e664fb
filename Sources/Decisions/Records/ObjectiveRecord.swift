public import Events
public import FieldCoding

/// An objective of a plan.
public struct ObjectiveRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.objective

    /// Whether projects may serve it.
    public var isLive: Bool
    /// The need that it answers.
    public var need: NeedID
    /// Projects that serve it and are not closed.
    public var openProjects: Count
    /// The adoption of its plan.
    public var origin: Origin
    /// The plan.
    public var plan: PlanID

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        isLive = try fields.field("isLive", \.isLive, "Whether projects may serve it.")
        need = try fields.field("need", \.need, "The need that it answers.")
        openProjects = try fields.field("openProjects", \.openProjects, "Projects that serve it and are not closed.")
        origin = try fields.field("origin", \.origin, "The adoption of its plan.")
        plan = try fields.field("plan", \.plan, "The plan.")
    }

    /// Assembles a record.
    public init(
        isLive: Bool, need: NeedID, openProjects: Count, origin: Origin, plan: PlanID
    ) {
        self.isLive = isLive
        self.need = need
        self.openProjects = openProjects
        self.origin = origin
        self.plan = plan
    }
}

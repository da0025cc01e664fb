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
    /// The adoption of its plan, or the amendment that added it.
    public var origin: Origin
    /// The plan.
    public var plan: PlanID
    /// Its share of the plan.
    public var weight: BasisPoints

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        isLive = try fields.field("isLive", \.isLive, "Whether projects may serve it.")
        need = try fields.field("need", \.need, "The need that it answers.")
        openProjects = try fields.field("openProjects", \.openProjects, "Projects that serve it and are not closed.")
        origin = try fields.field("origin", \.origin, "The adoption of its plan, or the amendment that added it.")
        plan = try fields.field("plan", \.plan, "The plan.")
        weight = try fields.field("weight", \.weight, "Its share of the plan.")
    }

    /// Assembles a record.
    public init(isLive: Bool, need: NeedID, openProjects: Count, origin: Origin, plan: PlanID, weight: BasisPoints) {
        self.isLive = isLive
        self.need = need
        self.openProjects = openProjects
        self.origin = origin
        self.plan = plan
        self.weight = weight
    }
}

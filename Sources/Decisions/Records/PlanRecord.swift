public import Events
public import FieldCoding

/// An improvement plan.
public struct PlanRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.plan

    /// The first day it covers.
    public var from: Day
    /// Whether it is the territory's plan now.
    public var isLive: Bool
    /// Its objectives.
    public var objectives: [ObjectiveID]
    /// Its adoption.
    public var origin: Origin
    /// The last day it covers.
    public var to: Day

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        from = try fields.field("from", \.from, "The first day it covers.")
        isLive = try fields.field("isLive", \.isLive, "Whether it is the territory's plan now.")
        objectives = try fields.field("objectives", \.objectives, "Its objectives.")
        origin = try fields.field("origin", \.origin, "Its adoption.")
        to = try fields.field("to", \.to, "The last day it covers.")
    }

    /// Assembles a record.
    public init(
        from: Day, isLive: Bool, objectives: [ObjectiveID], origin: Origin, to: Day
    ) {
        self.from = from
        self.isLive = isLive
        self.objectives = objectives
        self.origin = origin
        self.to = to
    }
}

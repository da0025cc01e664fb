public import FieldCoding

/// A cycle of the programme begins.
public struct CycleOpened: Event {
    /// `cycle.opened`.
    public static let type = EventType.cycleOpened

    /// What it wants to reach.
    public let goals: [Text]
    /// Its number, from 1.
    public let n: Count

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        goals = try fields.field("goals", \.goals, "What it wants to reach.")
        n = try fields.field("n", \.n, "Its number, from 1.")
    }

    /// Assembles a value from its parts.
    public init(goals: [Text], n: Count) {
        self.goals = goals
        self.n = n
    }
}

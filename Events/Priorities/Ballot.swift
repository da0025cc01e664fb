public import FieldCoding

/// What a voter chose, in the form that the poll's method takes.
public enum Ballot: FieldRecord {
    /// The options approved of (approval), or the one chosen (plurality).
    case approve([OptionID])
    /// Groups of equals, the most liked first (Borda, Schulze).
    case rank([[OptionID]])
    /// Points by option (cumulative, score).
    case points([Points])

    /// The options that it names, in its order, as often as it names them.
    public var options: [OptionID] {
        switch self {
        case .approve(let options): options
        case .rank(let groups): groups.flatMap { $0 }
        case .points(let points): points.map(\.option)
        }
    }

    /// An option and the points given to it.
    public struct Points: FieldRecord {
        /// The option.
        public let option: OptionID
        /// The points.
        public let points: Count

        /// Walks the fields.
        public init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            option = try fields.field("option", \.option, "The option.")
            points = try fields.field("points", \.points, "The points.")
        }

        /// Assembles a value from its parts.
        public init(option: OptionID, points: Count) {
            self.option = option
            self.points = points
        }
    }

    /// Walks the alternatives.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        if let options = try fields.option(
            "approve", { if case .approve(let options) = $0 { options } else { nil } },
            "The options approved of, or the one chosen.")
        {
            self = .approve(options)
        } else if let points = try fields.option(
            "points", { if case .points(let points) = $0 { points } else { nil } }, "Points by option.")
        {
            self = .points(points)
        } else if let groups = try fields.option(
            "rank", { if case .rank(let groups) = $0 { groups } else { nil } },
            "Groups of equals, the most liked first.")
        {
            self = .rank(groups)
        } else {
            throw fields.noOption()
        }
    }
}

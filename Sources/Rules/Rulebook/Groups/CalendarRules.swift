public import Events
public import FieldCoding

/// Which days are working days.
public struct CalendarRules: RuleGroup {
    /// Weekdays on which nobody works.
    public let holidays: [Day]

    /// Walks the parameters.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        holidays = try fields.parameter(
            "holidays", \.holidays, default: [], count: 0...4_000, "Weekdays on which nobody works.", unit: "days")
    }
}

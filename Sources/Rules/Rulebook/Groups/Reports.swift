public import Events
public import FieldCoding

/// When reports are due and answered.
public struct Reports: RuleGroup {
    /// The working day of the next month on which a month's report is due.
    public let dueWorkingDay: Count
    /// Days after which a report that is not there is overdue.
    public let graceDays: Count
    /// From an observation to the reply.
    public let replyWorkingDays: Count

    /// Walks the parameters.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        dueWorkingDay = try fields.parameter(
            "dueWorkingDay", \.dueWorkingDay, default: 15, in: 1...20,
            "The working day of the next month on which a month's report is due.", unit: "working day of the month")
        graceDays = try fields.parameter(
            "graceDays", \.graceDays, default: 0, in: 0...366,
            "Days after which a report that is not there is overdue.", unit: "days")
        replyWorkingDays = try fields.parameter(
            "replyWorkingDays", \.replyWorkingDays, default: 5, in: 0...366,
            "From an observation to the reply.", unit: "working days")
    }
}

import Events
import Rules

extension Hearing {
    /// The last of a number of working days after a day, by the calendar of the rules in force.
    func workingDay(_ days: Count, after day: Day) -> Day {
        WorkingDays(rules.calendar).day(Int(days.value), after: day)
    }

    /// The day on which a call ended its submissions, or is to end them, and the entry that says so.
    func closing(of id: CallID) throws -> (day: Day, origin: Origin) {
        let call = try known(CallRecord.self, id.text)
        return (call.closed?.day ?? call.closes, call.closed ?? call.origin)
    }
}

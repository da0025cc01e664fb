public import Events

/// Counts working days: Monday to Friday, less a list of holidays.
public struct WorkingDays: Sendable {
    private let holidays: Set<Day>

    /// The working days of a rulebook's calendar.
    public init(_ calendar: CalendarRules) { holidays = Set(calendar.holidays) }

    /// Whether people work on that day.
    public func isWorkingDay(_ day: Day) -> Bool { day.weekday < 5 && !holidays.contains(day) }

    /// The `count`-th working day after `day`; `day` itself when `count` is 0 or less.
    public func day(_ count: Int, after day: Day) -> Day {
        var day = day
        var left = count
        while left > 0 {
            day = day.adding(days: 1)
            if isWorkingDay(day) { left -= 1 }
        }
        return day
    }

    /// How many working days lie after `start`, up to and including `end`; 0 when `end` is not later.
    public func count(after start: Day, through end: Day) -> Int {
        var count = 0
        var day = start.adding(days: 1)
        while day <= end {
            if isWorkingDay(day) { count += 1 }
            day = day.adding(days: 1)
        }
        return count
    }

    /// The `count`-th working day of the month after the one that `day` is in: when that month's report is due.
    public func day(_ count: Int, ofMonthAfter day: Day) -> Day {
        let (year, month, _) = day.civil
        guard let first = Day(year: year, month: month, day: 1) else { return day }
        return self.day(count, after: first.adding(months: 1).adding(days: -1))
    }
}

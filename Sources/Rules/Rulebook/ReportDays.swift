public import Events

/// On which days the reports on a term are due.
public enum ReportDays {
    /// By `rules.reports`: a month's report on a working day of the next month, for every month that the term touches.
    public static func due(from: Day, to: Day, under rules: Rulebook) -> [Day] {
        let workingDays = WorkingDays(rules.calendar)
        let count = Int(rules.reports.dueWorkingDay.value)
        let (first, last) = (monthIndex(of: from), monthIndex(of: to))
        guard first <= last else { return [] }
        return (0...(last - first)).map { month in
            workingDays.day(count, ofMonthAfter: from.adding(months: month))
        }
    }

    private static func monthIndex(of day: Day) -> Int {
        let (year, month, _) = day.civil
        return year * 12 + month
    }
}

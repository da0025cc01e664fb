/// A day, counted from 2019-01-01.
struct Day: Comparable {
    var number: Int

    static func < (left: Day, right: Day) -> Bool { left.number < right.number }
    static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }

    /// `YYYY-MM-DD` in the Gregorian calendar (days counted from 1 March, so that the leap day is a year's last).
    func write(to bytes: inout [UInt8]) {
        let shifted = number + 17_897 + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
        for (value, divisor) in [(year, 1000), (month, 10), (day, 10)] {
            if divisor == 10 { bytes.append(UInt8(ascii: "-")) }
            var place = divisor
            while place > 0 {
                bytes.append(UInt8(ascii: "0") + UInt8(value / place % 10))
                place /= 10
            }
        }
    }
}

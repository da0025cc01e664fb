import Events
import FieldCoding
import Testing

/// A calendar by plain counting, to hold `Day` against.
private struct NaiveCalendar {
    var year = 1
    var month = 1
    var day = 1
    /// 0001-01-01 is 719,162 days before 1970-01-01.
    var number: Int32 = -719_162

    static func length(_ month: Int, _ year: Int) -> Int {
        if month == 2 {
            if year % 400 == 0 { return 29 }
            if year % 100 == 0 { return 28 }
            return year % 4 == 0 ? 29 : 28
        }
        return [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    mutating func nextMonth() {
        number += Int32(Self.length(month, year) - day + 1)
        day = 1
        month += 1
        if month == 13 { (month, year) = (1, year + 1) }
    }

    mutating func nextDay() {
        if day == Self.length(month, year) { return nextMonth() }
        day += 1
        number += 1
    }

    func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: width - digits.count) + digits
    }

    var text: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }
}

@Suite("Days and moments")
struct CalendarTests {
    @Test("The first day of every month from year 1 to 9999")
    func months() {
        var calendar = NaiveCalendar()
        while calendar.year <= 9999 {
            let day = Day(year: calendar.year, month: calendar.month, day: 1)
            guard day?.number == calendar.number else {
                Issue.record("\(calendar.text) is \(calendar.number), not \(day?.number ?? 0)")
                return
            }
            let civil = Day(number: calendar.number - 1).civil
            let isLast = calendar.number == -719_162 || civil.day == NaiveCalendar.length(civil.month, civil.year)
            if !isLast { Issue.record("before \(calendar.text) stands \(civil)") }
            calendar.nextMonth()
        }
        #expect(Day(year: 1970, month: 1, day: 1)?.number == 0)
    }

    @Test("Every day from 1896 to 2105: number, date, weekday, text")
    func days() {
        var calendar = NaiveCalendar()
        while calendar.year < 1896 { calendar.nextMonth() }
        // 1896-01-01 was a Wednesday.
        var weekday = 2
        while calendar.year < 2106 {
            let day = Day(number: calendar.number)
            let civil = day.civil
            let isRight =
                civil == (calendar.year, calendar.month, calendar.day) && day.weekday == weekday
                && day.description == calendar.text && Day(calendar.text) == day
            guard isRight else {
                Issue.record("\(calendar.text): \(day), \(civil), weekday \(day.weekday)")
                return
            }
            calendar.nextDay()
            weekday = (weekday + 1) % 7
        }
    }

    @Test(
        "Texts that are no day",
        arguments: [
            "", "2026-3-01", "2026-02-29", "1900-02-29", "2026-04-31", "2026-00-10", "2026-13-01", "2026-01-00",
            "2026-01-32", "0000-01-01", "2026/01/01", "2026-01-01 ", " 2026-01-01", "2026-01-0a", "+026-01-01",
            "20260101", "2026-01-01T00:00:00Z", "２０２６-01-01",
        ])
    func noDays(_ text: String) {
        #expect(Day(text) == nil)
        #expect((try? Day(json: Label.quoted(text).span)) == nil)
    }

    @Test(
        "Months later, at most that month's last day",
        arguments: [
            ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"), ("2024-02-29", 12, "2025-02-28"),
            ("2024-12-15", 1, "2025-01-15"), ("2024-01-15", -1, "2023-12-15"), ("2024-03-31", -1, "2024-02-29"),
            ("2024-05-05", 0, "2024-05-05"), ("2024-05-05", 240, "2044-05-05"),
        ])
    func monthsLater(_ from: String, _ count: Int, _ to: String) {
        #expect(Day(from)?.adding(months: count).description == to)
    }

    @Test("Days later, and order")
    func daysLater() throws {
        let day = try #require(Day("2024-02-28"))
        #expect(day.adding(days: 1).description == "2024-02-29")
        #expect(day.adding(days: 2).description == "2024-03-01")
        #expect(day.adding(days: -59).description == "2023-12-31")
        #expect(day < day.adding(days: 1))
    }

    @Test("Moments against seconds counted by hand", arguments: 0..<200 as Range<UInt64>)
    func moments(_ seed: UInt64) throws {
        var source = SampleSource(seed: seed)
        // From 1900 to 2099, before and after 1970.
        let number = Int32(source.within(-25_567...47_481))
        let (hour, minute) = (source.below(24), source.below(60))
        let (second, fraction) = (source.below(60), source.below(1_000))
        let count =
            Int64(number) * 86_400_000 + Int64(hour) * 3_600_000 + Int64(minute) * 60_000
            + Int64(second) * 1_000 + Int64(fraction)
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let thousandths = fraction < 10 ? "00\(fraction)" : fraction < 100 ? "0\(fraction)" : "\(fraction)"
        let text = "\(Day(number: number))T\(two(hour)):\(two(minute)):\(two(second)).\(thousandths)Z"
        let instant = try #require(Instant(text), "seed \(seed): \(text)")
        #expect(instant.milliseconds == count, "seed \(seed): \(text)")
        #expect(instant.description == text, "seed \(seed)")
        #expect(instant.day.number == number, "seed \(seed): \(text)")
        #expect(instant < Instant(milliseconds: count + 1))
    }

    @Test(
        "Texts that are no moment",
        arguments: [
            "", "2026-03-02", "2026-03-02T12:00:00Z", "2026-03-02T12:00:00.123", "2026-03-02T12:00:00.123+",
            "2026-03-02 12:00:00.123Z", "2026-03-02T24:00:00.000Z", "2026-03-02T12:60:00.000Z",
            "2026-03-02T12:00:60.000Z",
            "2026-02-30T12:00:00.000Z", "2026-03-02T12:00:00,123Z", "2026-03-02T12:00:00.123z",
            "2026-03-02T1a:00:00.123Z",
        ])
    func noMoments(_ text: String) {
        #expect(Instant(text) == nil)
        #expect((try? Instant(json: Label.quoted(text).span)) == nil)
    }
}

/// A text as a JSON string.
enum Label {
    static func quoted(_ text: String) -> [UInt8] { JSONValue.string(text).canonicalJSON }
}

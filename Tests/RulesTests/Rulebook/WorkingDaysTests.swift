import Events
import FieldCoding
import Testing

@testable import Rules

/// September 2026: the 1st is a Tuesday; Friday the 18th is a holiday here.
@Suite struct WorkingDaysTests {
    let days: WorkingDays

    init() throws { days = WorkingDays(try rulebook(#"{"calendar":{"holidays":["2026-09-18"]}}"#).calendar) }

    @Test func weekendsAndHolidaysAreNoWorkingDays() throws {
        let table = [
            ("2026-09-17", true), ("2026-09-18", false), ("2026-09-19", false), ("2026-09-20", false),
            ("2026-09-21", true),
        ]
        for (text, works) in table { #expect(days.isWorkingDay(try #require(Day(text))) == works, "\(text)") }
    }

    @Test func countingForwardSkipsThem() throws {
        let table = [
            ("2026-09-17", 0, "2026-09-17"), ("2026-09-17", 1, "2026-09-21"), ("2026-09-16", 1, "2026-09-17"),
            ("2026-09-19", 1, "2026-09-21"), ("2026-09-11", 5, "2026-09-21"), ("2026-12-31", 1, "2027-01-01"),
            ("2026-09-18", 0, "2026-09-18"), ("2026-09-18", -3, "2026-09-18"),
        ]
        for (from, count, expected) in table {
            #expect(days.day(count, after: try #require(Day(from))) == Day(expected), "\(count) after \(from)")
        }
    }

    @Test func countingBetweenIsTheInverse() throws {
        let start = try #require(Day("2026-09-12"))
        for count in 0..<40 { #expect(days.count(after: start, through: days.day(count, after: start)) == count) }
        #expect(days.count(after: start, through: start.adding(days: -3)) == 0)
    }

    @Test func reportsAreDueOnAWorkingDayOfTheNextMonth() throws {
        let table = [
            ("2026-08-01", 15, "2026-09-22"), ("2026-08-31", 1, "2026-09-01"), ("2026-12-10", 1, "2027-01-01"),
            ("2026-09-30", 1, "2026-10-01"), ("2026-01-31", 1, "2026-02-02"),
        ]
        for (from, count, expected) in table {
            #expect(days.day(count, ofMonthAfter: try #require(Day(from))) == Day(expected), "\(from)")
        }
    }
}

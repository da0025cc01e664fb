import Events
import FieldCoding
import Rules
import Testing

@Suite struct ReportDaysTests {
    private func days(_ from: String, _ to: String, under rules: Rulebook = .standard) throws -> [String] {
        ReportDays.due(from: try #require(Day(from)), to: try #require(Day(to)), under: rules).map(\.description)
    }

    @Test func everyMonthOfTheTermHasAReportOnTheFifteenthWorkingDayOfTheNext() throws {
        // Working days from 1 August, a Saturday: 3 is the first, 21 the fifteenth.
        #expect(try days("2026-07-01", "2026-07-31") == ["2026-08-21"])
        #expect(try days("2026-07-31", "2026-09-01") == ["2026-08-21", "2026-09-21", "2026-10-21"])
        #expect(try days("2026-12-31", "2027-01-01") == ["2027-01-21", "2027-02-19"])
        #expect(try days("2026-07-02", "2026-06-01") == [])
    }

    @Test func theRulesSayWhichWorkingDay() throws {
        let patch = JSONValue.object(["reports": .object(["dueWorkingDay": .integer(1)])])
        let rules = try Rulebook.standard.overlaid(with: patch)
        #expect(try days("2026-07-01", "2026-07-31", under: rules) == ["2026-08-03"])
    }
}

import Events
import FieldCoding
import Projections
import Testing

@Suite struct OutcomesTests {
    private func story() throws -> Story {
        var story = Story()
        story.tell(Facts.measured("confianza", 41, on: "2024-06-14", baseline: true, sample: 120))
        story.tell(Facts.measured("confianza", 9, on: "2024-06-20", about: "jjvv"))
        story.tell(Facts.measured("confianza", 56, on: "2026-02-13", sample: 118))
        // Recorded late: it is not the latest.
        story.tell(Facts.measured("confianza", 50, on: "2025-12-01"))
        story.tell(Facts.measured("quejas", 7, on: "2024-06-14", baseline: true))
        story.tell(Facts.measured("quejas", 12, on: "2024-06-30", baseline: true))
        story.tell(Facts.measured("quejas", 0, on: "2025-01-01"))
        return story
    }

    @Test func anIndicatorGoesFromItsLatestBaselineToItsLatestValue() throws {
        #expect(
            try story().table(.outcomes).text(
                "indicator", "about", "dimension", "baseline", "last", "change", "measured", "sample") == """
                    confianza · trust 41 56 15 2026-02-13 118
                    confianza jjvv trust · 9 · 2024-06-20 ·
                    quejas · trust 12 0 -12 2025-01-01 ·
                    """)
    }

    @Test func ofTwoMeasurementsOfOneDayTheOneRecordedLastCounts() throws {
        var story = try story()
        story.tell(Facts.measured("quejas", 3, on: "2025-01-01"))
        #expect(try story.table(.outcomes)[row: "los-aromos/quejas/-", column: "last"] == .figure(Plain(3)))
    }

    @Test func aValueIsExplainedByEveryMeasurementAndAChangeByItsBaselineToo() throws {
        let query = try #require(ReportQuery(.outcomes))
        let table = try query.tables(from: try story().fold(Traced.self), .test("2025-12-31"))[0]
        // From 41 to 56, whatever was recorded late.
        #expect(
            try table.parts("los-aromos/confianza/-", "last") == [
                .init(amount: 41, position: 0), .init(amount: 15, position: 2), .init(amount: 0, position: 3),
            ])
        #expect(try table.parts("los-aromos/confianza/-", "change").last == .init(amount: 0, position: 0))
        #expect(
            try table.parts("los-aromos/quejas/-", "last") == [
                .init(amount: 7, position: 4), .init(amount: 5, position: 5), .init(amount: -12, position: 6),
            ])
    }
}

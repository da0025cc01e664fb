import Events
import Projections
import Testing

@Suite struct CallsTests {
    private func story() throws -> Story {
        var story = Story()
        story.tell(Facts.call("c1", pot: 200, category: "barrio"))
        story.tell(Facts.call("c2", category: "barrio"))
        for (project, amount) in [("p1", 100), ("p2", 60), ("p3", 50), ("p4", 40)] as [(ProjectID, Int64)] {
            story.tell(Facts.project(project, "c1", amount, residents: 10))
        }
        story.tell(try Facts.admissibility("p1", .admissible))
        story.tell(try Facts.admissibility("p2", .toCorrect))
        story.tell(try Facts.admissibility("p2", .admissible))
        story.tell(try Facts.admissibility("p3", .admissible))
        story.tell(try Facts.admissibility("p4", .inadmissible))
        for project in ["p1", "p1", "p2", "p3"] as [ProjectID] { story.tell(try Facts.evaluation(project)) }
        story.tell(Facts.ranking("c1", ("p1", .selected), ("p2", .waitlisted), ("p3", .belowMinimum)))
        story.tell(Facts.award("a1", "p1", "c1", 100))
        story.tell(AwardWaitlisted(amount: 60, call: "c1", position: 1, project: "p2"))
        return story
    }

    private func shown(_ story: Story, by grouping: Grouping = .call) throws -> String {
        try story.table(.calls, by: grouping).text(
            "received", "inadmissible", "admissible", "evaluated", "aboveMinimum", "awarded", "waitlisted", "completed",
            "requestedAmount", "awardedAmount", "waitlistedAmount", "residentsInvolved")
    }

    @Test func theFunnelCountsEachProjectByItsLastDecision() throws {
        #expect(try shown(story()) == "4 1 3 3 2 1 1 0 250 100 60 40\n0 0 0 0 0 0 0 0 · 0 0 ·")
    }

    @Test func theWaitingListGivesItsPlaceToWhoIsAwarded() throws {
        var story = try story()
        story.tell(Facts.ended("a1", freed: 100))
        story.tell(Facts.award("a2", "p2", "c1", 60))
        story.tell(Facts.agreement("g2", "a2", 60))
        story.tell(Facts.closed("g2"))
        #expect(try shown(story).hasPrefix("4 1 3 3 2 1 0 1 250 60 0 40"))
    }

    @Test func aWithdrawnProjectWasReceivedAndWaitsNoMore() throws {
        var story = try story()
        story.tell(Facts.withdrawn("p2"))
        let table = try story.table(.calls)
        #expect(
            table.text("call", "received", "withdrawn", "waitlisted", "waitlistedAmount") == "c1 4 1 0 0\nc2 0 0 0 0")
    }

    @Test(arguments: [(Grouping.category, "los-aromos/barrio"), (.territory, "los-aromos"), (.call, "los-aromos/c1")])
    func rowsStandForWhatIsAsked(grouping: Grouping, key: String) throws {
        let table = try story().table(.calls, by: grouping)
        #expect(table.rows.count == (grouping == .call ? 2 : 1))
        #expect(table[row: key, column: "received"] == .figure(Plain(4)))
        #expect(ReportQuery(.calls, by: .fund) == nil)
    }
}

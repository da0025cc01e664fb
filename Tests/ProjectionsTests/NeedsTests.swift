import Events
import Projections
import Testing

@Suite struct NeedsTests {
    private func story() -> Story {
        var story = Story()
        story.tell(on: "2024-01-02", NeedRaised(category: "agua", need: "agua", title: "Falta agua"))
        story.tell(on: "2024-01-03", NeedRaised(category: "espacio", need: "luz", title: "Falta luz"))
        story.tell(on: "2024-01-03", NeedRaised(category: "espacio", need: "plaza", title: "Falta una plaza"))
        story.tell(
            on: "2024-02-01",
            PrioritiesAdopted(
                ranking: [.init(need: "luz", position: 1), .init(need: "agua", position: 2)], session: "s"))
        story.tell(
            on: "2024-02-10",
            PlanAdopted(
                from: "2024-03-01",
                objectives: [
                    PlanObjective(need: "luz", objective: "faroles", text: "…", weight: 5_000),
                    PlanObjective(need: "luz", objective: "postes", text: "…", weight: 3_000),
                    PlanObjective(need: "agua", objective: "riego", text: "…", weight: 2_000),
                ], plan: "plan-1", purpose: "…", session: "s", strategies: [], to: "2024-12-31"))
        return story
    }

    private func shown(_ story: Story) throws -> String {
        try story.table(.needs).text("need", "category", "raised", "priorityRank", "objectives")
    }

    @Test func aNeedShowsItsPlaceAndWhatAnswersIt() throws {
        #expect(
            try shown(story()) == """
                agua agua 2024-01-02 2 riego
                luz espacio 2024-01-03 1 faroles postes
                plaza espacio 2024-01-03 · ·
                """)
    }

    @Test func onlyThePlanInForceAnswers() throws {
        var story = story()
        story.tell(
            PlanAmended(
                change: [PlanObjectiveChange(need: "plaza", objective: "postes")], drop: ["riego"], plan: "plan-1",
                reason: Note("…"), session: "s"))
        #expect(
            try shown(story) == """
                agua agua 2024-01-02 2 ·
                luz espacio 2024-01-03 1 faroles
                plaza espacio 2024-01-03 · postes
                """)
        story.tell(
            PlanAdopted(
                from: "2025-01-01", objectives: [], plan: "plan-2", purpose: "…", session: "s", strategies: [],
                supersedes: "plan-1", to: "2025-12-31"))
        #expect(try story.table(.needs).text("objectives") == "·\n·\n·")
    }

    @Test func aLaterRankingTakesThePlaceOfTheOneBefore() throws {
        var story = story()
        story.tell(PrioritiesAdopted(ranking: [.init(need: "plaza", position: 1)], session: "s2"))
        #expect(try story.table(.needs).text("need", "priorityRank") == "agua ·\nluz ·\nplaza 1")
    }
}

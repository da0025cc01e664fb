import Events
import Projections
import Testing

@Suite struct PlansTests {
    private func plan(_ plan: PlanID, supersedes: PlanID? = nil, _ objectives: PlanObjective...) -> PlanAdopted {
        PlanAdopted(
            from: "2024-01-01", objectives: objectives, plan: plan, purpose: "…", session: "s",
            strategies: [PlanStrategy(kind: .fund, objective: "alumbrado", strategy: "e1", text: "…")],
            supersedes: supersedes, to: "2025-12-31")
    }

    private func story() throws -> Story {
        var story = Story()
        story.tell(
            on: "2024-01-10",
            PrioritiesAdopted(
                ranking: [.init(need: "agua", position: 1), .init(need: "luz", position: 2)], session: "s"))
        story.tell(
            on: "2024-01-20",
            plan(
                "plan-1",
                PlanObjective(
                    baseline: 14, indicator: "faroles", need: "luz", objective: "alumbrado", target: 40, text: "…",
                    weight: 6_000),
                PlanObjective(need: "agua", objective: "riego", text: "…", weight: 4_000)))
        story.tell(Facts.call("c", pot: 100))
        story.tell(Facts.project("p1", "c", 60, "alumbrado", "riego"))
        story.tell(Facts.project("p2", "c", 40, "alumbrado"))
        story.tell(Facts.award("a1", "p1", "c", 60))
        story.tell(Facts.award("a2", "p2", "c", 40))
        story.tell(Facts.ended("a2", freed: 40))
        story.tell(Facts.agreement("g1", "a1", 60))
        story.tell(try Facts.disbursed("g1", 60))
        story.tell(try Facts.expense("e1", "g1", 50))
        story.tell(try Facts.review("e1", .accepted, 45))
        story.tell(
            on: "2024-03-01",
            PlanProgressReported(measured: "2024-02-20", method: "…", objective: "alumbrado", plan: "plan-1", value: 27)
        )
        story.tell(
            on: "2024-03-05",
            PlanProgressReported(measured: "2024-02-10", method: "…", objective: "alumbrado", plan: "plan-1", value: 20)
        )
        return story
    }

    @Test func anObjectiveShowsItsIndicatorAndItsMoney() throws {
        let table = try story().table(.plans)
        // The late report of an earlier measurement does not replace the later one; riego is named, never first.
        #expect(
            table.text(
                "objective", "version", "live", "priorityRank", "weight", "strategies", "baseline", "target",
                "lastValue",
                "progress", "lastChange") == """
                    alumbrado 1 yes 2 6000 1 14 40 27 5000 2024-03-05
                    riego 1 yes 1 4000 0 · · · · 2024-01-20
                    """)
        #expect(
            table.text("objective", "projects", "awarded", "executed", "orphan") == """
                alumbrado 2 60 45 no
                riego 1 0 0 no
                """)
    }

    @Test func aWithdrawnProjectServesNoObjectiveAndAnAmendedOneItsNewOnes() throws {
        var story = try story()
        story.tell(on: "2024-06-01", Facts.withdrawn("p1"))
        #expect(
            try story.table(.plans).text("objective", "projects", "orphan") == "alumbrado 1 no\nriego 0 yes")
        story.tell(
            on: "2024-06-02", ProjectAmended(objectives: ["riego"], project: "p2", reason: Note("…")))
        #expect(
            try story.table(.plans).text("objective", "projects", "orphan") == "alumbrado 0 yes\nriego 1 no")
    }

    @Test func resultsOfAClosedProjectAreMeasurements() throws {
        var story = try story()
        story.tell(on: "2024-06-01", Facts.closed("g1", .init(objective: "alumbrado", value: 40)))
        #expect(try story.table(.plans)[row: "los-aromos/plan-1/alumbrado", column: "progress"] == .number(10_000))
    }

    @Test func aPlanThatTakesAnothersPlaceIsTheNextVersion() throws {
        var story = try story()
        story.tell(
            on: "2025-01-01",
            plan(
                "plan-2", supersedes: "plan-1", PlanObjective(need: "x", objective: "nuevo", text: "…", weight: 10_000))
        )
        #expect(
            try story.table(.plans).text("plan", "version", "live", "objective", "priorityRank", "orphan") == """
                plan-1 1 no alumbrado 2 no
                plan-1 1 no riego 1 no
                plan-2 2 yes nuevo · yes
                """)
    }

    @Test func anAmendmentAddsDropsAndChangesObjectives() throws {
        var story = try story()
        story.tell(
            on: "2024-07-01",
            PlanAmended(
                add: [PlanObjective(need: "agua", objective: "pozo", target: 3, text: "…", weight: 3_000)],
                change: [PlanObjectiveChange(need: "agua", objective: "alumbrado", target: 27, weight: 7_000)],
                drop: ["riego"], plan: "plan-1", reason: Note("…"), session: "s"))
        #expect(
            try story.table(.plans).text(
                "objective", "version", "live", "need", "priorityRank", "weight", "strategies", "baseline", "target",
                "progress", "lastChange") == """
                    alumbrado 1 yes agua 1 7000 1 14 27 10000 2024-07-01
                    riego 1 no agua 1 4000 0 · · · 2024-07-01
                    pozo 1 yes agua 1 3000 0 · 3 · 2024-07-01
                    """)
    }
}

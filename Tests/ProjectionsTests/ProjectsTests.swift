import Events
import Projections
import Testing

@Suite struct ProjectsTests {
    /// What happens next, and the state that the project is in since.
    private func steps() throws -> [(event: any Event, state: String)] {
        [
            (Facts.project("p", "c", 100, "o1", "o2", of: "junta"), "submitted"),
            (try Facts.admissibility("p", .toCorrect), "toCorrect"),
            (try Facts.admissibility("p", .inadmissible), "inadmissible"),
            (try Facts.admissibility("p", .admissible), "admissible"),
            (try Facts.evaluation("p", "i", 20, "p", 10), "evaluated"),
            (Facts.ranking("c", ("p", .belowMinimum)), "belowMinimum"),
            (Facts.ranking("c", ("p", .notSelected)), "notSelected"),
            (Facts.ranking("c", ("p", .selected)), "selected"),
            (Facts.award("a1", "p", "c", 90), "awarded"),
            (Facts.ended("a1", freed: 90), "awardEnded"),
            (AwardWaitlisted(amount: 80, call: "c", position: 1, project: "p"), "waitlisted"),
            (Facts.award("a2", "p", "c", 80), "awarded"),
            (Facts.agreement("g", "a2", 80, reportsDue: ["2024-05-01", "2024-07-01"]), "signed"),
            (try Facts.disbursed("g", 70), "running"),
            (try Facts.expense("e", "g", 60), "running"),
            (try Facts.review("e", .accepted, 55), "running"),
            (try Facts.report("r1", "g"), "running"),
            (Facts.closed("g"), "completed"),
        ]
    }

    @Test func theStateIsTheFurthestThatItCame() throws {
        var story = Story()
        story.tell(Facts.call("c", pot: 500, criteria: Facts.criteria))
        for (event, state) in try steps() {
            story.tell(event)
            #expect(try story.table(.projects)[row: "los-aromos/p", column: "state"] == .text(state), "\(event)")
        }
    }

    @Test func theMoneyIsThatOfAllItsAwards() throws {
        var story = Story()
        story.tell(Facts.call("c", pot: 500, criteria: Facts.criteria))
        story.tell(on: "2024-03-02", try steps()[0].event)
        for (event, _) in try steps().dropFirst().dropLast() { story.tell(event) }
        #expect(
            try story.table(.projects).text(
                "project", "call", "organisation", "objectives", "submitted", "requested", "awarded", "disbursed",
                "accepted", "score", "votes", "nextDue") == """
                    p c junta o1 o2 2024-03-02 100 80 70 55 7000 · 2024-07-01
                    """)
    }

    @Test func aProjectThatWasWithdrawnIsWithdrawn() throws {
        var story = Story()
        story.tell(Facts.call("c"))
        story.tell(Facts.project("p", "c", nil))
        story.tell(Facts.ranking("c", ("p", .selected)))
        story.tell(Facts.withdrawn("p"))
        #expect(try story.table(.projects).text("state", "requested", "objectives") == "withdrawn · ·")
    }

    @Test func votesAreThoseThatMayBeShown() throws {
        var story = Story()
        story.tell(Facts.call("c"))
        for project in ["p", "q"] as [ProjectID] { story.tell(Facts.project(project, "c", nil)) }
        story.tell(Facts.poll("open", "p", "q", subject: .projects, call: "c"))
        story.tell(Facts.poll("hidden", "p", "q", subject: .projects, secret: true, call: "c"))
        story.tell(Facts.vote("open", "v1", .approve(["p"])))
        story.tell(Facts.vote("hidden", "v2", .approve(["p", "q"])))
        #expect(try story.table(.projects).text("project", "votes") == "p 1\nq 0")
        story.tell(Facts.close("hidden", 1))
        #expect(try story.table(.projects).text("project", "votes") == "p 2\nq 1")
    }
}

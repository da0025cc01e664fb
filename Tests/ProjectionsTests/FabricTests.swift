import Events
import FieldCoding
import Projections
import Testing

@Suite struct FabricTests {
    private func cycles(_ story: inout Story) {
        story.tell(on: "2024-01-01", CycleOpened(goals: [], n: 1), in: .programme)
    }

    private func closing(_ story: inout Story, _ n: Count, on day: Day, next: Day) {
        story.tell(on: day, CycleClosed(n: n), in: .programme)
        story.tell(on: next, CycleOpened(goals: [], n: Count(n.value + 1)), in: .programme)
    }

    private static let bonds = [
        "board", "network", "partners", "exchange", "action", "commitment", "training", "lesson",
    ]

    private func ties(_ story: Story) throws -> String {
        try story.tables(.fabric)[0].text("cycle", "organisation", "other", "ties")
    }

    private func summary(_ story: Story, today: Day? = nil) throws -> String {
        try story.tables(.fabric, today: today)[1].text(
            "territory", "cycle", "organisations", "ties", "density", "components", "isolated")
    }

    @Test func aBoardTiesThoseWhoSitTogether() throws {
        var story = Story()
        cycles(&story)
        story.tell(try Facts.board("b1", ("s1", "club"), ("s2", "jjvv"), ("s3", "muni"), ("s4", "muni")))
        story.tell(try Facts.session("x1", of: "b1", "s1", "s2"))
        #expect(try ties(story) == "1 club jjvv 1")
        story.tell(BoardSeatChanged(action: .reassigned, board: "b1", organisation: "huerta", seat: "s2"))
        story.tell(BoardSeatChanged(action: .reassigned, board: "b1", seat: "s3", sector: .private))
        story.tell(BoardSeatChanged(action: .removed, board: "b1", seat: "s1"))
        story.tell(BoardSeatChanged(action: .added, board: "b1", organisation: "brigada", seat: "s5"))
        story.tell(try Facts.session("x2", of: "b1", "s1", "s2", "s3", "s4"))
        story.tell(try Facts.session("x3", of: "b1", "s5", "s3"))
        #expect(try ties(story) == "1 brigada muni 1\n1 club jjvv 1\n1 huerta muni 1")
        story.tell(BoardDissolved(board: "b1", reason: .termEnded))
        story.tell(try Facts.board("b2", ("s1", "club"), ("s2", "jjvv")))
        story.tell(try Facts.session("x4", of: "b2", "s1", "s2"))
        #expect(try story.tables(.fabric)[0][row: "los-aromos/1/club/jjvv", column: "board"] == .figure(Plain(2)))
    }

    @Test func eachOccasionTiesWhomItBringsTogether() throws {
        var story = Story()
        cycles(&story)
        story.tell(Facts.network("red", "c", "a", "b"))
        story.tell(ProjectSubmitted(call: "f", organisation: "a", partners: ["b"], project: "p", title: "…"))
        story.tell(ProjectSubmitted(call: "f", organisation: "a", project: "solo", title: "…"))
        story.tell(Facts.exchange("x", on: "2024-01-01", "a", "d"))
        story.tell(Facts.action("m", on: "2024-01-01", "d", "a", "d"))
        // Who commits itself is tied to those that it benefits, not these to one another.
        story.tell(Facts.commitment("k", of: "e", to: "a", "b"))
        story.tell(Facts.training("t", by: "e", on: "2024-01-01", from: ["a", "b"]))
        let table = try story.tables(.fabric)[0]
        let shown = table.rows.map { row in
            let what = Self.bonds.filter { name in table[row: row.key, column: name]?.number ?? 0 > 0 }
            return String(row.key.dropFirst("los-aromos/1/".count)) + ": " + what.joined(separator: " ")
        }
        #expect(
            shown == [
                "a/b: network partners training", "a/c: network", "a/d: exchange action",
                "a/e: commitment training", "b/c: network", "b/e: commitment training",
            ])
    }

    @Test func aLessonTiesItsAdopterToWhoeverCarriedOutTheProjectBehindIt() throws {
        var story = Story()
        cycles(&story)
        story.tell(Facts.organisation("club"), in: "cerro")
        story.tell(Facts.organisation("raiz"), in: .programme)
        for (project, organisation, lesson) in [("p1", "club", "l1"), ("p2", "raiz", "l2")]
            as [(ProjectID, OrganisationID, LessonID)]
        {
            story.tell(
                ProjectSubmitted(call: "f", organisation: organisation, project: project, title: "…"), in: "cerro")
            story.tell(Facts.lesson(lesson, from: .project, id: UnspecifiedID(project)), in: "cerro")
        }
        story.tell(Facts.lesson("l3"), in: "cerro")
        for lesson in ["l1", "l2", "l3"] as [LessonID] {
            story.tell(try Facts.adopted(lesson, of: "cerro", by: "jjvv", .organisation))
        }
        story.tell(try Facts.adopted("l1", of: "cerro", by: "club", .organisation), in: "cerro")
        story.tell(try Facts.adopted("l1", of: "cerro", by: "los-aromos"))
        #expect(
            try story.tables(.fabric)[0].text("territory", "organisation", "other", "lesson") == """
                los-aromos cerro/club jjvv 1
                los-aromos jjvv raiz 1
                """)
    }

    @Test func theSummaryCountsPairsGroupsAndWhoStandsAlone() throws {
        var story = Story()
        cycles(&story)
        for name in ["a", "b", "c", "d", "e"] as [OrganisationID] { story.tell(Facts.organisation(name)) }
        story.tell(Facts.network("r1", "a", "b"))
        story.tell(Facts.network("r2", "c", "raiz"))
        story.tell(Facts.network("r3", "a", "b"))
        // Six organisations make 15 pairs; 2 are tied, which leaves a+b, c+raiz, d and e.
        #expect(try summary(story) == "los-aromos 1 6 2 1333 4 2")
        closing(&story, 1, on: "2024-06-30", next: "2024-08-01")
        story.tell(OrganisationChanged(ended: "2024-07-15", organisation: "e"))
        story.tell(Facts.network("r4", "a", "c"))
        story.tell(Facts.network("r5", "b", "c"))
        story.tell(Facts.action("minga", on: "2024-07-07", "a", "b"))
        // The second cycle begins anew, without e; what happened between two cycles belongs to none.
        #expect(
            try summary(story) == """
                los-aromos 1 6 2 1333 4 2
                los-aromos 2 4 2 3333 2 1
                los-aromos · 2 1 10000 1 0
                """)
    }

    @Test func aTieIsExplainedByItsOccasionsAndALessonAlsoByItsProject() throws {
        var story = Story()
        cycles(&story)
        story.tell(ProjectSubmitted(call: "f", organisation: "club", project: "p", title: "…"))
        story.tell(Facts.lesson("l", from: .project, id: "p"))
        story.tell(Facts.network("red", "club", "jjvv"))
        story.tell(try Facts.adopted("l", of: "los-aromos", by: "jjvv", .organisation))
        let query = try #require(ReportQuery(.fabric))
        let table = try query.tables(from: try story.fold(Traced.self), .test("2024-12-31"))[0]
        #expect(
            try table.parts("los-aromos/1/club/jjvv", "ties") == [
                .init(amount: 1, position: 3), .init(amount: 1, position: 4), .init(amount: 0, position: 2),
                .init(amount: 0, position: 1),
            ])
    }
}

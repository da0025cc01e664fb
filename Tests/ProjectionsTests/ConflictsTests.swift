import Events
import FieldCoding
import Projections
import Testing

@Suite struct ConflictsTests {
    private let ana: Person
    private let beto: Person

    init() throws {
        ana = try Facts.person("a")
        beto = try Facts.person("b")
    }

    /// Two projects of one call, the first of the club.
    private func story() -> Story {
        var story = Story()
        story.day = "2024-01-01"
        story.tell(Facts.call("fondo"))
        story.tell(ProjectSubmitted(call: "fondo", organisation: "club", project: "p1", title: "…"))
        story.tell(ProjectSubmitted(call: "fondo", organisation: "jjvv", project: "p2", title: "…"))
        return story
    }

    private func evaluation(_ project: ProjectID, by person: Person) -> EvaluationSubmitted {
        EvaluationSubmitted(evaluator: person, project: project, scores: [])
    }

    private func acts(_ story: Story) throws -> String {
        try story.table(.conflicts).text("kind", "about", "laterActs")
    }

    @Test func onlyLaterActsOfThatPersonAboutThatProjectCount() throws {
        var story = story()
        story.tell(evaluation("p1", by: ana))
        story.tell(on: "2024-01-05", Facts.conflict(of: ana, about: .project, "p1", recused: true))
        story.tell(evaluation("p1", by: beto))
        story.tell(evaluation("p2", by: ana))
        #expect(try acts(story) == "project p1 0")
        story.tell(evaluation("p1", by: ana))
        story.tell(AdmissibilityDecided(by: ana, checks: [], outcome: .admissible, project: "p1", stage: .first))
        #expect(try acts(story) == "project p1 2")
        #expect(
            try story.table(.conflicts).text("person", "recused", "from", "until") == "\(ana) yes 2024-01-05 ·")
        #expect(try story.table(.conflicts).rows.map(\.key) == ["los-aromos/\(ana)/project/p1"])
    }

    @Test(
        arguments: [
            (BoardConflictDeclared.SubjectKind.call, "fondo", 2), (.organisation, "club", 1),
            (.organisation, "muni", 0),
            (.project, "p2", 1),
        ] as [(BoardConflictDeclared.SubjectKind, UnspecifiedID, Int)])
    func anInterestMayBeInTheCallOrInWhoHandedItIn(
        kind: BoardConflictDeclared.SubjectKind, id: UnspecifiedID, count: Int
    ) throws {
        var story = story()
        story.tell(Facts.conflict(of: ana, about: kind, id))
        story.tell(evaluation("p1", by: ana))
        story.tell(evaluation("p2", by: ana))
        #expect(try acts(story) == "\(kind.rawValue) \(id) \(count)")
    }

    @Test func aDeclarationBindsFromItsDayUntilItsEndOrTheNextOne() throws {
        var story = story()
        story.tell(on: "2024-02-01", Facts.conflict(of: ana, about: .project, "p1", until: "2024-02-10"))
        story.tell(on: "2024-02-10", evaluation("p1", by: ana))
        story.tell(on: "2024-02-11", evaluation("p1", by: ana))
        // It occurred before what it would break.
        story.tell(on: "2024-01-31", evaluation("p1", by: ana))
        story.tell(on: "2024-03-01", Facts.conflict(of: ana, about: .project, "p1"))
        story.tell(on: "2024-03-02", evaluation("p1", by: ana))
        story.tell(on: "2024-03-03", evaluation("p1", by: ana))
        #expect(try acts(story) == "project p1 1\nproject p1 2")
        #expect(
            try story.table(.conflicts).rows.map(\.key) == [
                "los-aromos/\(ana)/project/p1", "los-aromos/\(ana)/project/p1#2",
            ])
    }

    @Test func theReviewOfAnExpenseIsAboutItsProject() throws {
        var story = story()
        story.tell(Facts.award("a1", "p1", "fondo", 10))
        story.tell(Facts.agreement("g1", "a1", 10))
        story.tell(try Facts.expense("e1", "g1", 4))
        story.tell(Facts.conflict(of: ana, about: .organisation, "club"))
        // Whoever reviews in these facts is the person of the letter a.
        story.tell(try Facts.review("e1", .observed, 2))
        story.tell(try Facts.review("e1", .accepted, 4))
        #expect(try acts(story) == "organisation club 2")
    }

    @Test func aBallotThatNamesASeatIsThatOfWhoSitsThere() throws {
        var story = story()
        let poll = { (id: PollID, secret: Bool) in
            PollOpened(
                closes: "2024-12-31", electorate: .seatedMembers, method: .approval,
                options: [PollOption(id: "p1"), PollOption(id: "p2")], poll: id, secret: secret, subject: .projects)
        }
        story.tell(try Facts.board("b1", ("s1", "club"), ("s2", "jjvv")))
        story.tell(Facts.seated(ana, in: "s1", of: "b1", until: "2024-06-30"))
        story.tell(Facts.seated(beto, in: "s2", of: "b1"))
        story.tell(Facts.conflict(of: ana, about: .project, "p1"))
        story.tell(Facts.conflict(of: ana, about: .poll, "abierta"))
        story.tell(poll("abierta", false))
        story.tell(poll("secreta", true))
        story.tell(Facts.vote("abierta", "s1", .approve(["p1", "p2"])))
        story.tell(Facts.vote("secreta", "s1", .approve(["p1"])))
        story.tell(Facts.vote("abierta", "s2", .approve(["p1"])))
        #expect(try acts(story) == "project p1 1\npoll abierta 1")
        // After the term, and after leaving, the seat is no longer theirs.
        story.tell(on: "2024-07-01", Facts.vote("abierta", "s1", .approve(["p1"])))
        story.tell(on: "2024-05-01", BoardMemberLeft(alternate: false, board: "b1", reason: .resigned, seat: "s1"))
        story.tell(Facts.vote("abierta", "s1", .approve(["p1"])))
        #expect(try acts(story) == "project p1 1\npoll abierta 1")
    }
}

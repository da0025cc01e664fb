import Events
import FieldCoding
import Projections
import Rules
import Testing

/// What people learned and did together, and what others promised them.
@Suite struct CommunityTests {
    @Test func aTrainingCountsWhoCompletedItWhereverThatWasRecorded() throws {
        let (ana, beto, carla) = (try Facts.person("a"), try Facts.person("b"), try Facts.person("c"))
        var story = Story()
        story.tell(
            on: "2024-02-05", Facts.training("tejer", by: "raiz", on: "2024-02-01", attendees: [ana, beto, carla]),
            in: .programme)
        story.tell(Facts.training("rendir", by: "muni", on: "2024-03-02", "2024-03-01", hours: 8, attendees: [ana]))
        // A second competence of one person is no second person; what did not rise was not raised.
        story.tell(Facts.completed("tejer", ana, from: 1, to: 3))
        story.tell(Facts.completed("tejer", ana, from: 3, to: 3))
        story.tell(Facts.completed("tejer", beto), in: "cerro")
        story.tell(Facts.completed("unknown", beto), in: "cerro")
        #expect(
            try story.table(.training).text(
                "territory", "training", "provider", "day", "hours", "attendees", "completed", "competencesRaised")
                    == """
                    los-aromos rendir muni 2024-03-01 8 1 0 0
                    programme tejer raiz 2024-02-01 4 3 2 1
                    """)
    }

    @Test func ownTrainingsGoBeforeThoseOfTheProgramme() throws {
        var story = Story()
        story.tell(Facts.training("t", by: "raiz", on: "2024-02-01"), in: .programme)
        story.tell(Facts.training("t", by: "muni", on: "2024-02-01"))
        story.tell(Facts.completed("t", try Facts.person("a")))
        #expect(try story.table(.training).text("territory", "completed") == "los-aromos 1\nprogramme 0")
    }

    private func promises() throws -> Story {
        var story = Story()
        story.tell(on: "2024-01-10", Facts.network("red", "brigada", "jjvv", "brigada"))
        story.tell(try Facts.contacted("muni", "k1"))
        story.tell(try Facts.contacted("iglesia", "k2"))
        story.tell(try Facts.contacted("muni", "k3"))
        story.tell(Facts.commitment("c1", of: "muni", to: "brigada", worth: 900, due: "2024-02-01"))
        story.tell(Facts.commitment("c2", of: "muni", to: "club", worth: 100, due: "2024-02-15"))
        story.tell(Facts.commitment("c3", of: "jjvv", to: "club"))
        story.tell(on: "2024-03-01", Facts.kept("c1", worth: 800))
        return story
    }

    @Test func aNetworkBringsInWhatItsMembersGiveAndGet() throws {
        let networks = try promises().tables(.networks, today: "2024-02-15")[0]
        #expect(
            networks.text(
                "network", "currency", "formed", "members", "commitments", "fulfilled", "overdue", "pledged",
                "leverage") == "red CLP 2024-01-10 2 2 1 0 900 800")
    }

    @Test(arguments: [("2024-02-15", 0), ("2024-02-16", 1)] as [(Day, Int64)])
    func supportIsSoughtPromisedAndKept(today: Day, overdue: Int64) throws {
        let support = try promises().tables(.networks, today: today)[1]
        #expect(
            support.text("organisation", "contacts", "commitments", "fulfilled", "overdue", "pledged", "leverage")
                == """
                muni 2 2 1 \(overdue) 1000 800
                iglesia 1 0 0 0 0 0
                jjvv 0 1 0 0 0 0
                """)
    }

    @Test func keepingACommitmentIsWorthWhatItWasSaidToBe() throws {
        var story = Story()
        story.tell(Facts.commitment("c1", of: "muni", worth: 900))
        story.tell(Facts.kept("c1"))
        story.tell(Facts.commitment("c2", of: "muni"))
        story.tell(Facts.kept("c2"))
        #expect(try story.tables(.networks)[1].text("fulfilled", "pledged", "leverage") == "2 900 900")
    }

    @Test func participationIsPlannedByProjectsAndCountedByReportsActionsAndSessions() throws {
        var story = Story()
        story.day = "2024-01-01"
        story.tell(Facts.call("fondo"))
        story.tell(Facts.project("huerto", "fondo", 10, residents: 30))
        story.tell(Facts.project("plaza", "fondo", 10, residents: 40))
        story.tell(Facts.project("radio", "fondo", 10, residents: 50))
        story.tell(Facts.award("a", "huerto", "fondo", 10))
        story.tell(Facts.award("b", "radio", "fondo", 10))
        story.tell(Facts.ended("b", freed: 10))
        story.tell(Facts.agreement("g", "a", 10))
        story.tell(try Facts.report("r1", "g", participation: .init(residents: 12, volunteerHours: 5)))
        story.tell(try Facts.report("r2", "g", participation: .init(residents: 7, volunteerHours: 0)))
        story.tell(
            try Facts.report("r3", "g", replies: "r2", participation: .init(residents: 99, volunteerHours: 99)))
        story.tell(Facts.action("minga", on: "2024-01-20", residents: 0))
        story.tell(try Facts.board("b1", ("s1", "jjvv")))
        story.tell(on: "2024-02-02", try Facts.session("asamblea", of: "b1", residents: 35))
        story.tell(try Facts.session("cerrada", of: "b1"))
        // A project that was never awarded plans nothing; a session that counts nobody is no assembly.
        #expect(
            try story.table(.participation).text("kind", "id", "day", "planned", "reached", "volunteerHours") == """
                project huerto · 30 19 5
                action minga 2024-01-20 · 0 ·
                session asamblea 2024-02-02 · 35 ·
                """)
    }
}

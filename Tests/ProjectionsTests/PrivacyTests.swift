import Events
import FieldCoding
import Projections
import Rules
import Testing

@Suite struct PrivacyTests {
    private func story() throws -> Story {
        let (ana, beto) = (try Facts.person("a"), try Facts.person("b"))
        var story = Story()
        story.tell(on: "2024-01-01", Facts.registered(ana, contact: true), in: .programme)
        story.tell(Facts.registered(beto), in: "cerro")
        story.tell(on: "2024-03-31", try Facts.granted(.erasure, to: ana, requested: "2024-03-01"), in: "cerro")
        story.tell(on: "2024-04-01", try Facts.granted(.rectification, to: beto, requested: "2024-03-01"), in: "cerro")
        story.tell(on: "2024-04-02", try Facts.erased("/reason", "/note", of: "e7"))
        return story
    }

    @Test func aRequestIsAnsweredInTimeOrNotAndDestroysWhatItNames() throws {
        let (ana, beto) = (try Facts.person("a"), try Facts.person("b"))
        #expect(
            try story().table(.privacy).text(
                "territory", "right", "about", "asked", "answered", "days", "inTime", "slots") == """
                    cerro erasure \(ana) 2024-03-01 2024-03-31 30 yes 2
                    cerro rectification \(beto) 2024-03-01 2024-04-01 31 no ·
                    los-aromos erasure e7 · 2024-04-02 · · 2
                    """)
    }

    @Test func theDaysToAnswerAreThoseOfTheRules() throws {
        let patch = JSONValue.object(["privacy": .object(["answerDays": .integer(31)])])
        let rules = try Rulebook.standard.overlaid(with: patch)
        #expect(try story().table(.privacy, under: rules).text("inTime") == "yes\nyes\n·")
    }

    @Test func theTextsOfAPersonAreExplainedByTheRegistration() throws {
        let query = try #require(ReportQuery(.privacy))
        let table = try query.tables(from: try story().fold(Traced.self), .test("2025-12-31"))[0]
        #expect(
            try table.parts("cerro/\(try Facts.person("a"))/erasure", "slots") == [
                .init(amount: 2, position: 0), .init(amount: 0, position: 2),
            ])
    }
}

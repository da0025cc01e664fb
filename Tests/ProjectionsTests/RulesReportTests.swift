import Events
import FieldCoding
import Projections
import Testing

@Suite struct RulesReportTests {
    private func enactment(
        _ rulebook: RulebookID, _ patch: String, effective: Day, retroactive: Bool = false
    ) throws -> RulesEnacted {
        RulesEnacted(
            effective: effective, parameters: try JSONValue(json: Array(patch.utf8).span), retroactive: retroactive,
            rulebook: rulebook)
    }

    private func story() throws -> Story {
        var story = Story()
        story.tell(on: "2024-01-01", try enactment("base", "{}", effective: "2024-01-01"), in: .programme)
        story.tell(
            on: "2024-02-01",
            try enactment("votos", #"{"poll":{"maxChoices":2,"minChoices":1}}"#, effective: "2024-03-01"),
            in: .programme)
        story.tell(
            on: "2024-02-10", try enactment("propias", #"{"poll":{"maxChoices":2}}"#, effective: "2024-02-15"))
        story.tell(
            on: "2024-06-01",
            try enactment("plazos", #"{"poll":{"maxChoices":5}}"#, effective: "2024-04-01", retroactive: true))
        return story
    }

    @Test func anEnactmentSaysFromWhenAndWhetherItReachesBack() throws {
        #expect(
            try story().table(.rules).text(
                "territory", "rulebook", "enacted", "effective", "retroactive", "actor", "changes") == """
                    los-aromos propias 2024-02-10 2024-02-15 no desk 1
                    los-aromos plazos 2024-06-01 2024-04-01 yes desk 1
                    programme base 2024-01-01 2024-01-01 no desk 0
                    programme votos 2024-02-01 2024-03-01 no desk 1
                    """)
    }

    /// On 15 February the programme's rules still allow three choices; on 1 April two, and the territory's own say two.
    @Test func aChangeIsWhatIsOtherOnItsFirstDay() throws {
        #expect(
            try story().tables(.rules)[1].text("territory", "rulebook", "parameter", "before", "after", "unit") == """
                los-aromos propias poll.maxChoices 3 2 options
                los-aromos plazos poll.maxChoices 2 5 options
                programme votos poll.maxChoices 3 2 options
                """)
    }
}

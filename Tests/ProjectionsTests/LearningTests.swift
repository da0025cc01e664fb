import Events
import FieldCoding
import Projections
import Rules
import Testing

@Suite struct LearningTests {
    /// Two territories and two cycles; one lesson adopted in time by two, one too late, one never shared.
    private func story() throws -> Story {
        var story = Story()
        story.tell(on: "2024-01-01", CycleOpened(goals: [], n: 1), in: .programme)
        story.tell(on: "2024-02-01", Facts.call("fondo"))
        story.tell(on: "2024-02-02", Facts.project("huerto", "fondo", 10))
        story.tell(on: "2024-03-01", Facts.lesson("permiso"))
        story.tell(on: "2024-03-11", Facts.shared("permiso", with: "cerro", "valle", reached: 12))
        story.tell(on: "2024-03-12", Facts.shared("permiso", with: "costa", reached: 5))
        story.tell(on: "2024-04-01", Facts.lesson("tarde"), in: "cerro")
        story.tell(on: "2024-04-02", Facts.shared("tarde", with: "los-aromos"), in: "cerro")
        story.tell(
            on: "2024-05-10", try Facts.adopted("permiso", of: "los-aromos", by: "cerro", changed: "e9", tool: "guia"),
            in: "cerro")
        story.tell(
            on: "2024-05-30", try Facts.adopted("permiso", of: "los-aromos", by: "cerro", tool: "guia"), in: "cerro")
        story.tell(on: "2024-06-30", CycleClosed(n: 1), in: .programme)
        story.tell(on: "2024-07-15", Facts.lesson("entremedio", from: .project, id: "huerto"))
        story.tell(on: "2024-08-01", CycleOpened(goals: [], n: 2), in: .programme)
        story.tell(on: "2024-08-20", try Facts.adopted("permiso", of: "los-aromos", by: "jjvv", .organisation))
        story.tell(on: "2025-04-03", try Facts.adopted("tarde", of: "cerro", by: "los-aromos"))
        return story
    }

    @Test func aLessonIsFollowedFromWhereItAroseToWhatItChanged() throws {
        let table = try story().table(.learning)
        #expect(
            table.text("territory", "lesson", "cycle", "status", "identified", "shared", "audiences", "reached") == """
                cerro tarde 1 shared 2024-04-01 2024-04-02 1 0
                los-aromos permiso 1 adopted 2024-03-01 2024-03-11 3 17
                los-aromos entremedio · identified 2024-07-15 · 0 0
                """)
        // The second adoption of one adopter is no second adopter; 366 days after sharing are too late.
        #expect(
            table.text("lesson", "adopters", "adopted", "leadDays", "changeRef", "tools") == """
                tarde 0 · · · 0
                permiso 2 2024-05-10 70 cerro/e9 1
                entremedio 0 · · · 0
                """)
    }

    @Test func theSummaryCountsByCycleAndTerritory() throws {
        let summary = try story().tables(.learning)[1]
        #expect(
            summary.text(
                "territory", "cycle", "identified", "shared", "adopted", "adopters", "adoptionRate", "medianLeadDays")
                    == """
                    cerro 1 1 1 0 0 0 ·
                    los-aromos 1 1 1 1 2 10000 70
                    los-aromos · 1 0 0 0 0 ·
                    """)
    }

    @Test func rulesSayWhenALessonIsLearnedAndToWhichCycleItBelongs() throws {
        let patch = JSONValue.object([
            "lesson": .object(["adoptedThreshold": .integer(2), "adoptionWindowDays": .integer(366)]),
            "cycle": .object(["attribution": .string("byCall")]),
        ])
        let table = try story().table(.learning, under: try Rulebook.standard.overlaid(with: patch))
        #expect(
            table.text("lesson", "cycle", "adopters", "status", "adopted") == """
                tarde 1 1 shared ·
                permiso 1 2 adopted 2024-08-20
                entremedio 1 0 identified ·
                """)
    }

    @Test func cyclesOfATerritoryGoBeforeThoseOfTheProgramme() throws {
        var story = try story()
        story.tell(on: "2024-01-02", CycleOpened(goals: [], n: 7), in: "cerro")
        #expect(try story.table(.learning).text("lesson", "cycle") == "tarde 7\npermiso 1\nentremedio ·")
    }

    @Test func aLessonIsValidatedAndRetired() throws {
        var story = try story()
        let validation = LessonValidated(agree: 3, by: .board, disagree: 1, lesson: "entremedio")
        story.tell(on: "2024-07-20", validation)
        story.tell(on: "2024-07-30", validation)
        story.tell(on: "2024-07-20", LessonRetired(lesson: "permiso", reason: Note("…"), supersededBy: "entremedio"))
        #expect(
            try story.table(.learning).text("lesson", "status", "validated") == """
                tarde shared ·
                permiso retired ·
                entremedio validated 2024-07-20
                """)
        #expect(
            try story.tables(.learning)[1].text("territory", "cycle", "identified", "validated") == """
                cerro 1 1 0
                los-aromos 1 1 0
                los-aromos · 1 1
                """)
    }

    @Test func anExchangeCountsForEveryTerritoryThatTookPart() throws {
        var story = try story()
        func exchange(_ id: ExchangeID, on day: Day, _ territories: TerritoryID...) -> ExchangeHeld {
            ExchangeHeld(day: day, exchange: id, organisations: [], territories: territories, title: "…")
        }
        story.tell(on: "2024-09-30", exchange("x1", on: "2024-05-01", "cerro", "los-aromos"), in: .programme)
        story.tell(on: "2024-10-01", exchange("x2", on: "2024-09-30", "cerro"), in: .programme)
        story.tell(on: "2024-10-02", exchange("x3", on: "2024-05-02"), in: "cerro")
        #expect(
            try story.tables(.learning)[1].text("territory", "cycle", "identified", "exchanges") == """
                cerro 1 1 2
                cerro 2 0 1
                los-aromos 1 1 1
                los-aromos · 1 0
                """)
    }
}

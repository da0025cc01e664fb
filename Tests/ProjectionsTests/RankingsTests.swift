import Events
import FieldCoding
import Projections
import Rules
import Testing

@Suite struct RankingsTests {
    /// Impact weighs six tenths, participation four; twenty points each.
    private func story() throws -> Story {
        var story = Story()
        story.tell(Facts.call("c", pot: 100, criteria: Facts.criteria))
        for (project, amount) in [("p1", 100), ("p2", 60), ("p3", 50), ("p4", 40), ("p5", 30)] as [(ProjectID, Int64)] {
            story.tell(Facts.project(project, "c", amount, of: "junta"))
        }
        for project in ["p1", "p2", "p3", "p4"] as [ProjectID] {
            story.tell(try Facts.admissibility(project, .admissible))
        }
        story.tell(try Facts.evaluation("p1", "i", 20, "p", 10))  // 6,000 + 2,000
        story.tell(try Facts.evaluation("p1", "p", 15, "i", 15))  // 4,500 + 3,000
        story.tell(try Facts.evaluation("p2", "i", 10, "p", 10))  // 3,000 + 2,000
        story.tell(try Facts.evaluation("p2", "i", 13, "p", 7))  // 3,900 + 1,400
        story.tell(try Facts.evaluation("p3", "i", 20, "p", 20))
        story.tell(try Facts.evaluation("p4", "i", 10, "p", 10))
        story.tell(try Facts.evaluation("p4", "i", 13, "p", 7))
        story.tell(try Facts.admissibility("p3", .inadmissible))
        return story
    }

    private func shown(_ story: Story, under rules: Rulebook = .standard) throws -> String {
        try story.table(.rankings, under: rules)
            .text("project", "evaluations", "total", "spread", "rank", "score", "place", "ranked", "reason")
    }

    @Test func equalScoresStandByWhatTheyCostAndWhoIsOutHasNoPlace() throws {
        #expect(
            try shown(story()) == """
                p1 2 7750 500 1 · · · undecided
                p4 2 5150 300 2 · · · undecided
                p2 2 5150 300 3 · · · undecided
                p3 1 10000 0 · · · · inadmissible
                p5 0 · · · · · · undecided
                """)
    }

    @Test func aPublishedRankingAndTheAwardSayWhyTheOthersWereNotFunded() throws {
        var story = try story()
        story.tell(Facts.ranking("c", ("p1", .selected), ("p4", .waitlisted), ("p2", .belowMinimum)))
        story.tell(Facts.award("a1", "p1", "c", 100))
        story.tell(Facts.withdrawn("p5"))
        #expect(
            try shown(story) == """
                p1 2 7750 500 1 7000 1 selected ·
                p4 2 5150 300 2 7000 2 waitlisted waitlisted
                p2 2 5150 300 3 7000 3 belowMinimum belowMinimum
                p3 1 10000 0 · · · · inadmissible
                p5 0 · · · · · · withdrawn
                """)
        story.tell(Facts.ended("a1", freed: 100))
        #expect(try story.table(.rankings).text("reason").hasPrefix("awardEnded\nwaitlisted"))
        story.tell(Facts.award("a4", "p4", "c", 40))
        #expect(try story.table(.rankings).text("reason").hasPrefix("awardEnded\n·\nbelowMinimum"))
    }

    @Test(arguments: [
        // Totals 8,000, 7,500 and 1,000.
        ("mean", 5_500), ("median", 7_500), ("trimmedMean", 7_500),
    ])
    func theRulesSayHowTotalsBecomeOneScore(aggregate: String, total: Int64) throws {
        var story = try story()
        story.tell(try Facts.evaluation("p1", "i", 0, "p", 5))
        let rules = try Rulebook.standard.overlaid(
            with: .object(["score": .object(["aggregate": .string(aggregate)])]))
        let table = try story.table(.rankings, under: rules)
        #expect(table[row: "los-aromos/p1", column: "total"] == .number(total))
        #expect(table[row: "los-aromos/p1", column: "spread"] == .number(7_000))
    }

    @Test func criteriaAreSharesOfWhatCanBeGiven() throws {
        #expect(
            try story().tables(.rankings)[1].text("project", "criterion", "weight", "mean", "lowest", "highest") == """
                p1 i 6000 8750 7500 10000
                p1 p 4000 6250 5000 7500
                p4 i 6000 5750 5000 6500
                p4 p 4000 4250 3500 5000
                p2 i 6000 5750 5000 6500
                p2 p 4000 4250 3500 5000
                p3 i 6000 10000 10000 10000
                p3 p 4000 10000 10000 10000
                """)
    }

    @Test func aCallThatNobodyJudgedHasNoRows() throws {
        var story = Story()
        story.tell(Facts.call("c", pot: 100, criteria: Facts.criteria))
        story.tell(Facts.project("p1", "c", 40))
        #expect(try story.table(.rankings).rows.isEmpty)
    }

    /// Totals in twentieths, added up straight from the evaluations.
    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func theTotalIsTheMeanOfTheEvaluations(seed: UInt64) throws {
        let story = try HistoryGenerator.story(seed: seed, events: 1_500)
        var sums: [String: (sum: Int64, count: Int64)] = [:]
        for step in story.steps {
            guard let evaluation = step.event.event as? EvaluationSubmitted else { continue }
            let key = "\(step.territory)/\(evaluation.project)"
            let (impact, participation) = (
                evaluation.scores[0].points.value / 100, evaluation.scores[1].points.value / 100
            )
            sums[key, default: (0, 0)].sum += 300 * impact + 200 * participation
            sums[key, default: (0, 0)].count += 1
        }
        let table = try story.table(.rankings)
        for (key, total) in sums {
            // Half to the even neighbour.
            let (quotient, remainder) = total.sum.quotientAndRemainder(dividingBy: total.count)
            let isUp = 2 * remainder > total.count || 2 * remainder == total.count && quotient % 2 == 1
            #expect(table[row: key, column: "total"] == .number(quotient + (isUp ? 1 : 0)), "seed \(seed), \(key)")
        }
        #expect(!sums.isEmpty)
    }
}

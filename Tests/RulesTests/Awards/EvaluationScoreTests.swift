import Rules
import Testing

@Suite struct EvaluationScoreTests {
    static let criteria: [Awards.Criterion] = [
        .init(id: "participation", weight: 5000, max: 100), .init(id: "impact", weight: 3000, max: 7),
        .init(id: "budget", weight: 2000, max: 3),
    ]

    private func points(_ participation: Int64, _ impact: Int64, _ budget: Int64) -> [Awards.CriterionPoints] {
        [
            .init(criterion: "budget", points: budget), .init(criterion: "participation", points: participation),
            .init(criterion: "impact", points: impact),
        ]
    }

    @Test func aTotalIsExact() throws {
        #expect(try Awards.total(of: points(100, 7, 3), under: Self.criteria) == Fraction(10_000))
        #expect(try Awards.total(of: points(0, 0, 0), under: Self.criteria) == Fraction(0))
        // 2500 + 3000 · 2/7 + 2000 · 1/3 = (52500 + 18000 + 14000) / 21
        #expect(try Awards.total(of: points(50, 2, 1), under: Self.criteria) == Fraction(84_500, over: 21))
    }

    @Test(
        arguments: [
            (.mean, [1, 2, 4, 9], "4"), (.mean, [1, 2], "3/2"), (.median, [9, 1, 4], "4"),
            (.median, [9, 1, 4, 5], "9/2"),
            (.median, [3], "3"), (.trimmedMean, [100, 6, 0, 8], "7"), (.trimmedMean, [1, 50, 3], "3"),
            (.trimmedMean, [1, 4], "5/2"), (.trimmedMean, [5, 5, 5], "5"),
        ] as [(Awards.Aggregate, [Int64], String)])
    func aggregates(aggregate: Awards.Aggregate, totals: [Int64], score: String) throws {
        #expect(try Awards.score(of: totals.map { Fraction($0) }, by: aggregate).description == score)
    }

    @Test func isRoundedOnceInTheEnd() throws {
        // 3334.4 and 3335.4 have the mean 3334.9. Rounded one by one they would make 3334.5, hence 3334.
        let totals = [try Fraction(16_672, over: 5), try Fraction(16_677, over: 5)]
        #expect(totals.map(\.roundedHalfEven) == [3334, 3335])
        let score = try Awards.score(of: totals, by: .mean)
        #expect(score == (try Fraction(33_349, over: 10)) && score.roundedHalfEven == 3335)
        let half = try Awards.score(of: [Fraction(7000), Fraction(7001)], by: .mean)
        #expect(half.roundedHalfEven == 7000)
    }

    @Test func refusesIncompleteOrImpossiblePoints() throws {
        let all = points(1, 1, 1)
        #expect(throws: Awards.Fault.missingCriterion("impact")) {
            try Awards.total(of: all.filter { $0.criterion != "impact" }, under: Self.criteria)
        }
        #expect(throws: Awards.Fault.repeatedCriterion("budget")) {
            try Awards.total(of: all + [all[0]], under: Self.criteria)
        }
        #expect(throws: Awards.Fault.unknownCriterion("style")) {
            try Awards.total(of: all + [.init(criterion: "style", points: 1)], under: Self.criteria)
        }
        #expect(throws: Awards.Fault.pointsOutOfRange(criterion: "impact", points: 8, max: 7)) {
            try Awards.total(of: points(1, 8, 1), under: Self.criteria)
        }
        #expect(throws: Awards.Fault.malformedCriterion("zero")) {
            try Awards.total(
                of: [.init(criterion: "zero", points: 0)], under: [.init(id: "zero", weight: 1, max: 0)])
        }
        #expect(throws: Awards.Fault.noEvaluations) { try Awards.score(of: [], by: .median) }
        #expect(throws: Awards.Fault.overflow) {
            try Awards.total(
                of: [.init(criterion: "huge", points: .max)], under: [.init(id: "huge", weight: 10_000, max: .max)])
        }
    }
}

import Rules
import Testing

@Suite struct DistributionTests {
    static let candidates: [Awards.Candidate] = [
        .init(id: "a", cost: 50, votes: .init(halves: 2 * 9)), .init(id: "few", cost: 60, votes: .init(halves: 2 * 2)),
        .init(id: "b", cost: 60, votes: .init(halves: 2 * 8)),
        .init(id: "c", cost: 30, votes: .init(halves: 2 * 7)), .init(id: "d", cost: 20, votes: .init(halves: 2 * 6)),
        .init(id: "e", cost: 1, votes: .init(halves: 2 * 6)),
    ]

    @Test(
        arguments: [
            (.rankingSkip, 0, ["a", "c", "d"], 0), (.votesSkip, 3, ["a", "c", "d"], 0),
            (.rankingNoSkip, 0, ["a"], 50), (.votesNoSkip, 3, ["a"], 50),
            (.votesSkip, 10, [], 100), (.votesNoSkip, 9, ["a"], 50),
        ] as [(Awards.Method, Int64, [String], Int64)])
    func awards(method: Awards.Method, minimum: Int64, awarded: [String], left: Int64) throws {
        let distribution = try Awards.distribute(
            pot: 100, among: Self.candidates, by: method, minimumVotes: minimum)
        #expect(distribution.awarded == awarded)
        #expect(distribution.left == left)
    }

    @Test func saysWhy() throws {
        let skipping = try Awards.distribute(pot: 100, among: Self.candidates, by: .votesSkip, minimumVotes: 3)
        #expect(
            skipping.decisions.map(\.verdict) == [
                .awarded, .belowMinimumVotes(votes: .init(halves: 2 * 2), minimum: 3), .doesNotFit(cost: 60, left: 50),
                .awarded,
                .awarded, .doesNotFit(cost: 1, left: 0),
            ])
        let stopping = try Awards.distribute(pot: 100, among: Self.candidates, by: .votesNoSkip, minimumVotes: 3)
        #expect(
            stopping.decisions.map(\.verdict) == [
                .awarded, .belowMinimumVotes(votes: .init(halves: 2 * 2), minimum: 3), .doesNotFit(cost: 60, left: 50),
                .afterFirstThatDidNotFit(first: "b"), .afterFirstThatDidNotFit(first: "b"),
                .afterFirstThatDidNotFit(first: "b"),
            ])
    }

    @Test func whatIsBelowTheMinimumStopsNothing() throws {
        let candidates: [Awards.Candidate] = [
            .init(id: "big", cost: 999, votes: .init(halves: 2 * 1)),
            .init(id: "ok", cost: 1, votes: .init(halves: 2 * 5)),
        ]
        let distribution = try Awards.distribute(pot: 5, among: candidates, by: .votesNoSkip, minimumVotes: 2)
        #expect(distribution.awarded == ["ok"])
    }

    @Test func halfAPointLessIsBelowTheMinimum() throws {
        let candidates: [Awards.Candidate] = [
            .init(id: "just", cost: 1, votes: .init(halves: 6)), .init(id: "almost", cost: 1, votes: .init(halves: 5)),
        ]
        let distribution = try Awards.distribute(pot: 5, among: candidates, by: .votesSkip, minimumVotes: 3)
        #expect(distribution.awarded == ["just"])
        let none = try Awards.distribute(pot: 5, among: candidates, by: .votesSkip, minimumVotes: .max)
        #expect(none.awarded.isEmpty && none.left == 5)
    }

    @Test func aPotIsSpentToTheLastUnitAndNothingFreeIsRefused() throws {
        let candidates: [Awards.Candidate] = [.init(id: "all", cost: .max), .init(id: "free", cost: 0)]
        let distribution = try Awards.distribute(pot: .max, among: candidates, by: .rankingSkip)
        #expect(distribution.awarded == ["all", "free"] && distribution.left == 0)
    }

    @Test func refusesWhatMakesNoSense() {
        #expect(throws: Awards.Fault.negativePot(-1)) {
            try Awards.distribute(pot: -1, among: [], by: .votesSkip)
        }
        #expect(throws: Awards.Fault.negativeCost(candidate: "a", cost: -5)) {
            try Awards.distribute(pot: 1, among: [.init(id: "a", cost: -5)], by: .votesSkip)
        }
        #expect(throws: Awards.Fault.repeatedCandidate("a")) {
            try Awards.distribute(pot: 1, among: [.init(id: "a", cost: 0), .init(id: "a", cost: 0)], by: .votesSkip)
        }
    }
}

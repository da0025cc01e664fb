import Rules
import Testing

@Suite struct ContributionTests {
    /// A ballot on the options a b c d, and what each of them gets in half points; `-` where it is not touched.
    struct Row: CustomTestStringConvertible, Sendable {
        let method: Voting.Method
        let ballot: Voting.Ballot
        let halves: [String: Int64]
        let supporters: Set<String>
        var testDescription: String { "\(method) \(ballot)" }
    }

    static let rows: [Row] = [
        Row(method: .plurality, ballot: .approve(["b"]), halves: ["b": 2], supporters: ["b"]),
        Row(method: .plurality, ballot: .approve([]), halves: [:], supporters: []),
        Row(method: .approval, ballot: .approve(["d", "a"]), halves: ["d": 2, "a": 2], supporters: ["a", "d"]),
        Row(
            method: .borda(from: .options), ballot: .rank([["a"], ["b"], ["c"], ["d"]]),
            halves: ["a": 6, "b": 4, "c": 2, "d": 0], supporters: ["a", "b", "c", "d"]),
        Row(
            method: .borda(from: .options), ballot: .rank([["c"]]),
            halves: ["c": 6, "a": 2, "b": 2, "d": 2], supporters: ["c"]),
        Row(
            method: .borda(from: .options), ballot: .rank([["b", "c"], ["a"]]),
            halves: ["b": 5, "c": 5, "a": 2, "d": 0], supporters: ["a", "b", "c"]),
        Row(
            method: .borda(from: .options), ballot: .rank([]),
            halves: ["a": 3, "b": 3, "c": 3, "d": 3], supporters: []),
        Row(
            method: .borda(from: .ballotLength), ballot: .rank([["c"], ["a"]]),
            halves: ["c": 4, "a": 2], supporters: ["a", "c"]),
        Row(
            method: .borda(from: .ballotLength), ballot: .rank([["c"], ["a", "b"]]),
            halves: ["c": 6, "a": 3, "b": 3], supporters: ["a", "b", "c"]),
        Row(method: .borda(from: .ballotLength), ballot: .rank([]), halves: [:], supporters: []),
        Row(
            method: .cumulative, ballot: .points([.init(option: "a", points: 7), .init(option: "d", points: 3)]),
            halves: ["a": 14, "d": 6], supporters: ["a", "d"]),
        Row(
            method: .score, ballot: .points([.init(option: "b", points: 0)]), halves: ["b": 0], supporters: ["b"]),
    ]

    @Test(arguments: rows) func counts(row: Row) throws {
        let options = try Voting.Options(["a", "b", "c", "d"])
        let parts = try Voting.contributions(of: row.ballot, among: options, by: row.method)
        #expect(Dictionary(uniqueKeysWithValues: parts.map { ($0.option, $0.score.halves) }) == row.halves)
        #expect(Set(parts.filter { $0.supporters == 1 }.map(\.option)) == row.supporters)
        #expect(parts.allSatisfy { options.ids[$0.index] == $0.option && (0...1).contains($0.supporters) })
    }

    @Test(
        arguments: [
            (.plurality, .approve(["a", "b"]), .tooManyChoices(2)),
            (.approval, .approve(["a", "a"]), .repeatedOption("a")),
            (.approval, .approve(["e"]), .unknownOption("e")),
            (.approval, .rank([["a"]]), .wrongForm(ballot: .rank, method: .approve)),
            (.borda(from: .options), .approve(["a"]), .wrongForm(ballot: .approve, method: .rank)),
            (.borda(from: .options), .rank([["a"], ["b", "a"]]), .repeatedOption("a")),
            (.borda(from: .ballotLength), .rank([["a"], []]), .emptyRank(2)),
            (.score, .points([.init(option: "a", points: -1)]), .negativePoints(option: "a", points: -1)),
            (.score, .points([.init(option: "a", points: .max)]), .overflow),
        ] as [(Voting.Method, Voting.Ballot, Voting.Fault)])
    func refuses(method: Voting.Method, ballot: Voting.Ballot, fault: Voting.Fault) throws {
        let options = try Voting.Options(["a", "b", "c", "d"])
        #expect(throws: fault) { try Voting.contributions(of: ballot, among: options, by: method) }
    }

    @Test func bordaFromOptionsAlwaysGivesTheSameSum() throws {
        // Whatever is tied or left out, m options share m(m − 1)/2 points: m(m − 1) halves.
        let options = try Voting.Options(["a", "b", "c", "d", "e"])
        for ranks: [[String]] in [
            [], [["e"]], [["a", "b", "c", "d", "e"]], [["a"], ["c", "d"]], [["b", "e"], ["a"]],
        ] {
            let parts = try Voting.contributions(of: .rank(ranks), among: options, by: .borda(from: .options))
            #expect(parts.reduce(0) { $0 + $1.score.halves } == 20)
        }
    }

    @Test func optionsAreDistinct() {
        #expect(throws: Voting.Fault.repeatedOption("a")) { try Voting.Options(["a", "b", "a"]) }
    }

    @Test func scoresReadAsDecimals() {
        #expect([5, 4, -1, -4, 0].map { Voting.Score(halves: $0).description } == ["2.5", "2", "-0.5", "-2", "0"])
        #expect(Voting.Score(halves: 5).wholePoints == nil && Voting.Score(halves: 6).wholePoints == 3)
    }
}

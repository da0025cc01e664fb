import Decisions
import Events
import FieldCoding
import Rules
import Testing

@Suite("What polls and ballots leave in the register")
struct PollRecordTests {
    /// Half points by option, with what goes to all alike.
    private func totals(_ given: Given, of options: [String] = ["n1", "n2", "n3"]) throws -> [Int64] {
        let poll = try #require(try given.record(PollRecord.self, "p1"))
        return try options.map { try #require(try given.record(PollOptionRecord.self, "p1 \($0)")).score + poll.shared }
    }

    @Test("approvals are counted as they come")
    func approvals() throws {
        let given = try Given(
            History.needs + [poll(), vote("v1", approve("n1", "n2")), vote("v2", approve("n2"))])
        #expect(try totals(given) == [2, 4, 0])
        #expect(try given.record(PollOptionRecord.self, "p1 n2")?.supporters == 2)
        #expect(try given.record(PollRecord.self, "p1")?.ballots == 2)
        #expect(try given.record(BallotRecord.self, "p1 v1")?.ballot == nil)
    }

    @Test("ballots are kept where the result takes them whole")
    func keptBallots() throws {
        let given = try Given(History.needs + [poll(method: "schulze"), vote("v1", "'rank':[['n2','n1'],['n3']]")])
        #expect(try given.record(PollRecord.self, "p1")?.keepsBallots == true)
        let ballot = try given.record(BallotRecord.self, "p1 v1")?.ballot
        #expect(
            ballot == .rank([[OptionID("n2"), OptionID("n1")].compactMap { $0 }, [OptionID("n3")].compactMap { $0 }]))
    }

    @Test("what the poll leaves open is closed by the rules of its day, and stays so")
    func frozenLimits() throws {
        let later = event(
            "rules.enacted", on: "2026-02-16",
            "'rulebook':'r2','effective':'2026-02-17','retroactive':false,'parameters':{'poll':{'maxChoices':1}}")
        let given = try Given(
            [History.rules("'poll':{'maxChoices':2,'minChoices':2,'points':7}")] + History.needs
                + [poll(more: ",'minChoices':1"), later])
        let record = try #require(try given.record(PollRecord.self, "p1"))
        #expect(record.maxChoices == 2)
        #expect(record.minChoices == 1)
        #expect(record.points == 7)
        guard case .admitted = try given.put(vote("v1", approve("n1", "n2"))) else {
            Issue.record("two choices are refused by rules that came after the poll's opening")
            return
        }
    }

    @Test("a second ballot takes the place of the first")
    func revote() throws {
        let given = try Given(
            [History.rules("'poll':{'revote':true}")] + History.needs
                + [poll(method: "borda"), vote("v1", "'rank':[['n1'],['n2'],['n3']]"), vote("v1", "'rank':[['n3']]")])
        #expect(try totals(given) == [1, 1, 4])
        #expect(try given.record(PollRecord.self, "p1")?.ballots == 1)
        #expect(try given.record(PollOptionRecord.self, "p1 n1")?.supporters == 0)
        #expect(try given.record(BallotRecord.self, "p1 v1")?.origin.position.value == 18)
    }

    @Test("old minutes: the tally is the result")
    func oldMinutes() throws {
        let given = try Given(
            History.needs + [poll(), closing(40, tally: "{'option':'n1','score':30},{'option':'n2','score':20}")])
        #expect(try totals(given) == [60, 40, 0])
        let record = try #require(try given.record(PollRecord.self, "p1"))
        #expect(record.ballots == 40 && record.outcome == .valid && record.closed?.day == Day("2026-03-01"))
        #expect(try given.record(PollOptionRecord.self, "p1 n1")?.supporters == 30)
    }

    @Test("a tally beside ballots does not count")
    func tallyBesideBallots() throws {
        let given = try Given(
            History.needs + [
                poll(), vote("v1", approve("n1")),
                closing(1, tally: "{'option':'n2','score':30}").naming(["poll.tallyBesideBallots"]),
            ])
        #expect(try totals(given) == [2, 0, 0])
    }

    @Test("a late ballot counts when it is admitted")
    func lateBallot() throws {
        let given = try Given(
            History.needs + [poll(), closing(0), vote("v1", approve("n1")).naming(["vote.notOpen"])])
        #expect(try totals(given) == [2, 0, 0])
        #expect(try given.record(PollRecord.self, "p1")?.ballots == 1)
    }

    @Test("running totals equal a count from nothing", arguments: ["options", "ballotLength"])
    func bordaTotals(from base: String) throws {
        let seed: UInt64 = 20_260_301
        var source = SampleSource(seed: seed)
        let options = (1...6).map { "n\($0)" }
        let given = try Given(
            [History.rules("'poll':{'maxChoices':6,'revote':true,'bordaFrom':'\(base)'}")] + History.seated
                + options.map { History.need($0) } + [poll(options: options, method: "borda")])
        var ballots: [String: Voting.Ballot] = [:]
        for _ in 0..<60 {
            let ranks = Self.ranks(of: options, from: &source)
            let voter = "v\(source.below(20))"
            ballots[voter] = .rank(ranks)
            let text = ranks.map { "[\($0.map { "'\($0)'" }.joined(separator: ","))]" }.joined(separator: ",")
            guard case .admitted = try given.put(vote(voter, "'rank':[\(text)]")) else {
                Issue.record("seed \(seed): \(ranks) was refused")
                return
            }
        }
        let naive = try Voting.Tally(
            of: ballots.values, options: Voting.Options(options),
            method: .borda(from: base == "options" ? .options : .ballotLength))
        #expect(try totals(given, of: options) == naive.totals.map(\.score.halves), "seed \(seed)")
        for total in naive.totals {
            #expect(
                try given.record(PollOptionRecord.self, "p1 \(total.option)")?.supporters.value == total.supporters,
                "seed \(seed)")
        }
    }

    /// One to six of the options in random order, some of them tied.
    private static func ranks(of options: [String], from source: inout SampleSource) -> [[String]] {
        var rest = options
        var ranks: [[String]] = []
        for _ in 0...source.below(options.count) {
            let option = rest.remove(at: source.below(rest.count))
            if source.below(3) == 0, !ranks.isEmpty {
                ranks[ranks.count - 1].append(option)
            } else {
                ranks.append([option])
            }
        }
        return ranks
    }
}

import Events
import FieldCoding
import Rules
import Testing

@testable import Exchange

@Suite struct PabulibImportTests {
    @Test func aSmallElectionBecomesItsEvents() throws {
        let election = try ImportSupport.election(SmallFiles.approval)
        let id = "riverside-2024-5bdc0a"
        let events = "pb-0123456789ab"
        let expected = #"""
            2024-03-01 territory.proposed E-territory-1 {"commune":"Riverside","name":"Riverside"}
            2024-03-01 call.published E-call-1 {"awardMethod":"votesSkip","call":"I",\#
            "closes":"2024-03-01","criteria":[],"opens":"2024-03-01","pot":100050}
            2024-03-01 project.submitted E-project-1 {"call":"I","project":"I:p/1","requested":60000,\#
            "title":"Trees; and \"shade\""}
            2024-03-01 project.submitted E-project-2 {"call":"I","project":"I:p/2","requested":40050,"title":"Benches"}
            2024-03-01 project.submitted E-project-3 {"call":"I","project":"I:p/3","requested":7,"title":"p/3"}
            2024-03-01 poll.opened E-opened-1 {"call":"I","closes":"2024-03-31","electorate":"residents",\#
            "maxChoices":2,"method":"approval","options":[{"id":"I:p/1"},{"id":"I:p/2"},{"id":"I:p/3"}],\#
            "poll":"I","secret":false,"subject":"projects"}
            2024-03-31 vote.cast E-vote-1 {"ballot":{"approve":["I:p/1","I:p/2"]},"channel":"paper","poll":"I","voter":"v1"}
            2024-03-31 vote.cast E-vote-2 {"ballot":{"approve":["I:p/1"]},"channel":"paper","poll":"I","voter":"v2"}
            2024-03-31 vote.cast E-vote-3 {"ballot":{"approve":["I:p/2","I:p/1"]},"channel":"paper","poll":"I","voter":"v3"}
            2024-03-31 vote.cast E-vote-4 {"ballot":{"approve":[]},"channel":"paper","poll":"I","voter":"v4"}
            2024-03-31 poll.closed E-closed-1 {"ballots":4,"outcome":"valid","poll":"I","spoiled":0}
            2024-03-31 funds.awarded E-award-1 {"amount":60000,"award":"I:p/1","call":"I","poll":"I","project":"I:p/1"}
            2024-03-31 funds.awarded E-award-2 {"amount":40050,"award":"I:p/2","call":"I","poll":"I","project":"I:p/2"}
            2024-03-31 call.resolved E-resolved-1 {"call":"I","outcome":"resolved"}
            """#
        let lines = election.proposals.dropFirst().map(ImportSupport.line).joined(separator: "\n")
        #expect(lines.replacing(id, with: "I").replacing(events, with: "E") == expected)
        var report = PabulibImportReport()
        report.projects = 3
        report.ballots = 4
        report.ballotsWithoutChannel = 4
        report.awarded = 2
        report.awardedTotal = 100_050
        report.notices = [
            .titleMissing(line: 20, project: "p/3"), .selectedOtherwise(line: 20, project: "p/3", value: 2),
        ]
        #expect(election.report == report)
    }

    @Test func theFirstEventEnactsTheRulesOfThatCity() throws {
        let election = try ImportSupport.election(SmallFiles.approval)
        let first = try #require(election.proposals.first)
        let enacted = try #require(first.event as? RulesEnacted)
        #expect(first.id == PabulibImport.rulesEvent(of: ImportSupport.digest))
        #expect(first.occurred == Day("2024-03-01"))
        #expect(first.evidence == [ImportSupport.digest])
        #expect(enacted.effective == Day("2024-03-01"))
        #expect(!enacted.retroactive)
        let rules = try Rulebook.standard.overlaid(with: enacted.parameters)
        #expect(!ImportSupport.text(rules.requirements).contains("true"))
        #expect(rules.money.currency.code == "EUR")
        #expect(rules.ties.chain.first == .lowerCost)
        #expect(rules.poll.method == .approval)
        #expect(rules.award.method == .votesSkip)
    }

    @Test func everyEventIsWhatStrictReadingAccepts() throws {
        let files = [
            SmallFiles.approval, dated(SmallFiles.cumulative), dated(SmallFiles.ordinal), dated(SmallFiles.chooseOne),
            dated(SmallFiles.scoring),
        ]
        for file in files {
            for proposal in try ImportSupport.election(file).proposals {
                #expect(try ImportSupport.rewritten(proposal) == proposal.event.canonicalJSON)
                #expect(EventID(try #require(proposal.id).text) == proposal.id)
            }
        }
    }

    @Test func eachTypeOfVoteGivesItsFormOfBallot() throws {
        let table: [(file: String, method: PollMethod, ballot: String)] = [
            (SmallFiles.approval, .approval, #"{"approve":["E:p/1","E:p/2"]}"#),
            (SmallFiles.chooseOne, .plurality, #"{"approve":["E:x"]}"#),
            (SmallFiles.ordinal, .borda, #"{"rank":[["E:x"],["E:y"],["E:z"]]}"#),
            (
                SmallFiles.cumulative, .cumulative,
                #"{"points":[{"option":"E:x","points":7},{"option":"E:y","points":3}]}"#
            ),
            (SmallFiles.scoring, .score, #"{"points":[{"option":"E:x","points":5},{"option":"E:y","points":0}]}"#),
        ]
        for row in table {
            let election = try ImportSupport.election(dated(row.file))
            let poll = try #require(ImportSupport.events(PollOpened.self, of: election).first)
            #expect(poll.method == row.method)
            let vote = try #require(ImportSupport.events(VoteCast.self, of: election).first)
            #expect(ImportSupport.text(vote.ballot) == row.ballot.replacing("E:", with: "\(poll.poll):"))
            let rules = try #require(ImportSupport.events(RulesEnacted.self, of: election).first)
            let standard = try Rulebook.standard.overlaid(with: rules.parameters)
            #expect(standard.poll.method == row.method)
            #expect(standard.poll.bordaFrom == .ballotLength)
        }
    }

    @Test func aPollStatesTheLimitsOfTheFile() throws {
        let file = SmallFiles.changed("max_length;2", "max_length;2\nmin_length;1\nmax_sum_cost;1000.5\nmin_sum_cost;1")
        let election = try ImportSupport.election(file)
        let poll = try #require(ImportSupport.events(PollOpened.self, of: election).first)
        #expect(poll.maxChoices == 2)
        #expect(poll.minChoices == 1)
        #expect(poll.maxCost == 100_050)
        #expect(poll.points == nil)
        #expect(election.report.notices.first == .limitNotCarried(.minSumCost))
        let cumulative = try ImportSupport.election(dated(SmallFiles.cumulative))
        #expect(ImportSupport.events(PollOpened.self, of: cumulative).first?.points == 10)
        let scoring = try ImportSupport.election(dated(SmallFiles.scoring))
        #expect(ImportSupport.events(PollOpened.self, of: scoring).first?.points == 5)
        #expect(scoring.report.ballotsOutsideLimits == 2)
    }

    @Test func rulesBecomeAwardMethods() throws {
        let table: [(rule: String, method: AwardMethod, isKnown: Bool)] = [
            ("greedy", .votesSkip, true), ("greedy-threshold", .votesSkip, true),
            ("greedy-no-skip", .votesNoSkip, true),
            ("equalshares", .equalShares, true), ("equalshares/add1", .equalShares, true),
            ("Greedy", .votesSkip, true), ("greedy-exclusive", .votesSkip, false), ("unknown", .votesSkip, false),
        ]
        for row in table {
            let election = try ImportSupport.election(SmallFiles.changed("rule;greedy", "rule;\(row.rule)"))
            let call = try #require(ImportSupport.events(CallPublished.self, of: election).first)
            #expect(call.awardMethod == row.method, "\(row.rule)")
            #expect(election.report.notices.contains(.ruleUnknown(row.rule)) == !row.isKnown, "\(row.rule)")
            let rules = try #require(ImportSupport.events(RulesEnacted.self, of: election).first)
            let award = try Rulebook.standard.overlaid(with: rules.parameters).award
            #expect(award.method == row.method)
            #expect(award.completion == (row.method == .equalShares ? .add1UntilInfeasible : .none))
        }
    }

    @Test func aThresholdIsEnactedUnderEveryMethod() throws {
        for rule in ["greedy", "greedy-threshold", "greedy-no-skip", "equalshares"] {
            let file = SmallFiles.changed("rule;greedy", "rule;\(rule)\nmin_project_score_threshold;50")
            let rules = try #require(
                ImportSupport.events(RulesEnacted.self, of: ImportSupport.election(file)).first)
            #expect(try Rulebook.standard.overlaid(with: rules.parameters).award.minVotes == 50, "\(rule)")
        }
    }

    @Test func theWayOfVotingIsTakenFromTheFile() throws {
        let ballots = [
            ("internet", "online"), ("Internet", "online"), ("online", "online"), ("paper", "paper"), ("", "paper"),
            ("letter", "paper"),
        ]
        for (method, channel) in ballots {
            var file = SmallFiles.changed("voter_id;vote\n", "voter_id;vote;voting_method\n")
            for row in ["a;p/1,p/2", "b;p/1", "c; p/2 , p/1", "d;"] {
                file = SmallFiles.changed(file, "\n\(row)", "\n\(row);\(method)")
            }
            let election = try ImportSupport.election(file)
            let votes = ImportSupport.events(VoteCast.self, of: election)
            #expect(votes.map(\.channel.rawValue) == Array(repeating: channel, count: 4), "\(method)")
            let isUnknown = method == "" || method == "letter"
            #expect(election.report.ballotsWithoutChannel == (isUnknown ? 4 : 0), "\(method)")
        }
    }

    @Test func withoutACurrencyAmountsAreRecordedInNone() throws {
        let election = try ImportSupport.election(SmallFiles.changed("currency;EUR\n", ""))
        let rules = try #require(ImportSupport.events(RulesEnacted.self, of: election).first)
        let money = try Rulebook.standard.overlaid(with: rules.parameters).money
        #expect(money.currency.code == "XXX")
        #expect(money.currency.decimals == 2)
        #expect(election.report.notices.contains(.currencyMissing))
        #expect(ImportSupport.events(CallPublished.self, of: election).first?.pot == 100_050)
    }

    @Test func awardsAboveTheBudgetLeaveTheCallWithoutAPot() throws {
        let election = try ImportSupport.election(SmallFiles.changed("budget;1000.50", "budget;1000.49"))
        #expect(ImportSupport.events(CallPublished.self, of: election).first?.pot == nil)
        #expect(election.report.notices.contains(.potLeftOut(budget: 100_049, awarded: 100_050)))
        #expect(ImportSupport.events(FundsAwarded.self, of: election).map(\.amount) == [60_000, 40_050])
    }

    @Test func awardsComeInTheOrderOfThePoll() throws {
        let file = SmallFiles.changed(dated(SmallFiles.ordinal), "score;cost;project_id", "selected;cost;project_id")
        var all = file
        for (row, cost) in [("4;100;x", 300), ("4;200;y", 200), ("1;300;z", 100)] {
            all = SmallFiles.changed(all, row, "1;\(cost);\(row.suffix(1))")
        }
        let election = try ImportSupport.election(SmallFiles.changed(all, "budget;500", "budget;600"))
        // x and y have 4 points each, and y costs less; z has 1.
        let order = ImportSupport.events(FundsAwarded.self, of: election).map { $0.project.text.suffix(1) }
        #expect(order == ["y", "x", "z"])
        #expect(election.report.awardedTotal == 60_000)
    }

    @Test func figuresAboveWhatAnEventHoldsAreRefused() throws {
        let much = "90071992547409.92"
        let table = [("budget;1000.50", "budget"), ("p/2;400,5", "cost")]
        for (old, field) in table {
            let start = old.prefix { $0 != ";" }
            let file = try SmallFiles.parse(SmallFiles.changed(old, "\(start);\(much)"))
            let fault = #expect(throws: PabulibFault.self) {
                try PabulibImport(file, digest: ImportSupport.digest, into: ImportSupport.target)
            }
            #expect(fault?.field == field)
            #expect(fault?.reason == .aboveEventLimit(9_007_199_254_740_992, most: 9_007_199_254_740_991))
        }
    }

    /// A small file with days, which most of them lack.
    private func dated(_ file: String) -> String {
        file.contains("date_begin")
            ? file : SmallFiles.changed(file, "META\nkey;value\n", "META\nkey;value\ndate_begin;2024\n")
    }
}

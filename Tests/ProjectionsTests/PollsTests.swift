import Events
import FieldCoding
import Projections
import Rules
import Testing

@Suite struct PollsTests {
    private func shown(_ story: Story, under rules: Rulebook = .standard) throws -> String {
        try story.table(.polls, under: rules)
            .text("option", "votes", "score", "rank", "selected", "tie", "margin", "state")
    }

    @Test func aSecretPollShowsNothingBeforeItCloses() throws {
        var story = Story()
        story.tell(Facts.poll("p", "luz", "agua", secret: nil, eligible: 8))
        story.tell(Facts.vote("p", "v1", .approve(["luz"])))
        story.tell(Facts.vote("p", "v2", .approve(["luz", "agua"])))
        #expect(try shown(story) == "luz · · · · · · open\nagua · · · · · · open")
        #expect(try story.table(.polls).text("ballots", "turnout", "spoiled") == "2 2500 ·\n2 2500 ·")
        story.tell(Facts.close("p", 2, spoiled: 1))
        // Scores are told in half points.
        #expect(try shown(story) == "luz 2 4 1 no no 2 valid\nagua 1 2 2 no no · valid")
    }

    @Test func anOpenPollThatIsNotSecretShowsItsTally() throws {
        var story = Story()
        story.tell(Facts.poll("p", "luz", "agua"))
        story.tell(Facts.vote("p", "v1", .approve(["agua"])))
        #expect(try shown(story) == "agua 1 2 1 · no 2 open\nluz 0 0 2 · no · open")
    }

    @Test func needsAreSelectedByThePrioritiesThatNameThePoll() throws {
        var story = Story()
        story.tell(Facts.poll("p", "luz", "agua"))
        story.tell(Facts.vote("p", "v1", .approve(["luz"])))
        story.tell(Facts.close("p", 1))
        story.tell(PrioritiesAdopted(poll: "p", ranking: [.init(need: "luz", position: 1)], session: "s"))
        #expect(try shown(story) == "luz 1 2 1 yes no 2 valid\nagua 0 0 2 no no · valid")
    }

    @Test func equalProjectsAreToldApartByCostAndThenByTheirSubmission() throws {
        var story = Story()
        story.tell(Facts.call("c", pot: 1_000))
        story.tell(Facts.project("caro", "c", 900))
        story.tell(Facts.project("segundo", "c", 100))
        story.tell(Facts.project("barato", "c", 50))
        story.tell(Facts.project("tercero", "c", 100))
        story.tell(Facts.poll("p", "tercero", "caro", "segundo", "barato", subject: .projects, call: "c"))
        story.tell(Facts.vote("p", "v1", .approve(["tercero", "caro", "segundo", "barato"])))
        story.tell(Facts.vote("p", "v2", .approve(["caro"])))
        story.tell(Facts.close("p", 2))
        story.tell(Facts.award("a", "barato", "c", 50))
        #expect(
            try shown(story) == """
                caro 2 4 1 no no 2 valid
                barato 1 2 2 yes yes 0 valid
                segundo 1 2 3 no yes 0 valid
                tercero 1 2 4 no yes · valid
                """)
    }

    @Test func aSecondBallotReplacesTheFirstWhereTheRulesSaySo() throws {
        let rules = try Rulebook.standard.overlaid(with: .object(["poll": .object(["revote": .boolean(true)])]))
        var story = Story()
        story.tell(Facts.poll("p", "x", "y", "z", subject: .other, method: .borda))
        story.tell(Facts.vote("p", "v1", .rank([["x"], ["y"], ["z"]])))
        story.tell(Facts.vote("p", "v1", .rank([["z", "y"]])))
        story.tell(Facts.vote("p", "v2", .rank([["z"]])))
        story.tell(Facts.close("p", 2))
        // v1: z and y share 2 and 1, x gets 0. v2: z gets 2, x and y share 1 and 0.
        #expect(
            try shown(story, under: rules) == """
                z 2 7 1 yes no 3 valid
                y 1 4 2 no no 3 valid
                x 0 1 3 no no · valid
                """)
        #expect(try story.table(.polls, under: rules).text("ballots").hasPrefix("2"))
    }

    @Test func oldMinutesCountWhereNoBallotWasRecordedSingly() throws {
        var story = Story()
        let tally: [PollClosed.Score] = [.init(option: "x", score: 12), .init(option: "y", score: 30)]
        story.tell(Facts.poll("votes", "x", "y"))
        story.tell(Facts.close("votes", 35, tally: tally))
        story.tell(Facts.poll("points", "x", "y", method: .cumulative))
        story.tell(Facts.close("points", 35, tally: tally))
        #expect(
            try story.table(.polls).text("poll", "option", "votes", "score", "rank", "ballots") == """
                votes y 30 60 1 35
                votes x 12 24 2 35
                points y · 60 1 35
                points x · 24 2 35
                """)
    }

    @Test func aVoidPollRanksNothingAndSchulzeShowsVotesOnly() throws {
        var story = Story()
        story.tell(Facts.poll("void", "x"))
        story.tell(Facts.vote("void", "v", .approve(["x"])))
        story.tell(Facts.close("void", 1, .void))
        story.tell(Facts.poll("schulze", "x", method: .schulze))
        story.tell(Facts.vote("schulze", "v", .rank([["x"]])))
        #expect(try shown(story) == "x 1 2 · · · · void\nx 1 · · · · · open")
    }

    /// The fold counts ballots by itself where that is faster; it must count what the voting module counts.
    @Test(arguments: [PollMethod.approval, .plurality, .borda, .cumulative, .score], [1 as UInt64, 2, 3])
    func tallyEqualsThatOfTheVotingModule(method: PollMethod, seed: UInt64) throws {
        var source = SampleSource(seed: seed)
        let options: [OptionID] = ["a", "b", "c", "d", "e"]
        let counting = try Facts.known(method.counted(bordaFrom: .options))
        var tally = Voting.Tally(options: try Voting.Options(options.map(\.text)), method: counting)
        var story = Story()
        story.tell(Facts.poll("p", "a", "b", "c", "d", "e", subject: .other, method: method))
        for voter in 0..<60 {
            let chosen = Array(options.shuffled(using: &source).prefix(source.below(6)))
            let ballot: Ballot
            let same: Voting.Ballot
            switch counting.form {
            case .approve:
                let marked = method == .plurality ? Array(chosen.prefix(1)) : chosen
                (ballot, same) = (.approve(marked), .approve(marked.map(\.text)))
            case .points:
                let points = chosen.map { Ballot.Points(option: $0, points: Count(Int64(source.below(9)))) }
                ballot = .points(points)
                same = .points(points.map { Voting.Points(option: $0.option.text, points: $0.points.value) })
            case .rank:
                let cut = source.below(chosen.count + 1)
                let groups = [Array(chosen[..<cut]), Array(chosen[cut...])].filter { !$0.isEmpty }
                (ballot, same) = (.rank(groups), .rank(groups.map { $0.map(\.text) }))
            }
            story.tell(Facts.vote("p", VoterID(unchecked: "v\(voter)"), ballot))
            try tally.add(same)
        }
        let table = try story.table(.polls)
        for total in tally.totals {
            let row = "los-aromos/p/\(total.option)"
            #expect(table[row: row, column: "score"]?.number == total.score.halves, "seed \(seed)")
            #expect(table[row: row, column: "votes"]?.number == total.supporters, "seed \(seed)")
        }
        #expect(table.rows[0].cells[try Facts.known(table.index(of: "ballots"))].number == 60)
    }
}

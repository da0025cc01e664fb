import Exchange
import Testing

@Suite struct PabulibFileTests {
    @Test func readsMeta() throws {
        let meta = try SmallFiles.parse(SmallFiles.approval).meta
        #expect(meta.description == "Gardens of Nowhere")
        #expect(meta.country == "Nowhere" && meta.unit == "Riverside" && meta.instance == "2024")
        #expect(meta.district == nil && meta.subunit == nil)
        #expect(meta.currency == "EUR" && meta.currencyDecimals == 2)
        #expect(meta.budget == 100_050 && !meta.isBudgetRoundedDown)
        #expect(meta.voteType == .approval && meta.rule == "greedy")
        #expect(meta.dateBegin == PabulibDate(year: 2024, month: 3, day: 1))
        #expect(meta.dateEnd == PabulibDate(year: 2024, month: 3, day: 31))
        #expect(meta.maxLength == 2 && meta.minLength == nil)
        #expect(meta.values["num_votes"] == "4")
    }

    @Test func readsProjects() throws {
        let projects = try SmallFiles.parse(SmallFiles.approval).projects
        #expect(projects.map(\.id) == ["p/1", "p/2", "p/3"])
        #expect(projects.map(\.cost) == [60_000, 40_050, 7])
        #expect(projects.map(\.name) == ["Trees; and \"shade\"", "Benches", nil])
        #expect(projects.map(\.votes) == [3, 2, 0])
        #expect(projects.map(\.score) == [nil, nil, nil])
        #expect(projects.map(\.selected) == [1, 1, 2])
        #expect(projects.map(\.line) == [18, 19, 20])
    }

    @Test func readsVotes() throws {
        let file = try SmallFiles.parse(SmallFiles.approval)
        #expect(file.votes.map(\.voter) == ["a", "b", "c", "d"])
        #expect(file.votes.map { file.projectIDs(of: $0) } == [["p/1", "p/2"], ["p/1"], ["p/2", "p/1"], []])
        #expect(file.votes.map(\.line) == [23, 24, 25, 26])
        #expect(file.notices.isEmpty)
    }

    @Test func findsColumnsByName() throws {
        let file = try SmallFiles.parse(SmallFiles.cumulative)
        #expect(file.votes.map(\.voter) == ["1", "2"])
        #expect(file.votes.map(\.points) == [[7, 3], [4]])
        #expect(file.meta.budget == 500 && file.projects[1].cost == 200)
        let turned = SmallFiles.changed(
            SmallFiles.chooseOne, "key;value\nbudget;500\nvote_type;choose-1",
            " VALUE;Key\n500;budget\nchoose-1;vote_type")
        #expect(try SmallFiles.parse(turned) == SmallFiles.parse(SmallFiles.chooseOne))
    }

    @Test(
        arguments: [
            (SmallFiles.approval, [3, 2, 0], [3, 2, 0]), (SmallFiles.cumulative, [2, 1], [11, 3]),
            (SmallFiles.ordinal, [2, 2, 1], [4, 4, 1]), (SmallFiles.chooseOne, [2, 1], [2, 1]),
            (SmallFiles.scoring, [1, 2], [5, 6]),
        ] as [(String, [Int64], [Int64])])
    func counts(file: String, votes: [Int64], scores: [Int64]) throws {
        let tallies = try SmallFiles.parse(file).tallies()
        #expect(tallies.map(\.votes) == votes)
        #expect(tallies.map(\.score) == scores)
    }

    /// What a person, an editor or another program may do to a file without changing what it says.
    @Test(arguments: [
        SmallFiles.approval.replacingLineEnds("\r\n"), SmallFiles.approval.replacingLineEnds("\r"),
        "\u{FEFF}" + SmallFiles.approval, SmallFiles.approval + "\n\n\n",
        SmallFiles.changed("META\n", "\n\n meta ;;\n"), SmallFiles.changed("VOTES", "\"votes\""),
        SmallFiles.changed("\nd;", "\nd;;;"), SmallFiles.changed("c; p/2 , p/1", "c;\"p/2,p/1\""),
        SmallFiles.changed("budget;1000.50", "budget;1000.5000;"), SmallFiles.changed("num_votes;4\n", ""),
        SmallFiles.changed("unit;", "edition;\nmood;good\nunit;"),
    ]) func toleratesWhatChangesNothing(text: String) throws {
        let (file, plain) = (try SmallFiles.parse(text), try SmallFiles.parse(SmallFiles.approval))
        #expect(file.projects.map(\.name) == plain.projects.map(\.name))
        #expect(file.votes.map(\.choices) == plain.votes.map(\.choices))
        #expect(file.votes.map(\.voter) == plain.votes.map(\.voter))
        #expect(file.meta.budget == plain.meta.budget)
        #expect(try file.tallies() == plain.tallies())
    }

    @Test func quotedFieldsHoldLineBreaksAndLinesAreStillCounted() throws {
        let file = try SmallFiles.parse(SmallFiles.changed("Benches", "\"Ben\r\nch\nes\""))
        #expect(file.projects[1].name == "Ben\r\nch\nes")
        #expect(file.projects.map(\.line) == [18, 19, 22])
    }

    @Test func freeTextInMetaKeepsItsSemicolons() throws {
        let file = try SmallFiles.parse(SmallFiles.changed("Gardens of Nowhere", "Gardens; of; Nowhere"))
        #expect(file.meta.description == "Gardens;of;Nowhere")
    }

    @Test func idsThatUnicodeHoldsEquivalentAreDifferent() throws {
        let text = SmallFiles.changed(SmallFiles.chooseOne, "y;200", "\u{E9};200\ne\u{301};300")
        let file = try SmallFiles.parse(SmallFiles.changed(text, "3;y", "3;e\u{301}"))
        #expect(file.votes[2].choices == [2])
    }

    @Test func notesWhatIsOddAboutBallots() throws {
        let twice = try SmallFiles.parse(SmallFiles.changed("a;p/1,p/2", "b;p/1,p/2,p/1"))
        #expect(
            twice.notices == [
                PabulibNotice(line: 23, vote: 0, kind: .repeatedProject("p/1")),
                PabulibNotice(line: 24, vote: 1, kind: .repeatedVoter("b", firstLine: 23)),
            ])
        #expect(try twice.tallies().map(\.votes) == [3, 2, 0])

        let long = try SmallFiles.parse(SmallFiles.changed("a;p/1,p/2", "a;p/1,p/2,p/3"))
        #expect(long.notices.map(\.kind) == [.outsideLimit(.maxLength, stated: 2, found: 3)])
        let dear = try SmallFiles.parse(SmallFiles.changed("max_length;2", "max_sum_cost;700"))
        #expect(dear.notices.map(\.line) == [23, 25])
        #expect(dear.notices[0].kind == .outsideLimit(.maxSumCost, stated: 70_000, found: 100_050))
        let points = try SmallFiles.parse(SmallFiles.scoring)
        #expect(
            points.notices.map(\.kind) == [
                .outsideLimit(.minPoints, stated: 1, found: 0), .outsideLimit(.maxPoints, stated: 5, found: 6),
            ])
    }

    @Test func pointsGivenTwiceToAProjectAreAddedUp() throws {
        let file = try SmallFiles.parse(SmallFiles.changed(SmallFiles.cumulative, "7,3;F;x,y;1", "4,3,3;F;x,y,x;1"))
        #expect(file.votes[0].points == [7, 3])
        #expect(try file.tallies().map(\.votes) == [2, 1])
    }
}

extension String {
    fileprivate func replacingLineEnds(_ end: String) -> String {
        unicodeScalars.reduce(into: "") { text, scalar in
            if scalar == "\n" { text += end } else { text.unicodeScalars.append(scalar) }
        }
    }
}

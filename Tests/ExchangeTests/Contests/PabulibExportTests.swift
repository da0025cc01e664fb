import Events
import FieldCoding
import Projections
import Rules
import Testing

@testable import Exchange

/// What is imported and exported again says the same.
@Suite struct PabulibExportTests {
    private static let names = PabulibExport.Names(
        country: "Poland", unit: "Riverside", instance: "2024", description: "Gardens")

    private static func exported(_ file: PabulibFile) throws -> PabulibFile {
        let election = try PabulibImport(file, digest: ImportSupport.digest, into: ImportSupport.target)
        return try PabulibFile(parsing: Array(text(election).utf8))
    }

    private static func text(_ election: PabulibImport) throws -> String {
        let contests = try election.contests(under: nil)
        let poll = try #require(contests.polls.first)
        var rules = Rulebook.standard
        for proposal in election.proposals {
            if let enacted = proposal.event as? RulesEnacted { rules = try rules.overlaid(with: enacted.parameters) }
        }
        return try PabulibExport(contests.tally(poll, under: rules, hash: { _ in [] }), names: names).text
    }

    /// Every ballot as the ids that it names with what it gives them, in the file's order.
    private func ballots(_ file: PabulibFile) -> [String] {
        file.votes.map { vote in
            let ids = file.projectIDs(of: vote)
            if file.meta.voteType == .ordinal { return ids.joined(separator: ">") }
            if vote.points.isEmpty { return ids.sorted().joined(separator: ",") }
            return zip(ids, vote.points).map { "\($0)=\($1)" }.sorted().joined(separator: ",")
        }
    }

    /// What each project asks for, got and came to.
    private func projects(_ file: PabulibFile) throws -> [String: String] {
        var rows: [String: String] = [:]
        for (project, tally) in zip(file.projects, try file.tallies()) {
            rows[project.id] = "\(project.cost) \(tally.votes) \(tally.score) \(project.selected == 1)"
            if let votes = project.votes { #expect(votes == tally.votes, "\(project.id)") }
            if let score = project.score { #expect(score == tally.score, "\(project.id)") }
        }
        return rows
    }

    private func expectRoundTrip(_ file: PabulibFile) throws {
        let again = try Self.exported(file)
        #expect(ballots(again) == ballots(file))
        #expect(try projects(again) == projects(file))
        #expect(again.meta.budget == file.meta.budget && again.meta.voteType == file.meta.voteType)
        // A second turn changes nothing any more.
        let election = try PabulibImport(again, digest: ImportSupport.digest, into: ImportSupport.target)
        let first = try PabulibImport(file, digest: ImportSupport.digest, into: ImportSupport.target)
        func awarded(_ election: PabulibImport) -> [String] {
            election.proposals.compactMap { $0.event as? FundsAwarded }.map {
                "\($0.project.text.drop { $0 != ":" }) \($0.amount?.value ?? 0)"
            }
        }
        #expect(awarded(election).sorted() == awarded(first).sorted())
    }

    @Test(
        arguments: [
            SmallFiles.approval, SmallFiles.cumulative, SmallFiles.chooseOne, SmallFiles.ordinal, SmallFiles.scoring,
        ])
    func smallFilesComeBack(text: String) throws {
        let dated =
            text.contains("date_begin")
            ? text : text.replacing("vote_type", with: "date_begin;2024\ndate_end;2024\nvote_type")
        try expectRoundTrip(SmallFiles.parse(dated))
    }

    @Test(SharedData.hasPabulib, arguments: SharedData.pabulibFiles)
    func realFilesComeBack(name: String) throws {
        try expectRoundTrip(PabulibFile(parsing: SharedData.bytes(name)))
    }

    @Test func theFileIsWrittenInTheOrderOfTheFormat() throws {
        let election = try PabulibImport(
            SmallFiles.parse(SmallFiles.approval), digest: ImportSupport.digest, into: ImportSupport.target)
        #expect(
            try Self.text(election) == """
                META
                key;value
                description;Gardens
                country;Poland
                unit;Riverside
                instance;2024
                num_projects;3
                num_votes;4
                budget;1000.50
                vote_type;approval
                rule;greedy
                date_begin;01.03.2024
                date_end;31.03.2024
                max_length;2
                currency;EUR
                PROJECTS
                project_id;cost;votes;name;selected
                p/1;600;3;"Trees; and ""shade\""";1
                p/2;400.50;2;Benches;1
                p/3;0.07;0;p/3;0
                VOTES
                voter_id;vote;voting_method
                v1;p/1,p/2;paper
                v2;p/1;paper
                v3;p/2,p/1;paper
                v4;;paper

                """)
    }

    /// What a reader of the format would misread is refused.
    @Test func whatTheFormatCannotSayIsRefused() throws {
        let file = try SmallFiles.parse(
            SmallFiles.ordinal.replacing("vote_type", with: "date_begin;2024\ndate_end;2024\nvote_type"))
        let election = try PabulibImport(file, digest: ImportSupport.digest, into: ImportSupport.target)
        var tied = Contests()
        var rules = Rulebook.standard
        for (position, proposal) in election.proposals.enumerated() {
            if let enacted = proposal.event as? RulesEnacted { rules = try rules.overlaid(with: enacted.parameters) }
            var event = proposal.event
            if let vote = event as? VoteCast, vote.voter.text == "v1", case .rank(let groups) = vote.ballot {
                event = VoteCast(
                    ballot: .rank([groups.flatMap { $0 }]), channel: vote.channel, poll: vote.poll, voter: vote.voter)
            }
            guard Contests.reads.contains(event.type) else { continue }
            tied.apply(
                FoldEvent(
                    position: UInt64(position), occurred: proposal.occurred, recorded: Instant(milliseconds: 0),
                    event: event), under: rules)
        }
        let poll = try #require(tied.polls.first)
        let tally = try tied.tally(poll, under: rules, hash: { _ in [] })
        #expect(throws: PabulibExportFault.tiedRanks(VoterID(unchecked: "v1"))) {
            _ = try PabulibExport(tally, names: Self.names)
        }
    }
}

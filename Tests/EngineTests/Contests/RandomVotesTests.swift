import Engine
import Events
import Exchange
import FieldCoding
import Projections
import Rules
import Testing

/// Random votes on projects under every way of voting and awarding: the awards and the waiting list that the tally gives
/// are what append holds awards to, though the one counts from the entries and the other from the register.
@Suite struct RandomVotesTests {
    static let methods: [PollMethod] = [.approval, .plurality, .borda, .schulze, .cumulative, .score]
    static let awards: [(AwardMethod, AwardRules.Completion)] = [
        (.votesSkip, .none), (.votesNoSkip, .none), (.equalShares, .none), (.equalShares, .add1Exhaustive),
        (.equalShares, .add1UntilInfeasible), (.equalShares, .utilitarian), (.phragmen, .none), (.maxWelfare, .none),
    ]

    @Test(arguments: methods, awards)
    func awardsAreAdmittedAsTheTallyGivesThem(
        method: PollMethod, award: (method: AwardMethod, completion: AwardRules.Completion)
    ) throws {
        let workshop = try Workshop()
        for seed in 1...3 as ClosedRange<UInt64> {
            let vote = RandomVote(seed: seed, method: method, award: award.method, completion: award.completion)
            try workshop.append(try vote.proposals().map { try Prepared($0) })
            let result = try workshop.programme.tally("\(vote.territory)/\(vote.poll)")
            let what = "\(method) \(award) seed \(seed)"
            if method == .schulze, award.method.takesBallots {
                #expect(result.value.withoutAwards == .comparesPairs(.schulze), "\(what)")
                continue
            }
            let events = try ContestEvents(for: result, on: nil, by: vote.actor, in: nil).events(of: result.value)
            let awarded = events.compactMap { ($0.event as? FundsAwarded)?.project.text }
            #expect(awarded == result.value.awards?.distribution.turns, "\(what)")
            // Nothing is irregular: what was not named would have been refused.
            let outcome = try workshop.append(try events.map { try Prepared($0) })
            #expect(outcome.receipts.allSatisfy { $0.isNew && $0.broken.isEmpty }, "\(what)")
            guard let other = result.value.order.options.first(where: { !awarded.contains($0) }) else { continue }
            try expectRefusal(of: other, vote, workshop, what)
        }
    }

    /// One that is not on the list is out of order, or does not fit.
    private func expectRefusal(of project: String, _ vote: RandomVote, _ workshop: Workshop, _ what: String) throws {
        let award = FundsAwarded(
            amount: Money(1), award: AwardID(unchecked: "other"), call: CallID(unchecked: vote.poll),
            poll: PollID(unchecked: vote.poll), project: ProjectID(unchecked: project))
        let outcome = try workshop.programme.append([
            try Prepared(
                Proposal(actor: vote.actor, occurred: try vote.end, territory: vote.territory, event: award))
        ])
        #expect(!outcome.refusals.isEmpty, "\(what)")
    }
}

/// A vote of a few residents on a few projects, as an import of a Pabulib file makes it, with other rules.
struct RandomVote {
    let seed: UInt64
    let method: PollMethod
    let award: AwardMethod
    let completion: AwardRules.Completion

    let actor = ActorID(unchecked: "desk")
    var end: Day { get throws { try #require(Day("2025-10-15")) } }
    var territory: TerritoryID { TerritoryID(unchecked: "ribera-\(seed)") }
    var poll: String { "quilen-2025-ecc95f" }

    /// Everything up to the closing of the poll.
    func proposals() throws -> [Proposal] {
        let file = try PabulibFile(parsing: Array(text().utf8))
        let digest = try #require(ContentHash(String(repeating: "\(seed)", count: 64)))
        let election = try PabulibImport(
            file, digest: digest, into: PabulibImportTarget(territory: territory, actor: actor))
        let kept = election.proposals.filter { !($0.event is FundsAwarded) && !($0.event is CallResolved) }
        return try kept.map { proposal in
            var proposal = proposal
            switch proposal.event {
            case let rules as RulesEnacted:
                proposal.event = RulesEnacted(
                    effective: rules.effective, parameters: try parameters(rules.parameters),
                    retroactive: rules.retroactive, rulebook: rules.rulebook)
            case let proposed as TerritoryProposed:
                proposal.event = TerritoryProposed(
                    commune: proposed.commune, name: Text(unchecked: "Ribera \(seed)"))
            case let call as CallPublished:
                // The rulebook fills what the call leaves out.
                proposal.event = CallPublished(
                    call: call.call, closes: call.closes, criteria: [], opens: call.opens, pot: call.pot)
            case let poll as PollOpened:
                proposal.event = PollOpened(
                    call: poll.call, closes: poll.closes, electorate: poll.electorate, method: method,
                    options: poll.options, poll: poll.poll, secret: false, subject: poll.subject)
            default: break
            }
            return proposal
        }
    }

    private func parameters(_ imported: JSONValue) throws -> JSONValue {
        var groups = try #require(imported.members)
        groups["award"] = .object([
            "completion": .string(completion.rawValue), "method": .string(award.rawValue),
            "minVotes": .integer(Int64(seed % 2)),
        ])
        return .object(groups)
    }

    private func text() -> String {
        var source = SampleSource(seed: seed &* 1_000 &+ UInt64(method.rawValue.utf8.count))
        let projects = (0..<(3 + source.below(4))).map { (id: "\($0 + 1)", cost: 10 * (1 + source.below(9))) }
        let votes = (1...(4 + source.below(6))).map { voter -> String in
            var chosen: [String] = []
            for project in projects where source.below(2) == 0 { chosen.append(project.id) }
            if chosen.isEmpty { chosen = ["1"] }
            if method == .plurality { chosen = [chosen[0]] }
            if source.below(2) == 0 { chosen.reverse() }
            let points = chosen.map { _ in "\(1 + source.below(3))" }.joined(separator: ",")
            return "v\(voter);\(chosen.joined(separator: ","))" + (form == "points" ? ";\(points)" : "")
        }
        let meta = [
            "country;Chile", "unit;Quilén", "instance;2025", "budget;150", "currency;CLP", "vote_type;\(type)",
            "rule;greedy", "date_begin;2025-10-01", "date_end;2025-10-15",
        ]
        let header = "voter_id;vote" + (form == "points" ? ";points" : "")
        let rows = projects.map { "\($0.id);\($0.cost)" }
        return (["META", "key;value"] + meta + ["PROJECTS", "project_id;cost"] + rows + ["VOTES", header] + votes)
            .joined(separator: "\n")
    }

    private var form: String { method == .cumulative || method == .score ? "points" : "" }

    private var type: String {
        switch method {
        case .approval: "approval"
        case .plurality: "choose-1"
        case .borda, .schulze: "ordinal"
        case .cumulative: "cumulative"
        case .score: "scoring"
        }
    }
}

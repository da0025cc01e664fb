import Events
import Projections
import Rules

/// Puts the sections of a Pabulib file together; keys and columns in the order that the format gives them.
struct PabulibExportWriter {
    private let poll: PollContest
    private let order: Voting.Order
    private let call: CallContest
    private let terms: AwardTerms
    private let names: PabulibExport.Names
    private let pot: Money
    private let closed: Day

    init(_ tally: PollTally, _ names: PabulibExport.Names) throws(PabulibExportFault) {
        poll = tally.poll
        guard let call = tally.call, let terms = tally.terms else { throw .noProjects(poll.poll) }
        guard poll.closing?.outcome == .valid, let closed = poll.closed else {
            throw .notValid(poll.poll, state: poll.state)
        }
        if poll.isSummary { throw .noBallots(poll.poll) }
        guard let pot = call.pot else { throw .noPot(call.call) }
        self.call = call
        self.pot = pot
        self.closed = closed
        self.names = names
        order = tally.order
        self.terms = terms
    }

    func text() throws(PabulibExportFault) -> String {
        var lines = ["META", "key;value"]
        lines += meta().map { "\($0.key);\(quoted($0.value))" }
        lines.append("PROJECTS")
        lines += try projects().map { $0.map(quoted).joined(separator: ";") }
        lines.append("VOTES")
        lines += try votes().map { $0.map(quoted).joined(separator: ";") }
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: META

    private func meta() -> [(key: String, value: String)] {
        var meta: [(key: String, value: String)] = [
            ("description", names.description), ("country", names.country), ("unit", names.unit),
            ("instance", names.instance), ("num_projects", "\(order.placings.count)"),
            ("num_votes", "\(poll.votes.count)"), ("budget", amount(pot.value)), ("vote_type", voteType),
            ("rule", rule), ("date_begin", date(poll.opened)), ("date_end", date(closed)),
        ]
        if form != .points, voteType != "choose-1" {
            if poll.minChoices > 0 { meta.append(("min_length", "\(poll.minChoices)")) }
            if poll.maxChoices < Int64(order.placings.count) { meta.append(("max_length", "\(poll.maxChoices)")) }
        }
        if let most = poll.opening.maxCost { meta.append(("max_sum_cost", amount(most.value))) }
        switch poll.method {
        case .cumulative: meta.append(("max_sum_points", "\(poll.points)"))
        case .score: meta.append(("max_points", "\(poll.points)"))
        default: break
        }
        let least = terms.rules.award.minVotes.value
        if rule == "greedy-threshold" { meta.append(("min_project_score_threshold", "\(least)")) }
        // The code of ISO 4217 for no currency stands where an imported file was silent.
        if call.currency != .unknown { meta.append(("currency", call.currency.code)) }
        return meta
    }

    private var voteType: String {
        switch poll.opening.method {
        case .approval: "approval"
        case .plurality: "choose-1"
        case .borda, .schulze: "ordinal"
        case .cumulative: "cumulative"
        case .score: "scoring"
        }
    }

    /// `unknown` where the format has no name for how the pot is awarded.
    private var rule: String {
        let hasMinimum = terms.rules.award.minVotes > 0
        switch terms.method {
        case .votesSkip: return hasMinimum ? "greedy-threshold" : "greedy"
        case .votesNoSkip: return "greedy-no-skip"
        case .equalShares:
            switch terms.rules.award.completion {
            case .none where !hasMinimum: return "equalshares"
            case .add1UntilInfeasible where !hasMinimum: return "equalshares/add1"
            default: return "unknown"
            }
        case .rankingSkip, .rankingNoSkip, .phragmen, .maxWelfare: return "unknown"
        }
    }

    // MARK: PROJECTS

    /// `score` counts ranks by the ballot's length, as the format does whatever the poll counts down from.
    private func projects() throws(PabulibExportFault) -> [[String]] {
        let isDecided = call.projects.contains { $0.award != nil }
        let scores = form == .approve ? [:] : pointsOfAll()
        var header = ["project_id", "cost", "votes"]
        if form != .approve { header.append("score") }
        header.append("name")
        if isDecided { header.append("selected") }
        var rows = [header]
        for placing in placings {
            let id = ProjectID(unchecked: placing.option)
            guard let project = call[id], let cost = project.requested else { throw .noCost(id) }
            var row = [
                PabulibEntityIDs.original(of: id.text, in: call.call.text), amount(cost.value),
                "\(placing.contender.supporters ?? 0)",
            ]
            if form != .approve { row.append("\(scores[id.text] ?? 0)") }
            row.append(oneLine(project.title.string))
            if isDecided { row.append(isAwarded(id.text) ? "1" : "0") }
            rows.append(row)
        }
        return rows
    }

    /// In the poll's order, but of equals first those with an award: readers of the format take its order for that of
    /// the rule.
    private var placings: [Voting.Placing] {
        order.placings.sorted {
            ($0.rank, isAwarded($0.option) ? 0 : 1, $0.position) < ($1.rank, isAwarded($1.option) ? 0 : 1, $1.position)
        }
    }

    private func isAwarded(_ project: String) -> Bool {
        call[ProjectID(unchecked: project)]?.award.map { !$0.hasEnded } ?? false
    }

    private func pointsOfAll() -> [String: Int64] {
        var scores: [String: Int64] = [:]
        for vote in poll.votes {
            switch vote.ballot {
            case .approve: continue
            case .points(let given):
                for points in given { scores[points.option.text, default: 0] += points.points.value }
            case .rank(let groups):
                for (rank, group) in groups.enumerated() {
                    for option in group { scores[option.text, default: 0] += Int64(groups.count - rank) }
                }
            }
        }
        return scores
    }

    // MARK: VOTES

    private func votes() throws(PabulibExportFault) -> [[String]] {
        let header = ["voter_id", "vote"] + (form == .points ? ["points"] : []) + ["voting_method"]
        var rows = [header]
        rows.reserveCapacity(poll.votes.count + 1)
        let ids = Dictionary(
            uniqueKeysWithValues: order.options.map { ($0, PabulibEntityIDs.original(of: $0, in: call.call.text)) })
        for vote in poll.votes {
            var row = [vote.voter.text]
            switch vote.ballot {
            case .approve(let options): row.append(list(options, ids))
            case .rank(let groups):
                if groups.contains(where: { $0.count > 1 }) { throw .tiedRanks(vote.voter) }
                row.append(list(groups.flatMap { $0 }, ids))
            case .points(let given):
                // The format wants the highest first.
                let descending = given.enumerated().sorted {
                    (-$0.element.points.value, $0.offset) < (-$1.element.points.value, $1.offset)
                }.map(\.element)
                row.append(list(descending.map(\.option), ids))
                row.append(descending.map { "\($0.points)" }.joined(separator: ","))
            }
            rows.append(row + [vote.channel == .online ? "internet" : "paper"])
        }
        return rows
    }

    private func list(_ options: [OptionID], _ ids: [String: String]) -> String {
        options.map { ids[$0.text] ?? $0.text }.joined(separator: ",")
    }

    // MARK: Cells

    private var form: Voting.BallotForm {
        switch poll.opening.method {
        case .approval, .plurality: .approve
        case .borda, .schulze: .rank
        case .cumulative, .score: .points
        }
    }

    private func date(_ day: Day) -> String {
        let parts = "\(day)".split(separator: "-")
        return parts.reversed().joined(separator: ".")
    }

    /// Whole units, with a point and decimals only where there are any.
    private func amount(_ minor: Int64) -> String {
        let decimals = call.currency.decimals
        let unit = (0..<decimals).reduce(Int64(1)) { unit, _ in unit * 10 }
        guard minor % unit != 0 else { return "\(minor / unit)" }
        let rest = "\(minor % unit)"
        return "\(minor / unit)." + String(repeating: "0", count: decimals - rest.count) + rest
    }

    /// A row is a line to readers that know no quotes across lines.
    private func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    private func quoted(_ cell: String) -> String {
        let needsQuotes = cell.utf8.contains { $0 == 0x3B || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
        return needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
    }
}

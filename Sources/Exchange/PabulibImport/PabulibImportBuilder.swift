import Events
import FieldCoding

/// Puts the events of an election together, in the order in which they are appended.
struct PabulibImportBuilder {
    private let file: PabulibFile
    private let target: PabulibImportTarget
    private let evidence: ContentHash
    private let days: PabulibDays
    private let rules: PabulibRules
    private let events: PabulibEventIDs
    private let election: String
    /// The ids of the projects, in the file's order.
    private let projects: [String]
    private(set) var proposals: [Proposal] = []
    private(set) var report = PabulibImportReport()

    init(_ file: PabulibFile, _ digest: ContentHash, _ target: PabulibImportTarget) throws(PabulibFault) {
        self.file = file
        self.target = target
        evidence = digest
        days = try PabulibDays(file.meta)
        rules = try PabulibRules(file.meta)
        events = PabulibEventIDs(digest)
        let ids = PabulibEntityIDs(file.meta, digest)
        election = ids.election
        projects = file.projects.enumerated().map { ids.project($1.id, row: $0 + 1) }
        proposals.reserveCapacity(file.votes.count + 2 * file.projects.count + 6)
    }

    private var call: CallID { CallID(unchecked: election) }
    private var poll: PollID { PollID(unchecked: election) }

    mutating func build() throws(PabulibFault) {
        noteMeta()
        let selected = try selectedProjects()
        enactRules()
        proposeTerritory()
        try publishCall()
        for index in file.projects.indices { try submit(index) }
        try openPoll()
        for index in file.votes.indices { try cast(index) }
        closePoll()
        for index in selected { try award(index) }
        propose("resolved", 1, on: days.end, CallResolved(call: call, outcome: .resolved), evidence: true)
        noteBallots()
    }

    private mutating func propose(
        _ kind: StaticString, _ row: Int, on day: Day, _ event: any Event, evidence isShown: Bool = false
    ) {
        proposals.append(
            Proposal(
                actor: target.actor, evidence: isShown ? [evidence] : nil, id: events.id(kind, row), occurred: day,
                territory: target.territory, event: event))
    }
}

// MARK: - Set-up, on the first day

extension PabulibImportBuilder {
    private mutating func enactRules() {
        let reachesBack = target.lastOccurred.map { $0 >= days.begin } ?? false
        propose(
            "rules", 1, on: days.begin,
            RulesEnacted(
                effective: days.begin, parameters: rules.parameters,
                reason: Note("the rules of this election, as its Pabulib file states them"),
                retroactive: target.recordedAsRetroactive ?? reachesBack, rulebook: RulebookID(unchecked: election)),
            evidence: true)
    }

    private mutating func proposeTerritory() {
        let own = events.id("territory", 1)
        if let proposer = target.proposedBy, proposer != own { return }
        let meta = file.meta
        let commune = meta.unit.flatMap { FittedText($0).text }
        let name = (meta.subunit ?? meta.district).flatMap { FittedText($0).text } ?? commune
        let fallback = Text(unchecked: target.territory.text)
        propose(
            "territory", 1, on: days.begin,
            TerritoryProposed(commune: commune ?? name ?? fallback, name: name ?? fallback), evidence: true)
    }

    private mutating func publishCall() throws(PabulibFault) {
        let budget = try money(file.meta.budget, line: 1, "budget")
        let fits = report.awardedTotal <= budget
        if !fits {
            report.notices.append(.potLeftOut(budget: budget.value, awarded: report.awardedTotal.value))
        }
        propose(
            "call", 1, on: days.begin,
            CallPublished(
                awardMethod: rules.awardMethod, call: call, closes: days.begin, criteria: [], opens: days.begin,
                pot: fits ? budget : nil),
            evidence: true)
    }

    private mutating func submit(_ index: Int) throws(PabulibFault) {
        let project = file.projects[index]
        let name = FittedText(project.name ?? "")
        if name.text == nil {
            report.notices.append(.titleMissing(line: project.line, project: project.id))
        } else if name.isRepaired {
            report.notices.append(.titleRepaired(line: project.line, project: project.id))
        }
        if let value = project.selected, value != 0, value != 1 {
            report.notices.append(.selectedOtherwise(line: project.line, project: project.id, value: value))
        }
        report.projects += 1
        propose(
            "project", index + 1, on: days.begin,
            ProjectSubmitted(
                call: call, project: ProjectID(unchecked: projects[index]),
                requested: try money(project.cost, line: project.line, "cost"),
                title: name.text ?? FittedText(project.id).text ?? Text(unchecked: projects[index])))
    }

    private mutating func openPoll() throws(PabulibFault) {
        let meta = file.meta
        let points = meta.voteType == .scoring ? meta.maxPoints : meta.maxSumPoints
        propose(
            "opened", 1, on: days.begin,
            PollOpened(
                call: call, closes: days.end, electorate: .residents,
                maxChoices: try count(meta.maxLength, "max_length"),
                maxCost: try meta.maxSumCost.map { value throws(PabulibFault) in
                    try money(value, line: 1, "max_sum_cost")
                },
                method: rules.pollMethod, minChoices: try count(meta.minLength, "min_length"),
                options: projects.map { PollOption(id: OptionID(unchecked: $0)) },
                points: try count(points, meta.voteType == .scoring ? "max_points" : "max_sum_points"), poll: poll,
                secret: false, subject: .projects),
            evidence: true)
    }
}

// MARK: - Ballots and results, on the last day

extension PabulibImportBuilder {
    private mutating func cast(_ index: Int) throws(PabulibFault) {
        let vote = file.votes[index]
        let ballot: Ballot
        switch file.meta.voteType {
        case .approval, .chooseOne: ballot = .approve(vote.choices.map(option))
        case .ordinal: ballot = .rank(vote.choices.map { [option($0)] })
        case .cumulative, .scoring:
            var given: [Ballot.Points] = []
            given.reserveCapacity(vote.choices.count)
            for (choice, points) in zip(vote.choices, vote.points) {
                given.append(.init(option: option(choice), points: try count(points, line: vote.line, "points")))
            }
            ballot = .points(given)
        }
        report.ballots += 1
        propose(
            "vote", index + 1, on: days.end,
            VoteCast(
                ballot: ballot, channel: channel(of: vote), poll: poll, voter: VoterID(unchecked: "v\(index + 1)")))
    }

    /// A ballot whose way of voting is not known is recorded as paper, which claims the least: that it was handed
    /// over to be counted. The report says how many there are.
    private mutating func channel(of vote: PabulibVote) -> VoteCast.Channel {
        switch vote.votingMethod?.lowercased() {
        case "internet", "online": return .online
        case "paper": return .paper
        default:
            report.ballotsWithoutChannel += 1
            return .paper
        }
    }

    private func option(_ index: Int) -> OptionID { OptionID(unchecked: projects[index]) }

    private mutating func closePoll() {
        propose(
            "closed", 1, on: days.end,
            PollClosed(ballots: Count(Int64(file.votes.count)), outcome: .valid, poll: poll, spoiled: 0), evidence: true
        )
    }

    private mutating func award(_ index: Int) throws(PabulibFault) {
        let project = file.projects[index]
        propose(
            "award", index + 1, on: days.end,
            FundsAwarded(
                amount: try money(project.cost, line: project.line, "cost"), award: AwardID(unchecked: projects[index]),
                call: call, poll: poll, project: ProjectID(unchecked: projects[index])),
            evidence: true)
    }

    /// The projects that the file marks selected, in the order in which the poll gives them: most points first, then
    /// the lower cost, then the file's order. Adds up what they cost.
    private mutating func selectedProjects() throws(PabulibFault) -> [Int] {
        let tallies = try file.tallies()
        let selected = file.projects.indices.filter { file.projects[$0].selected == 1 }
            .sorted {
                (-tallies[$0].score, file.projects[$0].cost, $0) < (-tallies[$1].score, file.projects[$1].cost, $1)
            }
        var total: Int64 = 0
        for index in selected {
            let project = file.projects[index]
            let cost = try money(project.cost, line: project.line, "cost").value
            // Neither term is above 2^53, so the sum stays within 64 bits.
            total = try money(total + cost, line: project.line, "cost").value
        }
        report.awarded = selected.count
        report.awardedTotal = Money(total)
        return selected
    }
}

// MARK: - What is reported

extension PabulibImportBuilder {
    private mutating func noteMeta() {
        let meta = file.meta
        if let notice = days.notice { report.notices.append(notice) }
        if meta.currency == nil { report.notices.append(.currencyMissing) }
        if meta.isBudgetRoundedDown { report.notices.append(.budgetRoundedDown) }
        if let rule = meta.rule, !rules.isKnown { report.notices.append(.ruleUnknown(rule)) }
        let stated: [(PabulibNotice.Limit, Int64?)] = [
            (.minSumCost, meta.minSumCost), (.minSumPoints, meta.minSumPoints), (.minPoints, meta.minPoints),
            (.maxPoints, meta.voteType == .cumulative ? meta.maxPoints : nil),
            (.maxSumPoints, meta.voteType == .scoring ? meta.maxSumPoints : nil),
        ]
        for (limit, value) in stated where value != nil { report.notices.append(.limitNotCarried(limit)) }
    }

    private mutating func noteBallots() {
        report.ballotNotices = file.notices
        var repeated: Set<Int> = []
        var outside: Set<Int> = []
        for notice in file.notices {
            switch notice.kind {
            case .repeatedProject: repeated.insert(notice.vote)
            case .outsideLimit: outside.insert(notice.vote)
            case .repeatedVoter: continue
            }
        }
        report.repeatedProjects = repeated.count
        report.ballotsOutsideLimits = outside.count
    }
}

// MARK: - Figures

extension PabulibImportBuilder {
    private func checked(_ number: Int64, line: Int, _ field: String) throws(PabulibFault) -> Int64 {
        if number <= JSONLimits.integer { return number }
        throw PabulibFault(line: line, field: field, reason: .aboveEventLimit(number, most: JSONLimits.integer))
    }

    private func money(_ amount: Int64, line: Int, _ field: String) throws(PabulibFault) -> Money {
        Money(try checked(amount, line: line, field))
    }

    private func count(_ number: Int64, line: Int, _ field: String) throws(PabulibFault) -> Count {
        Count(try checked(number, line: line, field))
    }

    private func count(_ number: Int64?, _ field: String) throws(PabulibFault) -> Count? {
        guard let number else { return nil }
        return try count(number, line: 1, field)
    }
}

public import Events
public import Rules

/// What the rules make of the ballots of a poll.
public struct PollTally: Sendable {
    /// The poll.
    public let poll: PollContest
    /// The options in order.
    public let order: Voting.Order
    /// The call whose projects are voted on.
    public let call: CallContest?
    /// What the call's pot goes to, where the poll is on projects and its call awards by votes.
    public let awards: PollAwards?
    /// Why there are no awards although the call awards by votes.
    public let withoutAwards: Uncomputable?
    /// Whether as many took part as the rules ask for; nil where it is not told how many might.
    public let reachesTurnout: Bool?
    /// How the pot of that call is awarded.
    public let terms: AwardTerms?
}

/// What a poll awards of the pot of a call.
public struct PollAwards: Sendable {
    /// The call.
    public let call: CallContest
    /// How its pot is awarded.
    public let terms: AwardTerms
    /// What is awarded.
    public let distribution: Awards.Distribution
    /// What becomes of each project that competes.
    public let states: [String: RankingPublished.State]
    /// Why others are not awarded, by their ids.
    let shortfalls: [String: Shortfall]

    /// What is awarded in all, in minor units.
    public var spent: Int64 {
        distribution.decisions.reduce(0) { $1.verdict == .awarded ? $0 + $1.candidate.cost : $0 }
    }
    /// What is left of the pot, in minor units; nil where nothing bounds it.
    public var left: Int64? { terms.pot == nil ? nil : distribution.left }

    /// Why a project is not awarded; nil for one that is, and for what is no project of the call.
    public func shortfall(of option: String) -> Shortfall? {
        guard let project = call[ProjectID(unchecked: option)] else { return nil }
        if project.isWithdrawn { return .withdrawn }
        return project.competes(under: terms.rules) ? shortfalls[option] : .notAdmissible
    }
}

extension Contests {
    /// What rules make of a poll as it stands. Throws `Uncomputable` when its ballots cannot be counted by the method.
    ///
    /// `rules` are those in force when the decision is taken; what was frozen when the poll opened is kept.
    public func tally(
        _ poll: PollContest, under rules: Rulebook, hash: @escaping (_ message: [UInt8]) -> [UInt8]
    ) throws(Uncomputable) -> PollTally {
        let order = try poll.order(under: rules, hash: hash)
        let call = poll.opening.subject == .projects ? poll.opening.call.flatMap { self[call: $0] } : nil
        var awards: PollAwards?
        var withoutAwards: Uncomputable?
        let terms = call?.terms(under: rules, imposed)
        if let call, let terms, terms.method.goesByVotes, poll.closing?.outcome != .void {
            do throws(Uncomputable) {
                awards = try self.awards(of: call, by: poll, order, under: rules, hash: hash)
            } catch { withoutAwards = error }
        }
        return PollTally(
            poll: poll, order: order, call: call, awards: awards, withoutAwards: withoutAwards,
            reachesTurnout: poll.reachesTurnout(under: rules), terms: terms)
    }

    /// What a poll awards of the pot of a call that awards by votes.
    func awards(
        of call: CallContest, by poll: PollContest, _ order: Voting.Order, under rules: Rulebook,
        hash: @escaping (_ message: [UInt8]) -> [UInt8]
    ) throws(Uncomputable) -> PollAwards {
        if poll.reachesTurnout(under: rules) == false { throw .belowTurnout(poll.poll) }
        let terms = call.terms(under: rules, imposed)
        var costs: [String: Int64] = [:]
        for option in order.options {
            guard let project = call[ProjectID(unchecked: option)], project.competes(under: rules) else { continue }
            costs[option] = project.requested?.value ?? 0
        }
        let distribution = try terms.awards(
            by: order, of: poll.terms(under: rules), costs: costs,
            electorate: terms.method.takesBallots ? try poll.electorate(for: terms.method, under: rules) : nil,
            hash: hash)
        let shortfalls = distribution.decisions.compactMap { decision in
            Shortfall(decision.verdict).map { (decision.candidate.id, $0) }
        }
        return PollAwards(
            call: call, terms: terms, distribution: distribution, states: terms.states(of: distribution),
            shortfalls: Dictionary(uniqueKeysWithValues: shortfalls))
    }
}

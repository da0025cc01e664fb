public import Events

/// Why rules give no result for what was recorded.
public enum Uncomputable: Error, Equatable, Sendable {
    /// The poll is secret and still open: nothing of it is shown.
    case secret(PollID)
    /// The method counts another form of ballot than was cast, or cannot count one of them.
    case ballots(PollMethod, Voting.Fault)
    /// The method takes single ballots, and only totals are known.
    case onlyTotals(method: String)
    /// The poll's method compares options in pairs and gives none of them anything that could be shared out.
    case comparesPairs(PollMethod)
    /// The method chooses a set within a pot, and the call has none.
    case withoutPot(AwardMethod)
    /// The method goes by a poll, and none was held on the projects of the call.
    case withoutPoll(AwardMethod)
    /// Fewer voted than `rules.poll.minTurnout` asks for: the poll is void.
    case belowTurnout(PollID)
    /// The method goes by evaluators, and no project that competes was evaluated.
    case withoutEvaluations(AwardMethod)
    /// The method itself gives up.
    case award(AwardMethod, Awards.Fault)
}

extension Uncomputable: CustomStringConvertible {
    /// What is missing, in a clause.
    public var description: String {
        switch self {
        case .secret(let poll): "poll \(poll) is secret and still open"
        case .ballots(let method, let fault): "\(method.rawValue) cannot count these ballots: \(fault)"
        case .onlyTotals(let method): "\(method) takes single ballots, and only their totals were recorded"
        case .comparesPairs(let method):
            "\(method.rawValue) compares options in pairs and does not say how much each is supported"
        case .withoutPot(let method): "\(method.rawValue) divides a pot, and the call has none"
        case .withoutPoll(let method): "\(method.rawValue) goes by a poll, and none counts for the call"
        case .belowTurnout(let poll): "fewer voted in poll \(poll) than poll.minTurnout asks for, so it is void"
        case .withoutEvaluations(let method):
            "\(method.rawValue) goes by evaluations, and no project that competes has one"
        case .award(let method, let fault): "\(method.rawValue) gives no result: \(fault)"
        }
    }
}

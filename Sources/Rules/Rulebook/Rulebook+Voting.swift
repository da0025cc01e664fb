public import Events

extension PollMethod {
    /// The method as single scores are counted, or nil for the one that compares pairs (Schulze).
    public func counted(bordaFrom base: PollRules.BordaFrom) -> Voting.Method? {
        switch self {
        case .approval: .approval
        case .plurality: .plurality
        case .borda: .borda(from: base == .options ? .options : .ballotLength)
        case .cumulative: .cumulative
        case .score: .score
        case .schulze: nil
        }
    }
}

extension Ballot {
    /// The ballot as it is counted.
    public var counted: Voting.Ballot {
        switch self {
        case .approve(let options): .approve(options.map(\.text))
        case .rank(let groups): .rank(groups.map { $0.map(\.text) })
        case .points(let points): .points(points.map { .init(option: $0.option.text, points: $0.points.value) })
        }
    }
}

extension Requirements {
    /// Whether a project of which this was decided last takes part in the awards of its call.
    public func admits(_ outcome: AdmissibilityDecided.Outcome?) -> Bool {
        admissibility ? outcome == .admissible : outcome != .inadmissible
    }
}

extension Ties {
    /// The chain as it is put to equals.
    public var links: [Voting.TieLink] {
        chain.map { link in
            switch link {
            case .moreSupporters: .moreSupporters
            case .lowerCost: .lowerCost
            case .earlierSubmitted: .earlierSubmitted
            case .lot: .lot(seed: seed.string)
            case .idBytes: .idBytes
            }
        }
    }
}

extension Awards.Method {
    /// The method as it is awarded along an order, or nil for one that chooses whole sets.
    public init?(_ method: AwardMethod) {
        self.init(rawValue: method.rawValue)
    }
}

extension AwardMethod {
    /// Whether it goes by a poll, not by evaluators.
    public var goesByVotes: Bool { self != .rankingSkip && self != .rankingNoSkip }

    /// Whether it asks which ballots support what, not only how much each project got.
    public var takesBallots: Bool { self == .equalShares || self == .phragmen }

    /// Whether one that does not fit is passed over and later ones may still be awarded.
    public var skips: Bool { self != .rankingNoSkip && self != .votesNoSkip }
}

extension AwardRules {
    /// How equal shares are completed.
    public var sharesCompletion: Awards.Completion {
        switch completion {
        case .none: .none
        case .add1Exhaustive: .add1Exhaustive
        case .add1UntilInfeasible: .add1UntilInfeasible
        case .utilitarian: .utilitarian
        }
    }

    /// What a voter gains.
    public var voterUtility: Awards.Utility { utility == .cost ? .cost : .cardinality }
}

extension PollRules.SchulzeStrength {
    /// The strength as it is computed with.
    public var strength: Voting.SchulzeStrength { self == .margins ? .margins : .winningVotes }
}

extension MoneyRules {
    /// One whole unit of the currency in minor units.
    public var unit: Int64 { (0..<currency.decimals).reduce(1) { unit, _ in unit * 10 } }
}

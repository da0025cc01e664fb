public import Events

extension PollRules {
    /// The method as it is counted, or nil for the one that is not counted yet (Schulze).
    public func votingMethod(_ method: PollMethod) -> Voting.Method? {
        switch method {
        case .approval: .approval
        case .plurality: .plurality
        case .borda: .borda(from: bordaFrom == .options ? .options : .ballotLength)
        case .cumulative: .cumulative
        case .score: .score
        case .schulze: nil
        }
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
    /// The method as it is awarded, or nil for one that is not computed yet.
    public init?(_ method: AwardMethod) {
        self.init(rawValue: method.rawValue)
    }
}

extension Voting {
    /// An option that competes for a place, with all that a tie chain may ask for.
    public struct Contender: Sendable, Hashable {
        /// The option's id, each once in an order.
        public let option: String
        /// What decides first; more goes before less.
        public let score: Score
        /// The ballots that name it, where a vote was held.
        public let supporters: Int64?
        /// In minor units.
        public let cost: Int64?
        /// Any number that grows with the time of submission, such as its position in the log.
        public let submitted: Int64?

        /// One that competes; what no link of the chain asks for can be left out.
        public init(
            option: String, score: Score, supporters: Int64? = nil, cost: Int64? = nil, submitted: Int64? = nil
        ) {
            self.option = option
            self.score = score
            self.supporters = supporters
            self.cost = cost
            self.submitted = submitted
        }

        /// The same one with another score.
        public func scored(_ score: Score) -> Contender {
            Contender(option: option, score: score, supporters: supporters, cost: cost, submitted: submitted)
        }
    }

    /// Where a contender has come to stand.
    public struct Placing: Sendable, Hashable {
        /// The contender itself.
        public let contender: Contender
        /// The place in the total order, from 1.
        public let position: Int
        /// 1 + the number of contenders of higher score: equals share it.
        public let rank: Int
        /// The link that put it behind the contender just before it; `nil` when the score did, or it is the first.
        public let separatedBy: TieLink?

        /// The contender's id.
        public var option: String { contender.option }
        /// The contender's score.
        public var score: Score { contender.score }
    }

    /// A total order with its groups of equals.
    public struct Order: Sendable, Hashable {
        /// From the first place to the last.
        public let placings: [Placing]

        /// The options from the first place to the last.
        public var options: [String] { placings.map(\.option) }

        /// The placings of equal score, group by group, from the highest score down.
        public var groups: [ArraySlice<Placing>] {
            var groups: [ArraySlice<Placing>] = []
            var start = 0
            for end in placings.indices.dropFirst() where placings[end].rank != placings[start].rank {
                groups.append(placings[start..<end])
                start = end
            }
            if start < placings.endIndex { groups.append(placings[start...]) }
            return groups
        }

        /// Whether the tie chain was needed anywhere.
        public var neededTieChain: Bool { placings.contains { $0.separatedBy != nil } }
    }

    /// Orders contenders by score, highest first, and equals by the chain.
    ///
    /// - `chain`: asked link by link; `idBytes` is asked in the end even where the chain does not name it.
    /// - `occasion`: the id of the poll or call, which enters the lot.
    /// - `hash`: SHA-256; called only when a lot must be drawn.
    /// - Throws `Fault.repeatedOption` when an option stands twice.
    public static func order(
        _ contenders: [Contender], by chain: [TieLink], occasion: String,
        hash: @escaping (_ message: [UInt8]) -> [UInt8]
    ) throws(Fault) -> Order {
        var seen = Set<String>()
        for contender in contenders where !seen.insert(contender.option).inserted {
            throw .repeatedOption(contender.option)
        }
        let judge = TieJudge(occasion: occasion, hash: hash)
        var placings: [Placing] = []
        placings.reserveCapacity(contenders.count)
        for equals in judge.groups(of: contenders, by: { Key.integer(-Int128($0.score.halves)) }) {
            let rank = placings.count + 1
            for (contender, link) in judge.order(equals, by: chain[...], separatedBy: nil) {
                placings.append(
                    Placing(contender: contender, position: placings.count + 1, rank: rank, separatedBy: link))
            }
        }
        return Order(placings: placings)
    }
}

/// What contenders are compared by; the smaller goes first. Within one link all keys are of one kind.
private enum Key: Comparable {
    case integer(Int128)
    case bytes([UInt8])
    case missing

    static func < (first: Key, second: Key) -> Bool {
        switch (first, second) {
        case (.integer(let first), .integer(let second)): first < second
        case (.bytes(let first), .bytes(let second)): first.lexicographicallyPrecedes(second)
        case (.missing, _): false
        default: true
        }
    }
}

private struct TieJudge {
    let occasion: String
    let hash: ([UInt8]) -> [UInt8]

    /// Equal contenders in order, each with the link that put it behind the one before it. The first of them
    /// was put there by `first`, the link that made this group.
    func order(
        _ equals: [Voting.Contender], by chain: ArraySlice<Voting.TieLink>, separatedBy first: Voting.TieLink?
    ) -> [(Voting.Contender, Voting.TieLink?)] {
        if equals.count == 1 { return [(equals[0], first)] }
        let link = chain.first ?? .idBytes
        var ordered: [(Voting.Contender, Voting.TieLink?)] = []
        for group in groups(of: equals, by: { key(of: $0, for: link) }) {
            ordered += order(group, by: chain.dropFirst(), separatedBy: ordered.isEmpty ? first : link)
        }
        return ordered
    }

    func groups(of contenders: [Voting.Contender], by key: (Voting.Contender) -> Key) -> [[Voting.Contender]] {
        var groups: [[Voting.Contender]] = []
        var current: Key?
        for (key, contender) in contenders.map({ (key($0), $0) }).sorted(by: { $0.0 < $1.0 }) {
            if key == current {
                groups[groups.count - 1].append(contender)
            } else {
                groups.append([contender])
                current = key
            }
        }
        return groups
    }

    private func key(of contender: Voting.Contender, for link: Voting.TieLink) -> Key {
        switch link {
        case .moreSupporters: contender.supporters.map { .integer(-Int128($0)) } ?? .missing
        case .lowerCost: contender.cost.map { .integer(Int128($0)) } ?? .missing
        case .earlierSubmitted: contender.submitted.map { .integer(Int128($0)) } ?? .missing
        case .lot(let seed):
            .bytes(hash(Voting.lotMessage(seed: seed, occasion: occasion, option: contender.option)))
        case .idBytes: .bytes(Array(contender.option.utf8))
        }
    }
}

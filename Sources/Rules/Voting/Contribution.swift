extension Voting {
    /// What one ballot adds to one option.
    public struct Contribution: Sendable, Hashable {
        /// Where the option stands in the poll's `Options`.
        public let index: Int
        /// The option's id.
        public let option: String
        /// What the ballot gives it.
        public let score: Score
        /// 1 when the ballot names the option, else 0.
        ///
        /// Naming is what counts, also with no points: so are public tallies of voters counted.
        public let supporters: Int64

        /// What one ballot adds to one option.
        public init(index: Int, option: String, score: Score, supporters: Int64) {
            self.index = index
            self.option = option
            self.score = score
            self.supporters = supporters
        }
    }

    /// What a ballot adds to each option that it touches, in the ballot's order.
    ///
    /// Under Borda from `options` the unranked follow in the poll's order; otherwise an option that is not
    /// named is left out. An empty ballot is valid: it contributes to nothing, or under Borda from `options`
    /// the same to all.
    public static func contributions(
        of ballot: Ballot, among options: Options, by method: Method
    ) throws(Fault) -> [Contribution] {
        var counter = BallotCounter(options: options)
        switch (method, ballot) {
        case (.plurality, .approve(let chosen)):
            if chosen.count > 1 { throw .tooManyChoices(chosen.count) }
            try counter.countChoices(chosen)
        case (.approval, .approve(let chosen)):
            try counter.countChoices(chosen)
        case (.borda(let base), .rank(let ranks)):
            try counter.countRanks(ranks, from: base)
        case (.cumulative, .points(let given)), (.score, .points(let given)):
            try counter.countPoints(given)
        default:
            throw .wrongForm(ballot: ballot.form, method: method.form)
        }
        return counter.contributions
    }
}

/// Gathers the contributions of one ballot and sees to it that no option is named twice.
private struct BallotCounter {
    let options: Voting.Options
    var contributions: [Voting.Contribution] = []
    private var named: [Bool]

    init(options: Voting.Options) {
        self.options = options
        named = [Bool](repeating: false, count: options.count)
    }

    private mutating func name(_ option: String, score: Voting.Score) throws(Voting.Fault) {
        let index = try options.index(of: option)
        if named[index] { throw .repeatedOption(option) }
        named[index] = true
        contributions.append(Voting.Contribution(index: index, option: option, score: score, supporters: 1))
    }

    mutating func countChoices(_ chosen: [String]) throws(Voting.Fault) {
        for option in chosen { try name(option, score: Voting.Score(halves: 2)) }
    }

    mutating func countPoints(_ given: [Voting.Points]) throws(Voting.Fault) {
        for entry in given {
            if entry.points < 0 { throw .negativePoints(option: entry.option, points: entry.points) }
            guard let score = try? Voting.Score(points: entry.points) else { throw .overflow }
            try name(entry.option, score: score)
        }
    }

    mutating func countRanks(_ ranks: [[String]], from base: Voting.BordaBase) throws(Voting.Fault) {
        let ranked = ranks.reduce(0) { $0 + $1.count }
        let best = base == .options ? options.count - 1 : ranked
        var above = 0
        for (rank, group) in ranks.enumerated() {
            if group.isEmpty { throw .emptyRank(rank + 1) }
            // The group takes up the points best − above … best − above − count + 1; twice their mean is their sum.
            let shared = Voting.Score(halves: Int64(2 * (best - above) - group.count + 1))
            for option in group { try name(option, score: shared) }
            above += group.count
        }
        if base == .options { shareAmongUnranked() }
    }

    /// The u options left over take up the points u − 1 … 0, of which (u − 1) / 2 is the mean.
    private mutating func shareAmongUnranked() {
        let shared = Voting.Score(halves: Int64(options.count - contributions.count - 1))
        for index in named.indices where !named[index] {
            contributions.append(
                Voting.Contribution(index: index, option: options.ids[index], score: shared, supporters: 0))
        }
    }
}

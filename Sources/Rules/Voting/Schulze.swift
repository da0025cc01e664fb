extension Voting {
    /// What makes a victory in a duel strong.
    public enum SchulzeStrength: String, Sendable, Hashable, CaseIterable {
        /// By how many more ballots it was won.
        case margins
        /// By how many ballots it was won.
        case winningVotes
    }

    /// The outcome of Schulze's method: which option beats which, and the groups of equals that follow.
    public struct BeatPaths: Sendable, Equatable {
        /// The options of the poll.
        public let options: Options
        /// From the unbeaten down; of one group nobody beats another. Ids in the poll's order.
        public let groups: [[String]]
        /// Row by row: the strength of the strongest path from the row's option to the column's, 0 where there is none.
        private let strengths: [Int64]
        private let groupNumbers: [Int]

        fileprivate init(options: Options, strengths: [Int64]) {
            self.options = options
            self.strengths = strengths
            let count = options.count
            var numbers = [Int](repeating: -1, count: count)
            var rest = Array(0..<count)
            var groups: [[String]] = []
            while !rest.isEmpty {
                let unbeaten = rest.filter { option in
                    !rest.contains { strengths[$0 * count + option] > strengths[option * count + $0] }
                }
                for option in unbeaten { numbers[option] = groups.count }
                groups.append(unbeaten.map { options.ids[$0] })
                rest.removeAll { numbers[$0] >= 0 }
            }
            self.groups = groups
            groupNumbers = numbers
        }

        /// Those whom nobody beats.
        public var winners: [String] { groups.first ?? [] }

        /// The strength of the strongest path from one option to another: that of its weakest victory.
        public func strength(from first: String, to second: String) throws(Fault) -> Int64 {
            strengths[try options.index(of: first) * options.count + options.index(of: second)]
        }

        /// The groups that stand below each option's own, as a score in the poll's order: what `order` goes by.
        public var scores: [Score] { groupNumbers.map { Score(halves: Int64(2 * (groups.count - 1 - $0))) } }
    }

    /// Schulze's method on the duels of a poll.
    ///
    /// A path is a row of options each of which wins its duel with the next, as strong as its weakest victory. Option a
    /// beats b when the strongest path from a to b is stronger than the strongest one back. That relation is
    /// transitive, so somebody is always unbeaten: they are the winners, tied. The unbeaten among the rest come next,
    /// and so on; equals are left to the tie chain of `order`. Unranked options stand below all ranked ones, tied.
    ///
    /// - Complexity: O(m³) for m options (Floyd–Warshall on strengths), once the duels are counted.
    /// - Source: M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent
    ///   single-winner election method", Social Choice and Welfare 36 (2011), 267–303, sections 2.2 and 2.3.
    public static func schulze(_ duels: Duels, strength: SchulzeStrength) -> BeatPaths {
        let count = duels.options.count
        var paths = [Int64](repeating: 0, count: count * count)
        for first in 0..<count {
            for second in 0..<count {
                let (own, other) = (duels.counts[first * count + second], duels.counts[second * count + first])
                if own > other { paths[first * count + second] = strength == .margins ? own - other : own }
            }
        }
        for middle in 0..<count {
            for first in 0..<count where first != middle {
                let half = paths[first * count + middle]
                if half == 0 { continue }
                for last in 0..<count where last != first {
                    let through = min(half, paths[middle * count + last])
                    if through > paths[first * count + last] { paths[first * count + last] = through }
                }
            }
        }
        return BeatPaths(options: duels.options, strengths: paths)
    }
}

extension Voting {
    /// A ranked ballot as one number an option: its rank, counted from 0 for the first choice.
    ///
    /// Two ballots that say the same are the same value, in whatever order they name equals.
    public struct Ranking: Sendable, Hashable {
        /// In the poll's order; ``unranked`` where the ballot leaves an option out.
        let ranks: [UInt16]

        /// The rank of what is left out: below all that is ranked, and tied.
        static let unranked = UInt16.max

        /// The ranking that groups of equals give, the most liked first.
        ///
        /// Throws what `contributions` throws for ranks: an unknown or repeated option, or an empty rank.
        public init(_ groups: [[String]], among options: Options) throws(Fault) {
            var ranks = [UInt16](repeating: Self.unranked, count: options.count)
            for (rank, group) in groups.enumerated() {
                if group.isEmpty { throw .emptyRank(rank + 1) }
                for option in group {
                    let index = try options.index(of: option)
                    if ranks[index] != Self.unranked { throw .repeatedOption(option) }
                    ranks[index] = UInt16(rank)
                }
            }
            self.ranks = ranks
        }
    }
}

extension Voting {
    /// The running totals of a poll: the sum of its ballots' contributions.
    ///
    /// Adding, removing and merging commute, so a tally kept ballot by ballot equals one counted from nothing.
    public struct Tally: Sendable, Equatable {
        /// The options of the poll.
        public let options: Options
        /// How ballots are counted.
        public let method: Method
        /// One total an option, in the poll's order.
        public private(set) var totals: [Total]
        /// The ballots counted, empty ones included.
        public private(set) var ballots: Int64 = 0

        /// A tally of no ballot.
        public init(options: Options, method: Method) {
            self.options = options
            self.method = method
            totals = options.ids.map { Total(option: $0, score: .zero, supporters: 0) }
        }

        /// Counts the ballots from nothing.
        public init(of ballots: some Sequence<Ballot>, options: Options, method: Method) throws(Fault) {
            self.init(options: options, method: method)
            for ballot in ballots { try add(ballot) }
        }

        /// Counts one ballot; a fault leaves the tally as it was.
        public mutating func add(_ ballot: Ballot) throws(Fault) {
            try change(by: ballot, sign: 1)
        }

        /// Takes back a ballot that was counted, as when its voter casts another.
        public mutating func remove(_ ballot: Ballot) throws(Fault) {
            try change(by: ballot, sign: -1)
        }

        /// Adds what another part of the same poll has counted; a fault leaves the tally as it was.
        public mutating func merge(_ other: Tally) throws(Fault) {
            precondition(options == other.options && method == other.method, "only tallies of one poll are merged")
            var merged = self
            do throws(ArithmeticOverflow) {
                for index in totals.indices {
                    let part = other.totals[index]
                    merged.totals[index] = try totals[index].adding(part.score, supporters: part.supporters)
                }
                merged.ballots = try ballots.checkedAdding(other.ballots)
            } catch { throw .overflow }
            self = merged
        }

        private mutating func change(by ballot: Ballot, sign: Int64) throws(Fault) {
            let contributions = try Voting.contributions(of: ballot, among: options, by: method)
            do throws(ArithmeticOverflow) {
                let counted = try ballots.checkedAdding(sign)
                var changed: [Total] = []
                changed.reserveCapacity(contributions.count)
                for part in contributions {
                    let score = sign < 0 ? try part.score.negated() : part.score
                    changed.append(try totals[part.index].adding(score, supporters: sign * part.supporters))
                }
                // Nothing is stored before every sum is known to hold.
                for (part, total) in zip(contributions, changed) { totals[part.index] = total }
                ballots = counted
            } catch { throw .overflow }
        }
    }

    /// What one option has gathered.
    public struct Total: Sendable, Hashable {
        /// The option's id.
        public let option: String
        /// The sum of what ballots gave it.
        public let score: Score
        /// The ballots that name it.
        public let supporters: Int64

        /// The total of one option.
        public init(option: String, score: Score, supporters: Int64) {
            self.option = option
            self.score = score
            self.supporters = supporters
        }

        fileprivate func adding(_ score: Score, supporters: Int64) throws(ArithmeticOverflow) -> Total {
            Total(
                option: option, score: try self.score.adding(score),
                supporters: try self.supporters.checkedAdding(supporters))
        }
    }
}

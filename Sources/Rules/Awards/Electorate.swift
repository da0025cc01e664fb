extension Awards {
    /// The ballots of a poll with identical ones counted together, prepared once for any number of awards.
    public struct Electorate: Sendable {
        /// The options of the poll, which candidates are found among by their ids.
        public let options: Voting.Options
        /// The ballots, empty ones included: the pot is shared among all.
        public let voters: Int64
        let groups: [Group]

        /// Voters who gave the same.
        struct Group: Sendable {
            let voters: Int64
            let gifts: [Gift]
        }

        /// What each voter of a group gave to one option, above zero.
        struct Gift: Sendable, Hashable {
            let option: Int
            let halves: Int64
        }

        /// Counts ballots by a method: what a ballot gives to an option is what the method counts for it.
        ///
        /// Throws what `Voting.contributions` throws.
        public init(
            of ballots: some Sequence<Voting.Ballot>, options: Voting.Options, method: Voting.Method
        ) throws(Voting.Fault) {
            var voters: Int64 = 0
            var numbers: [[Gift]: Int] = [:]
            var groups: [(gifts: [Gift], voters: Int64)] = []
            for ballot in ballots {
                voters += 1
                var gifts: [Gift] = []
                for part in try Voting.contributions(of: ballot, among: options, by: method)
                where part.score > .zero {
                    gifts.append(Gift(option: part.index, halves: part.score.halves))
                }
                if gifts.isEmpty { continue }
                gifts.sort { $0.option < $1.option }
                if let number = numbers[gifts] {
                    groups[number].voters += 1
                } else {
                    numbers[gifts] = groups.count
                    groups.append((gifts, 1))
                }
            }
            self.options = options
            self.voters = voters
            self.groups = groups.map { Group(voters: $0.voters, gifts: $0.gifts) }
        }
    }
}

extension Voting {
    /// The options of a poll, in the poll's order, prepared once for many ballots.
    public struct Options: Sendable {
        /// In the poll's order, each once.
        public let ids: [String]
        private let indexes: [String: Int]

        /// Throws `Fault.repeatedOption` when an id stands twice.
        public init(_ ids: [String]) throws(Fault) {
            var indexes: [String: Int] = [:]
            indexes.reserveCapacity(ids.count)
            for (index, id) in ids.enumerated() where indexes.updateValue(index, forKey: id) != nil {
                throw .repeatedOption(id)
            }
            self.ids = ids
            self.indexes = indexes
        }

        /// How many options there are.
        public var count: Int { ids.count }

        /// Where an option stands, if the poll offers it.
        func find(_ id: String) -> Int? { indexes[id] }

        func index(of id: String) throws(Fault) -> Int {
            guard let index = indexes[id] else { throw .unknownOption(id) }
            return index
        }
    }
}

extension Voting.Options: Equatable {
    /// The same ids in the same order.
    public static func == (first: Self, second: Self) -> Bool { first.ids == second.ids }
}

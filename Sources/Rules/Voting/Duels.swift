extension Voting {
    /// Of every two options, how many ballots put the one above the other.
    ///
    /// Space is m² numbers for m options. Identical ballots are counted together; n different ones take O(n · m²) time,
    /// sixteen pairs at a step.
    public struct Duels: Sendable, Equatable {
        /// The most options that are compared pair by pair.
        public static let limit = 2_000

        /// The options of the poll.
        public let options: Options
        /// The ballots counted, empty ones included.
        public private(set) var ballots: Int64 = 0
        /// Row by row: how many ballots put the row's option above the column's.
        private(set) var counts: [Int64]

        /// Counts rankings of these options; throws `Fault.tooManyOptions` above the limit.
        public init(of rankings: some Sequence<Ranking>, options: Options) throws(Fault) {
            if options.count > Self.limit { throw .tooManyOptions(options.count, limit: Self.limit) }
            self.options = options
            counts = [Int64](repeating: 0, count: options.count * options.count)
            var times: [Ranking: Int64] = [:]
            for ranking in rankings {
                precondition(ranking.ranks.count == options.count, "a ranking is of the poll's options")
                times[ranking, default: 0] += 1
                ballots += 1
            }
            count(times)
        }

        /// How many ballots put the first option above the second.
        public func ballots(for first: String, over second: String) throws(Fault) -> Int64 {
            counts[try options.index(of: first) * options.count + options.index(of: second)]
        }

        /// No count exceeds the number of ballots, so none overflows.
        private mutating func count(_ groups: [Ranking: Int64]) {
            var block = DuelBlock(options: options.count)
            for (ranking, times) in groups {
                var left = times
                while left > 0 {
                    let part = min(left, block.room)
                    block.add(ranking.ranks, times: UInt16(part))
                    left -= part
                    if block.room == 0 { block.empty(into: &counts) }
                }
            }
            block.empty(into: &counts)
        }
    }
}

/// Duels of up to 65,535 ballots, counted for sixteen options at a time.
private struct DuelBlock {
    private typealias Lanes = SIMD16<UInt16>

    private let options: Int
    private let vectors: Int
    private var sums: [Lanes]
    private var ranks: [Lanes]
    /// The ballots that the block still takes.
    private(set) var room = Int64(UInt16.max)

    init(options: Int) {
        self.options = options
        vectors = (options + 15) / 16
        sums = [Lanes](repeating: .zero, count: options * vectors)
        ranks = [Lanes](repeating: .zero, count: vectors)
    }

    mutating func add(_ row: [UInt16], times: UInt16) {
        room -= Int64(times)
        for vector in 0..<vectors {
            var lanes = Lanes.zero
            for lane in 0..<min(16, options - 16 * vector) { lanes[lane] = row[16 * vector + lane] }
            ranks[vector] = lanes
        }
        let once = Lanes(repeating: times)
        for (option, rank) in row.enumerated() where rank != Voting.Ranking.unranked {
            let own = Lanes(repeating: rank)
            for vector in 0..<vectors {
                sums[option * vectors + vector] &+= Lanes.zero.replacing(with: once, where: own .< ranks[vector])
            }
        }
    }

    mutating func empty(into counts: inout [Int64]) {
        for row in 0..<options {
            for column in 0..<options {
                counts[row * options + column] += Int64(sums[row * vectors + column / 16][column % 16])
            }
        }
        for index in sums.indices { sums[index] = .zero }
        room = Int64(UInt16.max)
    }
}

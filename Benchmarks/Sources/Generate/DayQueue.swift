/// Which stream has the earliest next event: a tournament over the streams, the lower number first on equal days.
struct DayQueue {
    private let leaves: Int
    private var days: [Int]
    private var winners: [Int]

    init(streams: Int) {
        var leaves = 1
        while leaves < streams { leaves *= 2 }
        self.leaves = leaves
        days = Array(repeating: .max, count: leaves)
        winners = (0..<2 * leaves).map { $0 - leaves }
        for node in (1..<leaves).reversed() { winners[node] = winners[2 * node] }
    }

    /// The stream with the earliest day; nil when none has any.
    var first: Int? { days[winners[1]] == .max ? nil : winners[1] }

    /// Sets the day of a stream's next event; nil takes the stream out.
    mutating func put(_ day: Day?, at stream: Int) {
        days[stream] = day?.number ?? .max
        var node = (leaves + stream) / 2
        while node >= 1 {
            let (left, right) = (winners[2 * node], winners[2 * node + 1])
            winners[node] = (days[left], left) <= (days[right], right) ? left : right
            node /= 2
        }
    }
}

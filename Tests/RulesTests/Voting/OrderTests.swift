import Rules
import Testing

@Suite struct OrderTests {
    /// Not a hash: the message itself, so that a test can say what the lot must see.
    private func identity(_ message: [UInt8]) -> [UInt8] { message }

    private func contender(
        _ id: String, _ halves: Int64, supporters: Int64? = nil, cost: Int64? = nil, submitted: Int64? = nil
    ) -> Voting.Contender {
        .init(
            option: id, score: .init(halves: halves), supporters: supporters, cost: cost, submitted: submitted)
    }

    @Test func theScoreComesFirstAndEqualsShareARank() throws {
        let order = try Voting.order(
            [contender("a", 2), contender("b", 9), contender("c", 2), contender("d", 1)],
            by: [.idBytes], occasion: "p", hash: identity)
        #expect(order.options == ["b", "a", "c", "d"])
        #expect(order.placings.map(\.rank) == [1, 2, 2, 4])
        #expect(order.placings.map(\.position) == [1, 2, 3, 4])
        #expect(order.placings.map(\.separatedBy) == [nil, nil, .idBytes, nil])
        #expect(order.groups.map { $0.map(\.option) } == [["b"], ["a", "c"], ["d"]])
        #expect(order.neededTieChain)
    }

    @Test func eachLinkDecidesWhatThoseBeforeItLeaveEqual() throws {
        let chain: [Voting.TieLink] = [.moreSupporters, .lowerCost, .earlierSubmitted, .idBytes]
        let order = try Voting.order(
            [
                contender("late", 4, supporters: 3, cost: 10, submitted: 8),
                contender("dear", 4, supporters: 3, cost: 20, submitted: 1),
                contender("loved", 4, supporters: 5, cost: 90, submitted: 9),
                contender("early", 4, supporters: 3, cost: 10, submitted: 2),
                contender("early2", 4, supporters: 3, cost: 10, submitted: 2),
            ], by: chain, occasion: "p", hash: identity)
        #expect(order.options == ["loved", "early", "early2", "late", "dear"])
        #expect(
            order.placings.map(\.separatedBy) == [nil, .moreSupporters, .idBytes, .earlierSubmitted, .lowerCost])
    }

    @Test func whatALinkAsksForAndIsMissingStandsBehind() throws {
        let order = try Voting.order(
            [contender("x", 0), contender("y", 0, cost: 5), contender("w", 0)], by: [.lowerCost], occasion: "p",
            hash: identity)
        #expect(order.options == ["y", "w", "x"])
        #expect(order.placings.map(\.separatedBy) == [nil, .lowerCost, .idBytes])
    }

    @Test func theLotSeesSeedOccasionAndOption() throws {
        var messages: [[UInt8]] = []
        let order = try Voting.order(
            [contender("a", 1), contender("b", 1), contender("c", 0)], by: [.lot(seed: "s")], occasion: "poll-1"
        ) { message in
            messages.append(message)
            return message.last == UInt8(ascii: "a") ? [0xFF, 0] : [0x0F, 9]
        }
        #expect(order.options == ["b", "a", "c"])
        #expect(order.placings[1].separatedBy == .lot(seed: "s"))
        // No lot is drawn for the one that stands alone.
        #expect(Set(messages) == [Array("s\0poll-1\0a".utf8), Array("s\0poll-1\0b".utf8)])
    }

    @Test func idsAreComparedAsBytes() throws {
        // In UTF-8 "Z" < "a" < "é"; and "10" < "9".
        let order = try Voting.order(
            ["é", "9", "a", "10", "Z"].map { contender($0, 0) }, by: [], occasion: "p", hash: identity)
        #expect(order.options == ["10", "9", "Z", "a", "é"])
    }

    @Test func extremesOfCostAndScoreDoNotOverflow() throws {
        let order = try Voting.order(
            [
                contender("a", .min, supporters: .min), contender("b", .max),
                contender("c", .min, supporters: .max),
            ], by: [.moreSupporters], occasion: "p", hash: identity)
        #expect(order.options == ["b", "c", "a"])
    }

    @Test func contendersAreDistinct() {
        #expect(throws: Voting.Fault.repeatedOption("a")) {
            try Voting.order([contender("a", 1), contender("a", 2)], by: [], occasion: "p", hash: identity)
        }
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func theOrderDoesNotDependOnTheOrderGiven(seed: UInt64) throws {
        var source = SeededSource(seed: seed)
        let contenders = (0..<30).map { index in
            contender(
                "o\(index)", Int64.random(in: 0...3, using: &source),
                supporters: Int64.random(in: 0...2, using: &source),
                cost: Bool.random(using: &source) ? Int64.random(in: 0...2, using: &source) : nil)
        }
        let chain: [Voting.TieLink] = [.moreSupporters, .lowerCost, .lot(seed: "x")]
        let first = try Voting.order(contenders, by: chain, occasion: "p") { [UInt8($0.count % 2)] }
        let second = try Voting.order(contenders.shuffled(using: &source), by: chain, occasion: "p") {
            [UInt8($0.count % 2)]
        }
        #expect(first == second, "seed \(seed)")
        #expect(first.placings.map(\.score) == first.placings.map(\.score).sorted(by: >), "seed \(seed)")
        #expect(Set(first.options).count == 30)
    }

    @Test func nothingMakesAnEmptyOrder() throws {
        let order = try Voting.order([], by: [], occasion: "p", hash: identity)
        #expect(order.placings.isEmpty && order.groups.isEmpty && !order.neededTieChain)
    }
}

import Testing
import Transparency

struct TreeTests {
    @Test func hashesAreThoseOfTheDefinition() {
        for count in [0, 1, 55, 56, 63, 64, 65, 250, 1022, 1023, 1024, 65_535] {
            let bytes = [UInt8](repeating: 0xA5, count: count)
            let leaf = Digest.leaf(bytes.span)
            #expect(leaf == NaiveTree.leaf(bytes))
        }
        let (left, right) = (Digest.leaf([1].span), Digest.leaf([2].span))
        #expect(Digest.node(left, right) == NaiveTree.node(left, right))
        #expect(Digest.node(left, right) != Digest.node(right, left))
    }

    @Test func everyRootUpTo300LeavesIsTheModels() throws {
        let leaves = sampleLeaves(300)
        var frontier = TreeFrontier()
        for size in 0...300 {
            #expect(frontier.size == UInt64(size))
            #expect(frontier.root() == NaiveTree.root(leaves.prefix(size)), "size \(size)")
            if size < 300 { frontier.append(leaves[size]) }
        }
    }

    @Test func storedFrontierGoesOnWhereItStopped() throws {
        let leaves = sampleLeaves(70)
        var whole = TreeFrontier()
        for size in 0..<70 {
            var bytes: [UInt8] = []
            whole.store(in: &bytes)
            #expect(bytes.count == whole.storedByteCount)
            let stored = TreeFrontier(stored: bytes.span)
            var restored = try #require(stored)
            #expect(restored == whole)
            whole.append(leaves[size])
            restored.append(leaves[size])
            #expect(restored == whole)
        }
    }

    @Test func storedFormOfTheWrongLengthIsRefused() {
        var frontier = TreeFrontier()
        for leaf in sampleLeaves(11) { frontier.append(leaf) }
        var bytes: [UInt8] = []
        frontier.store(in: &bytes)
        #expect(Array(bytes.prefix(8)) == [0, 0, 0, 0, 0, 0, 0, 11])
        for count in 0..<bytes.count {
            let stored = TreeFrontier(stored: bytes.span.extracting(0..<count))
            #expect(stored == nil, "\(count) bytes")
        }
        let tooLong = TreeFrontier(stored: (bytes + [0]).span)
        #expect(tooLong == nil)
        #expect(TreeFrontier(size: 11, subtrees: Array(frontier.subtrees.dropLast())) == nil)
        #expect(TreeFrontier(size: 11, subtrees: frontier.subtrees) == frontier)
    }

    @Test func aFrontierOfTheGreatestSizeKeepsToItsLevels() throws {
        let hashes = [UInt8](repeating: 1, count: TreeFrontier.maxLevels * Digest.byteCount)
        let stored = TreeFrontier(stored: ([UInt8](repeating: 0xFF, count: 8) + hashes).span)
        let frontier = try #require(stored)
        #expect(frontier.subtrees.count == TreeFrontier.maxLevels)
        #expect(frontier.size == .max)
    }
}

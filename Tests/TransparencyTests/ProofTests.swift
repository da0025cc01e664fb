import Testing
import Transparency

struct ProofTests {
    static let leaves = sampleLeaves(40)
    static let tree = LeafHashes(leaves)

    @Test(arguments: 1...40)
    func inclusionProofsAreTheModelsAndHold(size: Int) throws {
        let root = Self.tree.root(size: size)
        for index in 0..<size {
            let proof = Self.tree.inclusionProof(index: index, size: size)
            #expect(proof.path == NaiveTree.path(index, Self.leaves.prefix(size)))
            try proof.verify(leaf: Self.leaves[index], root: root)
        }
    }

    @Test(arguments: 1...40)
    func consistencyProofsAreTheModelsAndHold(second: Int) throws {
        for first in 1...second {
            let proof = Self.tree.consistencyProof(first: first, second: second)
            #expect(proof.path == NaiveTree.proof(first, Self.leaves.prefix(second)))
            try proof.verify(firstRoot: Self.tree.root(size: first), secondRoot: Self.tree.root(size: second))
        }
    }

    @Test func inclusionFailsForAnyOtherLeafIndexSizePathOrRoot() {
        let (index, size) = (9, 21)
        let good = Self.tree.inclusionProof(index: index, size: size)
        let root = Self.tree.root(size: size)
        func fails(_ index: Int, _ size: Int, _ path: [Digest], _ leaf: Digest, _ root: Digest) -> Bool {
            let proof = InclusionProof(index: UInt64(index), size: UInt64(size), path: path)
            do throws(ProofFailure) {
                try proof.verify(leaf: leaf, root: root)
                return false
            } catch {
                return true
            }
        }
        #expect(!fails(index, size, good.path, Self.leaves[index], root))
        for other in 0..<size where other != index {
            #expect(fails(other, size, good.path, Self.leaves[index], root), "index \(other)")
            #expect(fails(index, size, good.path, Self.leaves[other], root), "leaf \(other)")
        }
        for place in good.path.indices {
            var path = good.path
            path[place] = .emptyTree
            #expect(fails(index, size, path, Self.leaves[index], root), "path \(place)")
            path = good.path
            path.remove(at: place)
            #expect(fails(index, size, path, Self.leaves[index], root), "without \(place)")
        }
        #expect(fails(index, size, good.path + [root], Self.leaves[index], root))
        #expect(fails(index, size, good.path, Self.leaves[index], .emptyTree))
    }

    @Test func refusalsSayWhy() {
        let root = Self.tree.root(size: 8)
        let proof = Self.tree.inclusionProof(index: 3, size: 8)
        #expect(throws: ProofFailure.indexOutsideTree(index: 8, size: 8)) {
            try InclusionProof(index: 8, size: 8, path: proof.path).verify(leaf: Self.leaves[3], root: root)
        }
        #expect(throws: ProofFailure.wrongLength) {
            try InclusionProof(index: 3, size: 8, path: []).verify(leaf: Self.leaves[3], root: root)
        }
        #expect(throws: ProofFailure.rootMismatch(size: 8)) {
            try proof.verify(leaf: Self.leaves[4], root: root)
        }
        #expect(throws: ProofFailure.sizesOutOfOrder(first: 0, second: 8)) {
            try ConsistencyProof(first: 0, second: 8, path: []).verify(firstRoot: .emptyTree, secondRoot: root)
        }
        #expect(throws: ProofFailure.sizesOutOfOrder(first: 9, second: 8)) {
            try ConsistencyProof(first: 9, second: 8, path: []).verify(firstRoot: root, secondRoot: root)
        }
        #expect(throws: ProofFailure.wrongLength) {
            try ConsistencyProof(first: 8, second: 8, path: [root]).verify(firstRoot: root, secondRoot: root)
        }
        #expect(throws: ProofFailure.rootMismatch(size: 5)) {
            try Self.tree.consistencyProof(first: 5, second: 8).verify(firstRoot: .emptyTree, secondRoot: root)
        }
    }

    @Test func aRewrittenHistoryHasNoConsistencyProof() {
        var rewritten = Self.tree
        rewritten.leaves[2] = Digest.leaf([9].span)
        let old = Self.tree.root(size: 7)
        for second in 8...40 {
            let proof = rewritten.consistencyProof(first: 7, second: second)
            #expect(throws: ProofFailure.self) {
                try proof.verify(firstRoot: old, secondRoot: rewritten.root(size: second))
            }
        }
    }
}

/// Shows that the leaf at `index` is in the tree of `size` leaves, to anyone who knows the tree's root (RFC 9162 §2.1.3).
public struct InclusionProof: Hashable, Sendable {
    /// The leaf's place, from 0.
    public let index: UInt64
    /// How many leaves the tree has.
    public let size: UInt64
    /// The sibling hashes, from the leaf's upward.
    public let path: [Digest]

    /// A proof as it was received; only `verify` tells whether it holds.
    public init(index: UInt64, size: UInt64, path: [Digest]) {
        self.index = index
        self.size = size
        self.path = path
    }

    /// Passes if the path leads from `leaf` to `root` (RFC 9162 §2.1.3.2); throws what is wrong otherwise.
    public func verify(leaf: Digest, root: Digest) throws(ProofFailure) {
        guard index < size else { throw .indexOutsideTree(index: index, size: size) }
        var node = index
        var last = size - 1
        var hash = leaf
        for sibling in path {
            guard last != 0 else { throw .wrongLength }
            if node & 1 == 1 || node == last {
                hash = .node(sibling, hash)
                // On the right edge a level without a sibling adds no hash: go up to where this node is a right child.
                while node & 1 == 0 && node != 0 {
                    node >>= 1
                    last >>= 1
                }
            } else {
                hash = .node(hash, sibling)
            }
            node >>= 1
            last >>= 1
        }
        guard last == 0 else { throw .wrongLength }
        guard hash == root else { throw .rootMismatch(size: size) }
    }
}

/// All the leaf hashes of a tree in memory, from which roots and proofs of any of its sizes are made.
///
/// Hashes are computed anew on each call, from the definitions of RFC 9162 §2.1: linear in the number of leaves.
public struct LeafHashes: Hashable, Sendable {
    /// The leaf hashes, from index 0.
    public var leaves: [Digest]

    /// The tree over these leaf hashes.
    public init(_ leaves: [Digest]) {
        self.leaves = leaves
    }

    /// The root of the tree of the first `size` leaves; traps if there are fewer.
    public func root(size: Int) -> Digest {
        root(of: 0..<size)
    }

    /// The proof that the leaf at `index` is in the tree of the first `size` leaves; traps unless index < size ≤ leaves.
    public func inclusionProof(index: Int, size: Int) -> InclusionProof {
        precondition(index >= 0 && index < size && size <= leaves.count, "index < size ≤ leaves")
        var path: [Digest] = []
        var range = 0..<size
        while range.count > 1 {
            let (left, right) = Self.split(range)
            let own = left.contains(index) ? left : right
            path.append(root(of: own == left ? right : left))
            range = own
        }
        return InclusionProof(index: UInt64(index), size: UInt64(size), path: path.reversed())
    }

    /// The proof that the tree of the first `second` leaves continues that of the first `first`; traps unless 0 < first ≤ second ≤ leaves.
    public func consistencyProof(first: Int, second: Int) -> ConsistencyProof {
        precondition(first > 0 && first <= second && second <= leaves.count, "0 < first ≤ second ≤ leaves")
        var path: [Digest] = []
        var range = 0..<second
        while range.upperBound != first {
            let (left, right) = Self.split(range)
            if first <= left.upperBound {
                path.append(root(of: right))
                range = left
            } else {
                path.append(root(of: left))
                range = right
            }
        }
        // What remains is a full subtree of the older tree. The verifier knows it already if it is that whole tree.
        if range.lowerBound > 0 { path.append(root(of: range)) }
        return ConsistencyProof(first: UInt64(first), second: UInt64(second), path: path.reversed())
    }

    private func root(of range: Range<Int>) -> Digest {
        var frontier = TreeFrontier()
        for leaf in leaves[range] {
            frontier.append(leaf)
        }
        return frontier.root()
    }

    /// Both parts of a tree of two or more leaves: the left has the largest power of two leaves below the whole.
    private static func split(_ range: Range<Int>) -> (left: Range<Int>, right: Range<Int>) {
        let leftCount = 1 << (Int.bitWidth - 1 - (range.count - 1).leadingZeroBitCount)
        let middle = range.lowerBound + leftCount
        return (range.lowerBound..<middle, middle..<range.upperBound)
    }
}

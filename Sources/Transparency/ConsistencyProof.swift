/// Shows that the tree of `second` leaves begins with all the leaves of the tree of `first`, unchanged (RFC 9162 §2.1.4).
public struct ConsistencyProof: Hashable, Sendable {
    /// How many leaves the older tree has.
    public let first: UInt64
    /// How many leaves the newer tree has.
    public let second: UInt64
    /// The hashes from which both roots can be computed; empty if the sizes are equal.
    public let path: [Digest]

    /// A proof as it was received; only `verify` tells whether it holds.
    public init(first: UInt64, second: UInt64, path: [Digest]) {
        self.first = first
        self.second = second
        self.path = path
    }

    /// Passes if the path leads to both roots (RFC 9162 §2.1.4.2); throws what is wrong otherwise.
    ///
    /// An empty first tree is refused: it is a part of every tree, so a proof from it says nothing.
    public func verify(firstRoot: Digest, secondRoot: Digest) throws(ProofFailure) {
        guard first > 0, first <= second else { throw .sizesOutOfOrder(first: first, second: second) }
        if first == second {
            guard path.isEmpty else { throw .wrongLength }
            guard firstRoot == secondRoot else { throw .rootMismatch(size: second) }
            return
        }
        guard !path.isEmpty else { throw .wrongLength }

        // If the older tree is one full subtree, its root is where both computations start and the proof leaves it out.
        var rest = path[...]
        let start = first.nonzeroBitCount == 1 ? firstRoot : rest.removeFirst()
        var older = start
        var newer = start
        let lift = UInt64((first - 1).trailingOneBitCount)
        var node = (first - 1) >> lift
        var last = (second - 1) >> lift
        for sibling in rest {
            guard last != 0 else { throw .wrongLength }
            if node & 1 == 1 || node == last {
                older = .node(sibling, older)
                newer = .node(sibling, newer)
                while node & 1 == 0 && node != 0 {
                    node >>= 1
                    last >>= 1
                }
            } else {
                newer = .node(newer, sibling)
            }
            node >>= 1
            last >>= 1
        }
        guard last == 0 else { throw .wrongLength }
        guard older == firstRoot else { throw .rootMismatch(size: first) }
        guard newer == secondRoot else { throw .rootMismatch(size: second) }
    }
}

extension UInt64 {
    fileprivate var trailingOneBitCount: Int { (~self).trailingZeroBitCount }
}

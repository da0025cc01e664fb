/// What must be kept of a growing RFC 6962 tree to add leaves and know its root: its size and the roots of its full subtrees.
///
/// A tree of n leaves is made of full subtrees of the sizes of n's binary digits, largest first (11 = 8 + 2 + 1): so one hash per set
/// bit, at most `maxLevels`. Appending costs one interior hash on average; the root costs one per set bit.
public struct TreeFrontier: Hashable, Sendable {
    /// How many levels a tree may have; its size is a 64-bit number.
    public static let maxLevels = 64

    /// How many leaves the tree has.
    public private(set) var size: UInt64

    /// The roots of the full subtrees, from the largest (leftmost) to the smallest.
    public private(set) var subtrees: [Digest]

    /// The frontier of the empty tree.
    public init() {
        size = 0
        subtrees = []
    }

    /// The frontier of a tree of `size` leaves; nil unless there is one hash for each bit set in `size`.
    public init?(size: UInt64, subtrees: [Digest]) {
        guard subtrees.count == size.nonzeroBitCount else { return nil }
        self.size = size
        self.subtrees = subtrees
    }

    /// Adds a leaf's hash (see `Digest.leaf`) on the right.
    ///
    /// Traps at 2^64 − 1 leaves, which no store reaches.
    public mutating func append(_ leaf: Digest) {
        precondition(size < .max, "the tree is full")
        var right = leaf
        // Each low bit set is a full subtree of the size that `right` now has: the two make a full one twice as large.
        var carry = size
        while carry & 1 == 1 {
            right = .node(subtrees.removeLast(), right)
            carry >>= 1
        }
        subtrees.append(right)
        size += 1
    }

    /// The root of the tree as it stands.
    public func root() -> Digest {
        guard var root = subtrees.last else { return .emptyTree }
        for left in subtrees.dropLast().reversed() {
            root = .node(left, root)
        }
        return root
    }
}

extension TreeFrontier {
    /// How many bytes the stored form has: 8 for the size and 32 a subtree.
    public var storedByteCount: Int { 8 + Digest.byteCount * subtrees.count }

    /// Adds the stored form to `bytes`: the size as a big-endian u64, then the subtrees' roots from the largest.
    public func store(in bytes: inout [UInt8]) {
        for shift in stride(from: 56, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: size &>> UInt64(shift)))
        }
        for subtree in subtrees {
            subtree.append(to: &bytes)
        }
    }

    /// The frontier that `store` wrote; nil if the length is not the one that its size requires.
    ///
    /// The hashes themselves cannot be checked here: that takes the leaves.
    public init?(stored bytes: Span<UInt8>) {
        guard bytes.count >= 8 else { return nil }
        var size: UInt64 = 0
        for index in 0..<8 {
            size = size << 8 | UInt64(bytes[index])
        }
        let count = size.nonzeroBitCount
        guard bytes.count == 8 + Digest.byteCount * count else { return nil }
        self.size = size
        subtrees = (0..<count).map { Digest(bytes, at: 8 + Digest.byteCount * $0) }
    }
}

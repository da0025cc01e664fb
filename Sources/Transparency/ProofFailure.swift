/// Why a proof was refused.
public enum ProofFailure: Error, Hashable, Sendable {
    /// The leaf's index is not below the tree's size.
    case indexOutsideTree(index: UInt64, size: UInt64)
    /// The first tree is empty or larger than the second.
    case sizesOutOfOrder(first: UInt64, second: UInt64)
    /// The path has more or fewer hashes than the sizes require.
    case wrongLength
    /// The path leads to another root than the one given for the tree of `size` leaves.
    case rootMismatch(size: UInt64)
}

extension ProofFailure: CustomStringConvertible {
    /// What is wrong, in one sentence.
    public var description: String {
        switch self {
        case .indexOutsideTree(let index, let size):
            "entry \(index) is not in a tree of \(size) entries"
        case .sizesOutOfOrder(let first, let second):
            "a tree of \(second) entries cannot be shown to continue one of \(first)"
        case .wrongLength:
            "the proof does not have the number of hashes that the tree's size requires"
        case .rootMismatch(let size):
            "the proof does not lead to the root given for the tree of \(size) entries"
        }
    }
}

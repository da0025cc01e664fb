import Transparency

/// The definitions of RFC 9162 §2.1 written down as they stand there, recursively: the model that the module is tested against.
enum NaiveTree {
    static func leaf(_ bytes: [UInt8]) -> Digest { Digest.sha256(([0] + bytes).span) }

    static func node(_ left: Digest, _ right: Digest) -> Digest {
        Digest.sha256(([1] + left.bytes + right.bytes).span)
    }

    /// MTH(D[n])
    static func root(_ leaves: ArraySlice<Digest>) -> Digest {
        switch leaves.count {
        case 0: return Digest.sha256([UInt8]().span)
        case 1: return leaves.first!
        default:
            let (left, right) = split(leaves)
            return node(root(left), root(right))
        }
    }

    /// PATH(m, D[n])
    static func path(_ index: Int, _ leaves: ArraySlice<Digest>) -> [Digest] {
        if leaves.count == 1 { return [] }
        let (left, right) = split(leaves)
        return index < left.count
            ? path(index, left) + [root(right)]
            : path(index - left.count, right) + [root(left)]
    }

    /// PROOF(m, D[n])
    static func proof(_ first: Int, _ leaves: ArraySlice<Digest>) -> [Digest] { subproof(first, leaves, true) }

    private static func subproof(_ first: Int, _ leaves: ArraySlice<Digest>, _ known: Bool) -> [Digest] {
        if first == leaves.count { return known ? [] : [root(leaves)] }
        let (left, right) = split(leaves)
        return first <= left.count
            ? subproof(first, left, known) + [root(right)]
            : subproof(first - left.count, right, false) + [root(left)]
    }

    private static func split(_ leaves: ArraySlice<Digest>) -> (ArraySlice<Digest>, ArraySlice<Digest>) {
        var half = 1
        while half * 2 < leaves.count { half *= 2 }
        return (leaves.prefix(half), leaves.dropFirst(half))
    }
}

/// Leaves that differ from one another and from run to run by nothing but their number.
func sampleLeaves(_ count: Int) -> [Digest] {
    (0..<count).map { Digest.leaf(Array("leaf \($0)".utf8).span) }
}

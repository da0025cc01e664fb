/// A share drawn as blocks that every terminal's font has: `██████▌░░░`.
enum Bar {
    /// How many columns it takes.
    static let width = 10

    /// The bar of a share in basis points, in steps of half a block.
    ///
    /// Any share of more than nothing shows, and only the whole is full; what is below nothing is drawn empty, what is
    /// above the whole full: the number beside it says how much.
    static func text(_ basisPoints: Int64) -> String {
        let steps = max(basisPoints > 0 ? 1 : 0, Int(min(max(basisPoints, 0), 10_000)) * 2 * width / 10_000)
        let (full, half) = steps.quotientAndRemainder(dividingBy: 2)
        return String(repeating: "█", count: full) + (half == 1 ? "▌" : "")
            + String(repeating: "░", count: width - full - half)
    }
}

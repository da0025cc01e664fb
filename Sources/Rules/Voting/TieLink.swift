extension Voting {
    /// One question of the tie chain, put to options of equal score.
    ///
    /// An option that does not have what a link asks for stands behind those that have it.
    public enum TieLink: Sendable, Hashable {
        /// More ballots that name it go first.
        case moreSupporters
        /// A lower cost goes first.
        case lowerCost
        /// What was submitted earlier goes first.
        case earlierSubmitted
        /// Ascending SHA-256(seed ‖ 00 ‖ poll or call id ‖ 00 ‖ option id): a lot that anyone can draw again.
        case lot(seed: String)
        /// Ascending bytes of the id in UTF-8. It always decides, and stands at the end of every chain.
        case idBytes
    }

    /// The message whose SHA-256 is the lot of an option.
    public static func lotMessage(seed: String, occasion: String, option: String) -> [UInt8] {
        Array(seed.utf8) + [0] + Array(occasion.utf8) + [0] + Array(option.utf8)
    }
}

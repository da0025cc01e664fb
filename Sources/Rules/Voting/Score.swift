extension Voting {
    /// What an option has gathered, counted exactly in half points.
    ///
    /// Half points suffice for every method here. Only Borda with tied ranks makes parts of a point, and what
    /// tied options share is the mean of *consecutive* whole numbers a…b, which is (a + b) / 2.
    public struct Score: Sendable, Hashable {
        /// Twice the points.
        public let halves: Int64

        /// A number of half points.
        public init(halves: Int64) { self.halves = halves }

        /// A whole number of points.
        public init(points: Int64) throws(ArithmeticOverflow) {
            halves = try points.checkedMultiplied(by: 2)
        }

        /// No points.
        public static let zero = Score(halves: 0)

        /// The points when they are a whole number, else `nil`.
        public var wholePoints: Int64? { halves.isMultiple(of: 2) ? halves / 2 : nil }

        /// Whether it is at least this whole number of points.
        func reaches(points: Int64) -> Bool { Int128(halves) >= 2 * Int128(points) }

        func adding(_ other: Score) throws(ArithmeticOverflow) -> Score {
            Score(halves: try halves.checkedAdding(other.halves))
        }

        func negated() throws(ArithmeticOverflow) -> Score {
            Score(halves: try halves.checkedMultiplied(by: -1))
        }
    }
}

extension Voting.Score: Comparable {
    /// Fewer points come first.
    public static func < (first: Self, second: Self) -> Bool { first.halves < second.halves }
}

extension Voting.Score: CustomStringConvertible {
    /// The points as a decimal: `12`, `12.5`.
    public var description: String {
        if let wholePoints { return "\(wholePoints)" }
        return "\(halves < 0 ? "-" : "")\(halves.magnitude / 2).5"
    }
}

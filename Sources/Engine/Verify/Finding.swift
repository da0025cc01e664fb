/// Something in a store that is not as it must be.
public struct Finding: Sendable, Equatable, CustomStringConvertible {
    /// The position of the entry that is wrong, if it is one.
    public let position: UInt64?
    /// Where it was found: `entries`, a derived table's name, or `head`.
    public let place: String
    /// What is wrong, in a clause.
    public let message: String

    /// Place and message in one line.
    public var description: String {
        position.map { "position \($0): \(message)" } ?? "\(place): \(message)"
    }
}

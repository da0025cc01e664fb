/// Where in a file an event comes from.
public struct SourcePlace: Sendable, Hashable {
    /// The line on which its row begins, from 1.
    public let line: Int
    /// Where the row begins within the line: in JSON the byte, from 1; else 1.
    public let column: Int
    /// The number of the row, from 1.
    public let number: Int
    /// What tells the row from others of its line, if anything does: a JSON pointer, or the id of a grant.
    public let row: String?
}

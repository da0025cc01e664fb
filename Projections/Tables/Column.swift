/// A column of a report: its name in exports, what it holds and what exactly that means.
public struct Column: Sendable, Equatable {
    /// What the cells of a column hold.
    public enum Kind: String, Sendable {
        /// Words.
        case text
        /// The id of an entity.
        case id
        /// Minor units of the row's currency.
        case money
        /// How many.
        case count
        /// How many people.
        case people
        /// A share in basis points.
        case bp
        /// A day.
        case day
        /// Yes or no.
        case flag
        /// A number in a unit of its own, such as an indicator's.
        case number
        /// Twice a number of points: 5 is shown as 2.5.
        case halves
    }

    /// The name in CSV and SQLite exports.
    public let name: String
    /// What the cells hold.
    public let kind: Kind
    /// The exact definition, in one sentence.
    public let documentation: String
    /// Whether its figures can be followed down to the entries.
    public let isExplainable: Bool
    /// Whether its figures may be added over the rows of one currency.
    public let isTotalled: Bool
}

import Events

/// What a mapping makes of the cells that it names.
enum CellFilter: Equatable, Sendable {
    /// The cell as it stands.
    case plain
    /// An id: bytes that none may hold are written `~XX`, so that different cells stay different.
    case id
    /// A readable id: lower-case words parted by `-`; cells that differ and give the same are refused.
    case slug
    /// A readable id that ends with ten digits of the cells' hash.
    case key
    /// An amount, in minor units of the mapping's currency.
    case money
    /// A whole number.
    case number
    /// A percentage, in basis points.
    case percent
    /// A day.
    case day
    /// What a table of words says of the cell.
    case words(String)

    /// The filters by the names that templates use.
    static let named: [String: CellFilter] = [
        "id": .id, "slug": .slug, "key": .key, "money": .money, "number": .number, "percent": .percent, "day": .day,
    ]

    /// Whether it makes a number.
    var isNumeric: Bool { [.money, .number, .percent].contains(self) }

    /// Whether it takes several columns.
    var joins: Bool { [.id, .slug, .key].contains(self) }
}

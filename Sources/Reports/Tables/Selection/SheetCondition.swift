import Events

/// A condition on the cells of one column, as it is typed: `state=open`, `awarded>=1000000`, `need!=`.
///
/// A value is read as the column's cells are written in CSV: amounts in minor units, shares in basis points, days as
/// `YYYY-MM-DD`. An empty value stands for an empty cell, which is neither less nor more than anything.
public struct SheetCondition: Sendable, Equatable, CustomStringConvertible {
    /// How a cell must stand to the value.
    public enum Relation: String, CaseIterable, Sendable {
        case notEqual = "!="
        case atMost = "<="
        case atLeast = ">="
        case equal = "="
        case less = "<"
        case more = ">"
    }

    /// The column's name.
    public let column: String
    /// How its cells must stand to the value.
    public let relation: Relation
    /// The value as it was typed.
    public let value: String

    /// Reads a condition; nil where no relation stands behind a name.
    public init?(_ text: String) {
        guard let start = text.firstIndex(where: { "=!<>".contains($0) }), start > text.startIndex,
            // Relations of two signs stand before those that begin them.
            let relation = Relation.allCases.first(where: { text[start...].hasPrefix($0.rawValue) })
        else { return nil }
        column = String(text[..<start])
        self.relation = relation
        value = String(text[start...].dropFirst(relation.rawValue.count))
    }

    /// As it is typed.
    public var description: String { column + relation.rawValue + value }

    /// What tells whether a cell of a column meets the condition.
    func test(for column: Sheet.Column) throws(SelectionFault) -> (Sheet.Cell) -> Bool {
        let wanted = try cell(of: column)
        let relation = relation
        return { cell in
            switch relation {
            case .equal: cell == wanted
            case .notEqual: cell != wanted
            case .less: cell.precedes(wanted) == true
            case .more: wanted.precedes(cell) == true
            case .atMost: cell == wanted || cell.precedes(wanted) == true
            case .atLeast: cell == wanted || wanted.precedes(cell) == true
            }
        }
    }

    /// The value as a cell of a column.
    private func cell(of column: Sheet.Column) throws(SelectionFault) -> Sheet.Cell {
        if value.isEmpty { return .absent }
        let cell: Sheet.Cell? =
            switch column.kind {
            case .text, .id, .word: .text(value)
            case .day: Day(value).map(Sheet.Cell.day)
            case .flag: Self.flag(value).map(Sheet.Cell.flag)
            case .halves: PlainNumber.halves(value).map(Sheet.Cell.number)
            case .money, .count, .people, .bp, .number, .position, .plain: Int64(value).map(Sheet.Cell.number)
            }
        guard let cell else { throw SelectionFault.wrongValue(value, of: column) }
        return cell
    }

    private static func flag(_ text: String) -> Bool? {
        switch text {
        case "true", Phrasebook.yes.es, Phrasebook.yes.en: true
        case "false", Phrasebook.no.es, Phrasebook.no.en: false
        default: nil
        }
    }
}

extension Sheet.Cell {
    /// Whether the cell stands before another of its kind; nil where they cannot be compared.
    func precedes(_ other: Sheet.Cell) -> Bool? {
        switch (self, other) {
        case (.number(let left), .number(let right)): left < right
        case (.real(let left), .real(let right)): left < right
        case (.day(let left), .day(let right)): left < right
        case (.text(let left), .text(let right)): left < right
        case (.flag(let left), .flag(let right)): !left && right
        default: nil
        }
    }
}

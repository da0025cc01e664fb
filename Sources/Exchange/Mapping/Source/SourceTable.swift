import Events
import FieldCoding

/// A cell of a source.
enum SourceCell: Hashable, Sendable {
    /// Text as it stands, without blanks at its ends; empty where nothing is said.
    case text(String)
    /// A number of JSON as it is written there.
    case number(String)
    /// Where one value is expected, something of JSON that is none, or nothing can stand: why, in a clause.
    case misplaced(String)

    /// What it says, in normal form C.
    var text: String {
        switch self {
        case .text(let text), .number(let text): text
        case .misplaced: ""
        }
    }

    var isEmpty: Bool { text.isEmpty }

    /// A text as a cell.
    init(trimming text: String) {
        var letters = composed(text)[...]
        while let first = letters.first, first.properties.isWhitespace { letters.removeFirst() }
        while let last = letters.last, last.properties.isWhitespace { letters.removeLast() }
        self = .text(String(letters))
    }
}

/// The rows of a source below their headings.
public struct SourceTable: Sendable {
    struct Row: Sendable {
        /// The line on which it begins, from 1.
        let line: Int
        /// Where in JSON it begins within its line, in bytes from 1.
        var column = 1
        /// What tells it from others of its line: in JSON the pointer to it.
        var name: String?
        /// A cell a heading.
        let cells: [SourceCell]

        func place(number: Int, named name: String? = nil) -> SourcePlace {
            SourcePlace(line: line, column: column, number: number, row: name ?? self.name)
        }

        /// Throws where something else than one value stands in one of these cells.
        func expectValues(at columns: [Int]) throws(CellFault) {
            for column in columns {
                guard case .misplaced(let reason) = cells[column] else { continue }
                throw CellFault(column, CodingFailure(.wrongType, reason, at: 0))
            }
        }

        /// A fault of the row, or of one cell of a table.
        func fault(_ failure: CodingFailure, cell: Int? = nil) -> EventTableFault {
            EventTableFault(line: line, column: cell.map { $0 + 1 } ?? column, row: name, failure)
        }
    }

    /// The headings; in JSON the members' names in the order in which they first appear.
    public internal(set) var headings: [String] = []
    var rows: [Row] = []
    /// Whether cells have an order within their row.
    let isOrdered: Bool
    /// Whether the bytes read as UTF-8 though the mapping says otherwise.
    public private(set) var looksLikeUTF8 = false

    /// How many rows there are.
    public var count: Int { rows.count }

    /// Reads a source as a mapping describes it.
    public init(_ bytes: [UInt8], as mapping: Mapping) throws(EventTableFault) {
        let encoding = mapping.encoding ?? .utf8
        let text = try encoding.decoded(bytes)
        if encoding != .utf8 { looksLikeUTF8 = SourceEncoding.looksLikeUTF8(bytes) }
        switch mapping.format ?? .csv {
        case .csv:
            isOrdered = true
            try readTable(text, separator: mapping.separator ?? .comma)
        case .json:
            isOrdered = false
            try readObjects(text, at: mapping.rows?.string.split(separator: ".").map(String.init) ?? [])
        }
    }

    /// Reads JSON objects: the whole text, or the array that member names lead to. Columns that are `awaited` are there
    /// though no object has them.
    init(json text: [UInt8], at path: [String], awaited: [String]) throws(EventTableFault) {
        isOrdered = false
        try readObjects(try SourceEncoding.utf8.decoded(text), at: path, awaited: awaited)
    }

    private mutating func readTable(_ text: [UInt8], separator: SourceSeparator) throws(EventTableFault) {
        var reader = DelimitedReader(text, separator: separator.byte, mostFields: EventTable.mostColumns)
        var row = DelimitedRow()
        do throws(DelimitedFault) {
            while try reader.read(into: &row) {
                let cells = (0..<row.count).map { SourceCell(trimming: row.text($0)) }
                if headings.isEmpty {
                    headings = cells.map(\.text)
                } else {
                    rows.append(Row(line: row.line, cells: cells))
                }
            }
        } catch {
            throw EventTableFault(error)
        }
        if headings.isEmpty {
            throw EventTableFault(line: 1, .malformed, "the file is empty", remedy: "its first row is the header")
        }
        for row in rows where row.cells.count != headings.count {
            throw EventTableFault(
                line: row.line, .malformed, "a row of \(row.cells.count) cells below a header of \(headings.count)",
                remedy: "quote cells that hold the separator, and see that the mapping names the right one")
        }
    }
}

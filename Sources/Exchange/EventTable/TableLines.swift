import FieldCoding

/// The rows of a CSV text as lists of cells.
struct TableLines {
    /// One row.
    struct Line {
        /// The line on which it begins, from 1.
        let line: Int
        /// Its cells, unquoted, without blanks at their ends.
        let cells: [String]
    }

    private var reader: DelimitedReader
    private var row = DelimitedRow()

    /// Goes to the first row; throws where the text is not UTF-8.
    init(_ text: [UInt8]) throws(EventTableFault) {
        do {
            _ = try UTF8Span(validating: text.span)
        } catch {
            let offset = error.byteOffsets.lowerBound
            let line = 1 + text[..<offset].count { $0 == 0x0A }
            throw EventTableFault(line: line, .malformed, "byte \(offset) of the file is not UTF-8")
        }
        reader = DelimitedReader(text, separator: 0x2C, mostFields: EventTable.mostColumns)
    }

    /// The next row that holds anything; nil at the end.
    mutating func next() throws(EventTableFault) -> Line? {
        do throws(DelimitedFault) {
            guard try reader.read(into: &row) else { return nil }
        } catch {
            throw EventTableFault(error)
        }
        return Line(line: row.line, cells: (0..<row.count).map { row.text($0) })
    }
}

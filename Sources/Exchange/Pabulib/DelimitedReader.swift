/// Parts a text into rows of `;`-separated fields, with the quoting of CSV.
///
/// A field that begins with `"` is quoted: it may hold `;` and line breaks, and `""` stands for one quote. A
/// quote elsewhere is text. Lines end with LF, CRLF or CR; rows without any field are passed over.
struct DelimitedReader {
    private let source: [UInt8]
    private var offset: Int
    /// The line that `offset` is in, from 1.
    private(set) var line = 1

    /// `source` must be valid UTF-8; a byte order mark at its start is passed over.
    init(_ source: [UInt8]) {
        self.source = source
        offset = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// Fills `row` with the next row; `false` at the end of the text.
    mutating func read(into row: inout DelimitedRow) throws(PabulibFault) -> Bool {
        while offset < source.count {
            row.clear(line: line)
            try readRow(into: &row)
            if row.count > 1 || !row.isEmpty(0) { return true }
        }
        return false
    }

    private mutating func readRow(into row: inout DelimitedRow) throws(PabulibFault) {
        while true {
            if row.count == PabulibLimits.fields {
                throw PabulibFault(line: row.line, reason: .tooManyFields(most: PabulibLimits.fields))
            }
            if offset < source.count, source[offset] == .quote {
                try readQuoted(into: &row)
            } else {
                readPlain(into: &row)
            }
            row.endField()
            guard offset < source.count else { return }
            let separator = source[offset]
            offset += 1
            if separator == .semicolon { continue }
            if separator == .carriageReturn, offset < source.count, source[offset] == .lineFeed { offset += 1 }
            line += 1
            return
        }
    }

    private mutating func readPlain(into row: inout DelimitedRow) {
        let start = offset
        while offset < source.count, !source[offset].endsField { offset += 1 }
        row.append(source[start..<offset])
    }

    private mutating func readQuoted(into row: inout DelimitedRow) throws(PabulibFault) {
        let firstLine = line
        offset += 1
        while true {
            let start = offset
            while offset < source.count, source[offset] != .quote {
                if source[offset] == .lineFeed { line += 1 }
                offset += 1
            }
            row.append(source[start..<offset])
            guard offset < source.count else { throw PabulibFault(line: firstLine, reason: .unterminatedQuote) }
            offset += 1
            guard offset < source.count, source[offset] == .quote else { break }
            row.append(.quote)
            offset += 1
        }
        while offset < source.count, source[offset].isBlank { offset += 1 }
        if offset < source.count, !source[offset].endsField {
            throw PabulibFault(line: line, reason: .textAfterQuote)
        }
    }
}

extension UInt8 {
    fileprivate static var quote: UInt8 { 0x22 }
    fileprivate static var semicolon: UInt8 { 0x3B }
    fileprivate static var lineFeed: UInt8 { 0x0A }
    fileprivate static var carriageReturn: UInt8 { 0x0D }

    fileprivate var endsField: Bool { self == .semicolon || self == .lineFeed || self == .carriageReturn }
}

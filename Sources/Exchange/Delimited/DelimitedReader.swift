/// Parts a text into rows of fields between separators, with the quoting of CSV (RFC 4180).
///
/// A field that begins with `"` is quoted: it may hold separators and line breaks, and `""` stands for one quote. A
/// quote elsewhere is text. Lines end with LF, CRLF or CR; rows without any field are passed over.
struct DelimitedReader {
    private let source: [UInt8]
    private let separator: UInt8
    private let mostFields: Int
    private var offset: Int
    /// The line that `offset` is in, from 1.
    private(set) var line = 1

    /// `source` must be valid UTF-8; a byte order mark at its start is passed over.
    init(_ source: [UInt8], separator: UInt8, mostFields: Int) {
        self.source = source
        self.separator = separator
        self.mostFields = mostFields
        offset = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// Fills `row` with the next row; `false` at the end of the text.
    mutating func read(into row: inout DelimitedRow) throws(DelimitedFault) -> Bool {
        while offset < source.count {
            row.clear(line: line)
            try readRow(into: &row)
            if row.count > 1 || !row.isEmpty(0) { return true }
        }
        return false
    }

    private mutating func readRow(into row: inout DelimitedRow) throws(DelimitedFault) {
        while true {
            if row.count == mostFields {
                throw DelimitedFault(line: row.line, reason: .tooManyFields(most: mostFields))
            }
            if offset < source.count, source[offset] == .quote {
                try readQuoted(into: &row)
            } else {
                readPlain(into: &row)
            }
            row.endField()
            guard offset < source.count else { return }
            let end = source[offset]
            offset += 1
            if end == separator { continue }
            if end == .carriageReturn, offset < source.count, source[offset] == .lineFeed { offset += 1 }
            line += 1
            return
        }
    }

    private func endsField(_ byte: UInt8) -> Bool {
        byte == separator || byte == .lineFeed || byte == .carriageReturn
    }

    private mutating func readPlain(into row: inout DelimitedRow) {
        let start = offset
        while offset < source.count, !endsField(source[offset]) { offset += 1 }
        row.append(source[start..<offset])
    }

    private mutating func readQuoted(into row: inout DelimitedRow) throws(DelimitedFault) {
        let firstLine = line
        offset += 1
        while true {
            let start = offset
            while offset < source.count, source[offset] != .quote {
                if source[offset] == .lineFeed { line += 1 }
                offset += 1
            }
            row.append(source[start..<offset])
            guard offset < source.count else { throw DelimitedFault(line: firstLine, reason: .unterminatedQuote) }
            offset += 1
            guard offset < source.count, source[offset] == .quote else { break }
            row.append(.quote)
            offset += 1
        }
        while offset < source.count, source[offset].isBlank { offset += 1 }
        if offset < source.count, !endsField(source[offset]) {
            throw DelimitedFault(line: line, reason: .textAfterQuote)
        }
    }
}

extension UInt8 {
    fileprivate static var quote: UInt8 { 0x22 }
    fileprivate static var lineFeed: UInt8 { 0x0A }
    fileprivate static var carriageReturn: UInt8 { 0x0D }
}

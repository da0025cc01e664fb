/// One row of fields, unquoted, trimmed of blanks at both ends.
///
/// One row is filled again and again, so that reading allocates nothing once it has grown.
struct DelimitedRow {
    /// The line at which the row begins, from 1.
    var line = 1
    private(set) var count = 0
    private var bytes: [UInt8] = []
    private var starts: [Int] = []
    private var ends: [Int] = []

    mutating func clear(line: Int) {
        self.line = line
        count = 0
        bytes.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }

    mutating func append(_ slice: ArraySlice<UInt8>) { bytes.append(contentsOf: slice) }

    mutating func append(_ byte: UInt8) { bytes.append(byte) }

    /// Ends the field that was being appended.
    mutating func endField() {
        var start = count == 0 ? 0 : fieldEnd
        var end = bytes.count
        fieldEnd = end
        while start < end, bytes[start].isBlank { start += 1 }
        while end > start, bytes[end - 1].isBlank { end -= 1 }
        starts.append(start)
        ends.append(end)
        count += 1
    }

    /// Where the field before ends in `bytes`, blanks included.
    private var fieldEnd = 0

    @_lifetime(borrow self)
    func field(_ index: Int) -> Span<UInt8> {
        bytes.span.extracting(starts[index]..<ends[index])
    }

    func text(_ index: Int) -> String { String(decoding: bytes[starts[index]..<ends[index]], as: UTF8.self) }

    func isEmpty(_ index: Int) -> Bool { starts[index] == ends[index] }

    /// Whether no field from `index` on holds anything.
    func isEmpty(from index: Int) -> Bool { (index..<Swift.max(index, count)).allSatisfy { isEmpty($0) } }

    /// The fields from `index` on as one text, as if their separators had been quoted.
    func joinedText(from index: Int) -> String { (index..<count).map { text($0) }.joined(separator: ";") }
}

extension UInt8 {
    /// A space or a tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }
}

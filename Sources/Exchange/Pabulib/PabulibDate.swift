/// A calendar day as a Pabulib file states it.
public struct PabulibDate: Sendable, Hashable {
    /// 1 to 9999.
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to 31.
    public let day: Int

    /// A day that is known to exist.
    public init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }
}

extension PabulibDate: Comparable {
    /// The earlier day comes first.
    public static func < (first: Self, second: Self) -> Bool {
        (first.year, first.month, first.day) < (second.year, second.month, second.day)
    }
}

extension PabulibDate: CustomStringConvertible {
    /// `2023-04-03`.
    public var description: String {
        let padding = String(repeating: "0", count: Swift.max(0, 4 - "\(year)".count))
        return "\(padding)\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
}

extension PabulibDate {
    /// Which day a bare year stands for.
    enum Edge {
        /// 1 January.
        case begin
        /// 31 December.
        case end
    }

    /// Reads `dd.mm.yyyy`, also with one digit for day or month, `yyyy-mm-dd` or a bare year.
    init(_ text: String, edge: Edge) throws(PabulibFault.Reason) {
        let bytes = Array(text.utf8)
        let parts: (year: Int, month: Int, day: Int)?
        if bytes.count == 4, bytes.allSatisfy(\.isDigit) {
            parts = Self.number(bytes[...], lengths: 4...4).map {
                edge == .begin ? (year: $0, month: 1, day: 1) : (year: $0, month: 12, day: 31)
            }
        } else if let pieces = Self.pieces(bytes, separator: 0x2E, lengths: [1...2, 1...2, 4...4]) {
            parts = (year: pieces[2], month: pieces[1], day: pieces[0])
        } else if let pieces = Self.pieces(bytes, separator: 0x2D, lengths: [4...4, 2...2, 2...2]) {
            parts = (year: pieces[0], month: pieces[1], day: pieces[2])
        } else {
            parts = nil
        }
        guard let parts, parts.year > 0, (1...12).contains(parts.month),
            (1...Self.days(in: parts.month, of: parts.year)).contains(parts.day)
        else { throw .malformedDate(text) }
        self.init(year: parts.year, month: parts.month, day: parts.day)
    }

    private static func pieces(_ bytes: [UInt8], separator: UInt8, lengths: [ClosedRange<Int>]) -> [Int]? {
        let pieces = bytes.split(separator: separator, omittingEmptySubsequences: false)
        guard pieces.count == lengths.count else { return nil }
        let numbers = zip(pieces, lengths).compactMap { number($0, lengths: $1) }
        return numbers.count == pieces.count ? numbers : nil
    }

    private static func number(_ bytes: ArraySlice<UInt8>, lengths: ClosedRange<Int>) -> Int? {
        guard lengths.contains(bytes.count), bytes.allSatisfy(\.isDigit) else { return nil }
        return bytes.reduce(0) { 10 * $0 + Int($1 - 0x30) }
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

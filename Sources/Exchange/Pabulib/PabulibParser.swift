/// Walks through the sections of a file, in their order.
struct PabulibParser {
    private var reader: DelimitedReader
    private var row = DelimitedRow()
    private var isAtEnd = false
    private var seen: [PabulibHeader.Section] = []

    /// Checks size and encoding, and goes to the first row.
    init(_ bytes: [UInt8]) throws(PabulibFault) {
        if bytes.count > PabulibLimits.bytes {
            throw PabulibFault(line: 1, reason: .fileTooLarge(bytes: bytes.count, most: PabulibLimits.bytes))
        }
        if let offset = Self.firstInvalidByte(of: bytes) {
            let line = 1 + bytes[..<offset].reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
            throw PabulibFault(line: line, reason: .invalidUTF8(offset: offset))
        }
        reader = DelimitedReader(bytes, separator: 0x3B, mostFields: PabulibLimits.fields)
        try advance()
    }

    private static func firstInvalidByte(of bytes: [UInt8]) -> Int? {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch { return error.byteOffsets.lowerBound }
    }

    private mutating func advance() throws(PabulibFault) {
        do throws(DelimitedFault) {
            isAtEnd = try !reader.read(into: &row)
        } catch {
            throw PabulibFault(error)
        }
    }

    /// The section whose name stands alone in the current row.
    private var sectionName: PabulibHeader.Section? {
        guard row.isEmpty(from: 1) else { return nil }
        // No row of data is as short as this, so most are passed over without making a string.
        let length = row.field(0).count
        guard length == 4 || length == 5 || length == 8 else { return nil }
        return PabulibHeader.Section(rawValue: row.text(0).uppercased())
    }

    /// Goes to the header of a section; returns the line of the section's name as well.
    private mutating func enter(
        _ section: PabulibHeader.Section
    ) throws(PabulibFault) -> (header: PabulibHeader, line: Int) {
        if isAtEnd { throw PabulibFault(line: reader.line, reason: .missingSection(section.rawValue)) }
        guard let found = sectionName else { throw PabulibFault(line: row.line, reason: .textBeforeSections) }
        if found != section {
            throw PabulibFault(
                line: row.line,
                reason: seen.contains(found) ? .repeatedSection(found.rawValue) : .sectionOutOfOrder(found.rawValue))
        }
        seen.append(section)
        let line = row.line
        try advance()
        if isAtEnd || sectionName != nil {
            throw PabulibFault(line: line, reason: .missingHeader(section: section.rawValue))
        }
        let header = try PabulibHeader(row, of: section)
        try advance()
        return (header, line)
    }

    private var isInSection: Bool { !isAtEnd && sectionName == nil }

    mutating func readMeta() throws(PabulibFault) -> PabulibMetaEntries {
        let (header, line) = try enter(.meta)
        var entries = PabulibMetaEntries(sectionLine: line)
        while isInSection {
            try entries.add(row, header: header)
            try advance()
        }
        return entries
    }

    mutating func readProjects(currencyDecimals: Int) throws(PabulibFault) -> PabulibProjectReader {
        var projects = try PabulibProjectReader(
            header: enter(.projects).header, currencyDecimals: currencyDecimals)
        while isInSection {
            try projects.add(row)
            try advance()
        }
        return projects
    }

    /// Reads VOTES, which must be the last section.
    mutating func readVotes(
        meta: PabulibMeta, projects: PabulibProjectReader
    ) throws(PabulibFault) -> PabulibVoteReader {
        var votes = try PabulibVoteReader(
            header: enter(.votes).header, meta: meta, projects: projects.projects, projectIndex: projects.index)
        while isInSection {
            try votes.add(row)
            try advance()
        }
        if !isAtEnd, let repeated = sectionName {
            throw PabulibFault(line: row.line, reason: .repeatedSection(repeated.rawValue))
        }
        return votes
    }
}

extension PabulibFault {
    init(_ fault: DelimitedFault) {
        let reason: Reason =
            switch fault.reason {
            case .tooManyFields(let most): .tooManyFields(most: most)
            case .unterminatedQuote: .unterminatedQuote
            case .textAfterQuote: .textAfterQuote
            }
        self.init(line: fault.line, reason: reason)
    }
}

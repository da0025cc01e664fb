extension JSONReader {
    /// Reads a string.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func string() throws(CodingFailure) -> String {
        skipSpace()
        guard next == 0x22 else { throw unexpected("a string") }
        let start = position + 1
        let (end, isASCII) = bytes.plainRun(from: start)
        guard end < bytes.count, unsafe bytes[unchecked: end] == 0x22 else { return try slowString(from: start) }
        position = end + 1
        // `plainRun` stays within the text.
        let content = unsafe bytes.extracting(unchecked: start..<end)
        if isASCII || mode == .trusting {
            // ASCII, or stored text: valid UTF-8 either way.
            return String(copying: unsafe UTF8Span(unchecked: content, isKnownASCII: isASCII))
        }
        return try checked(content, at: start)
    }

    /// The bytes of a string of plain ASCII without escapes; nil, and nothing is taken, if anything else follows.
    @inlinable
    @_lifetime(copy self)
    @_lifetime(self: copy self)
    public mutating func plainString() -> Span<UInt8>? {
        skipSpace()
        guard next == 0x22 else { return nil }
        let start = position + 1
        let (end, isASCII) = bytes.plainRun(from: start)
        guard isASCII, end < bytes.count, unsafe bytes[unchecked: end] == 0x22 else { return nil }
        position = end + 1
        return unsafe bytes.extracting(unchecked: start..<end)
    }

    /// Text with escapes, or a fault.
    @usableFromInline
    @inline(never)
    @_lifetime(self: copy self)
    mutating func slowString(from start: Int) throws(CodingFailure) -> String {
        var content: [UInt8] = []
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case 0x22:
                position = index + 1
                return try checked(content.span, at: start)
            case 0x5C:
                try appendEscape(at: &index, to: &content)
            case 0..<0x20:
                throw CodingFailure(
                    .malformed, "control character 0x\(hexadecimal(byte)) inside a string", at: index,
                    remedy: "escape it as \\u00\(hexadecimal(byte))")
            default:
                content.append(byte)
                index += 1
            }
        }
        throw CodingFailure(.malformed, "the text ends inside a string", at: bytes.count)
    }

    private func appendEscape(at index: inout Int, to content: inout [UInt8]) throws(CodingFailure) {
        let escape = index
        guard index + 1 < bytes.count else {
            throw CodingFailure(.malformed, "the text ends inside a string", at: bytes.count)
        }
        index += 2
        switch bytes[escape + 1] {
        case 0x22: content.append(0x22)
        case 0x5C: content.append(0x5C)
        case 0x2F: content.append(0x2F)
        case 0x62: content.append(0x08)
        case 0x66: content.append(0x0C)
        case 0x6E: content.append(0x0A)
        case 0x72: content.append(0x0D)
        case 0x74: content.append(0x09)
        case 0x75:
            let scalar = try unicodeEscape(at: &index, from: escape)
            content.append(contentsOf: Array(String(Character(scalar)).utf8))
        default:
            throw CodingFailure(.malformed, "an unknown escape after a backslash", at: escape)
        }
    }

    private func unicodeEscape(at index: inout Int, from escape: Int) throws(CodingFailure) -> Unicode.Scalar {
        let high = try fourHexDigits(at: &index)
        if high == 0 { throw CodingFailure(.malformed, "U+0000 inside a string", at: escape) }
        if let scalar = Unicode.Scalar(high) { return scalar }
        guard high < 0xDC00, index + 1 < bytes.count, bytes[index] == 0x5C, bytes[index + 1] == 0x75 else {
            throw CodingFailure(.malformed, "half of a surrogate pair", at: escape)
        }
        index += 2
        let low = try fourHexDigits(at: &index)
        guard (0xDC00...0xDFFF).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        else { throw CodingFailure(.malformed, "half of a surrogate pair", at: escape) }
        return scalar
    }

    private func fourHexDigits(at index: inout Int) throws(CodingFailure) -> UInt32 {
        guard index + 4 <= bytes.count else {
            throw CodingFailure(.malformed, "the text ends inside a string", at: bytes.count)
        }
        var value: UInt32 = 0
        for _ in 0..<4 {
            let digit: UInt8
            switch bytes[index] {
            case let byte where (0x30...0x39).contains(byte): digit = byte - 0x30
            case let byte where (0x41...0x46).contains(byte): digit = byte - 0x37
            case let byte where (0x61...0x66).contains(byte): digit = byte - 0x57
            default: throw CodingFailure(.malformed, "\\u takes four hexadecimal digits", at: index)
            }
            value = value << 4 + UInt32(digit)
            index += 1
        }
        return value
    }

    /// UTF-8, NFC and assigned code points: what an admitted text must be for ever, and is not asked of stored text.
    @usableFromInline
    func checked(_ content: Span<UInt8>, at start: Int) throws(CodingFailure) -> String {
        guard var span = try? UTF8Span(validating: content) else {
            throw CodingFailure(.malformed, "bytes that are not UTF-8", at: start, remedy: "convert the file to UTF-8")
        }
        if mode == .trusting || Self.isBelowCombiningMarks(content) { return String(copying: span) }
        if !span.checkForNFC(quickCheck: false) {
            throw CodingFailure(
                .outOfRange, "text that is not in Unicode normal form C", at: start,
                remedy: "normalise it to NFC (uconv -x any-nfc)")
        }
        let text = String(copying: span)
        for scalar in text.unicodeScalars where scalar.properties.generalCategory == .unassigned {
            throw CodingFailure(
                .outOfRange, "unassigned code point U+\(String(scalar.value, radix: 16, uppercase: true))", at: start)
        }
        return text
    }

    /// Whether valid UTF-8 holds nothing from U+0300 on: below, all is assigned and in normal form.
    private static func isBelowCombiningMarks(_ content: Span<UInt8>) -> Bool {
        for index in content.indices where content[index] >= 0xCC { return false }
        return true
    }
}

/// A strict pull reader over one JSON text in UTF-8.
///
/// It accepts RFC 8259 less what has no canonical form here: no byte order mark, no duplicate members, no `null`, no
/// decimals or exponents, no `-0`, no lone surrogates, no U+0000, no text outside NFC or with unassigned code points,
/// nothing nested deeper than ``JSONLimits/depth``.
///
/// In ``Mode/trusting`` the text is known to be canonical (we wrote it), so strings are taken as they stand.
public struct JSONReader: ~Escapable {
    /// How much of the text is checked.
    public enum Mode: Sendable {
        /// Members are expected in canonical order; the first surprise is a ``CodingFailure/Code/disorder``.
        case ordered
        /// Members in any order, every fault explained.
        case indexed
        /// Stored text that was checked when it was admitted.
        case trusting
    }

    @usableFromInline let bytes: Span<UInt8>
    /// The offset of the next byte.
    public var position: Int
    @usableFromInline var depth: Int
    @usableFromInline var mode: Mode

    /// A reader at the start of a text.
    @inlinable
    @_lifetime(copy bytes)
    public init(_ bytes: Span<UInt8>, mode: Mode = .ordered, position: Int = 0) {
        self.bytes = bytes
        self.position = position
        self.depth = 0
        self.mode = mode
    }

    /// Whether the text is known to be canonical and admitted.
    @inlinable public var isTrusting: Bool { mode == .trusting }

    /// The next byte, 0 at the end (which no place accepts).
    @inlinable var next: UInt8 {
        position < bytes.count ? unsafe bytes[unchecked: position] : 0
    }

    /// Whether an object stands next.
    public var isAtObject: Bool {
        mutating get {
            skipSpace()
            return next == 0x7B
        }
    }

    @inlinable
    @inline(__always)
    @_lifetime(self: copy self)
    mutating func skipSpace() {
        if next <= 0x20 { skipSpaces() }
    }

    @usableFromInline
    @_lifetime(self: copy self)
    mutating func skipSpaces() {
        while position < bytes.count {
            let byte = unsafe bytes[unchecked: position]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
            position += 1
        }
    }

    /// Takes one punctuation byte, after white space.
    @inlinable
    @_lifetime(self: copy self)
    mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard next == byte else { return false }
        position += 1
        return true
    }

    /// Moves past a member's name to its value, if it is the next member of a canonical text.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func takeMember(_ name: StaticString) -> Bool {
        let quote = next == 0x2C ? position + 1 : position
        let length = name.utf8CodeUnitCount
        // Quote, name, quote, colon and something behind them.
        guard bytes.count - quote > length + 3, unsafe bytes[unchecked: quote] == 0x22,
            unsafe bytes[unchecked: quote + length + 1] == 0x22, bytes.holds(name, at: quote + 1)
        else { return false }
        position = quote + length + 3
        return true
    }

    /// Fails unless nothing but white space is left.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func end() throws(CodingFailure) {
        skipSpace()
        if position < bytes.count { throw trailing() }
    }

    @usableFromInline
    func trailing() -> CodingFailure {
        CodingFailure(.malformed, "something follows the end of the JSON value", at: position)
    }

    @inlinable
    @_lifetime(self: copy self)
    mutating func enter() throws(CodingFailure) {
        depth += 1
        if depth > JSONLimits.depth {
            throw CodingFailure(.tooLarge, "nested deeper than \(JSONLimits.depth) levels", at: position)
        }
    }

    // MARK: Values

    /// Reads `true` or `false`.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func boolean() throws(CodingFailure) -> Bool {
        skipSpace()
        if takeWord("true") { return true }
        if takeWord("false") { return false }
        throw unexpected("true or false")
    }

    @inlinable
    @_lifetime(self: copy self)
    mutating func takeWord(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard bytes.count - position >= count else { return false }
        // The word's storage is static: it outlives the loop.
        let start = unsafe word.utf8Start
        for index in 0..<count where unsafe bytes[unchecked: position + index] != start[index] { return false }
        position += count
        return true
    }

    /// Reads an integer within ± ``JSONLimits/integer``.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func integer() throws(CodingFailure) -> Int64 {
        skipSpace()
        let start = position
        let negative = next == 0x2D
        if negative { position += 1 }
        let firstDigit = position
        var value: Int64 = 0
        while true {
            let digit = next &- 0x30
            guard digit < 10 else { break }
            if position - firstDigit >= 16 { throw tooLargeInteger(start) }
            value = value &* 10 &+ Int64(digit)
            position += 1
        }
        let digits = position - firstDigit
        if digits == 0 {
            position = start
            throw unexpected("an integer")
        }
        if mode == .trusting { return negative ? -value : value }
        if digits > 1, bytes[firstDigit] == 0x30 {
            throw CodingFailure(.malformed, "a number begins with 0", at: start)
        }
        switch next {
        case 0x2E, 0x65, 0x45:
            throw CodingFailure(
                .wrongType, "a number with decimals or an exponent", at: start,
                remedy: "write a whole number (money in minor units, shares in basis points)")
        default: break
        }
        if value > JSONLimits.integer { throw tooLargeInteger(start) }
        if negative && value == 0 { throw CodingFailure(.malformed, "-0 is not a canonical number", at: start) }
        return negative ? -value : value
    }

    @usableFromInline
    func tooLargeInteger(_ start: Int) -> CodingFailure {
        CodingFailure(.outOfRange, "an integer beyond ±\(JSONLimits.integer) (2^53 − 1)", at: start)
    }

    /// Reads an array, calling `element` at each of its values.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func array(
        _ element: (inout JSONReader, Int) throws(CodingFailure) -> Void
    ) throws(CodingFailure) {
        guard take(0x5B) else { throw unexpected("an array") }
        try enter()
        var index = 0
        if !take(0x5D) {
            while true {
                skipSpace()
                try element(&self, index)
                index += 1
                if take(0x2C) { continue }
                if take(0x5D) { break }
                throw misplaced("a comma or the end of the array")
            }
        }
        depth -= 1
    }

    /// What is there instead of a value of the kind that was expected.
    @usableFromInline
    @inline(never)
    func unexpected(_ expected: String) -> CodingFailure {
        let code: CodingFailure.Code
        switch next {
        case 0x22, 0x7B, 0x5B, 0x2D, 0x30...0x39: code = .wrongType
        case 0x74 where isWord("true"), 0x66 where isWord("false"), 0x6E where isWord("null"): code = .wrongType
        default: code = .malformed
        }
        return found(code, expected)
    }

    /// What is there instead of the punctuation or the value without which the text is no JSON.
    @usableFromInline
    @inline(never)
    func misplaced(_ expected: String) -> CodingFailure { found(.malformed, expected) }

    private func isWord(_ word: StaticString) -> Bool {
        var reader = self
        return reader.takeWord(word)
    }

    private func found(_ code: CodingFailure.Code, _ expected: String) -> CodingFailure {
        if mode != .indexed { return .disorder }
        if position >= bytes.count {
            return CodingFailure(.malformed, "the text ends where \(expected) is expected", at: position)
        }
        let found: String
        switch bytes[position] {
        case 0x22: found = "a string"
        case 0x7B: found = "an object"
        case 0x5B: found = "an array"
        case 0x2D, 0x30...0x39: found = "a number"
        case 0x74 where isWord("true"), 0x66 where isWord("false"): found = "a boolean"
        case 0x6E where isWord("null"):
            return CodingFailure(
                code, "null where \(expected) is expected", at: position, remedy: "leave an absent field out")
        case 0xEF where position == 0 && bytes.count > 2 && bytes[1] == 0xBB && bytes[2] == 0xBF:
            return CodingFailure(.malformed, "the text begins with a byte order mark", at: 0, remedy: "remove it")
        case let byte where (0x21..<0x7F).contains(byte): found = "“\(Unicode.Scalar(byte))”"
        case let byte: found = "byte 0x" + hexadecimal(byte)
        }
        return CodingFailure(code, "\(found) where \(expected) is expected", at: position)
    }
}

func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
}

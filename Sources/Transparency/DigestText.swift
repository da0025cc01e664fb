extension Digest {
    /// The digest written as 64 hexadecimal digits of either case; nil for any other text.
    public init?(hex: some StringProtocol) {
        let digits = hex.utf8
        guard digits.count == 2 * Self.byteCount else { return nil }
        var words: InlineArray<4, UInt64> = [0, 0, 0, 0]
        for (index, digit) in digits.enumerated() {
            guard let value = Self.hexValue(digit) else { return nil }
            words[index / 16] = words[index / 16] << 4 | UInt64(value)
        }
        self.init(words[0], words[1], words[2], words[3])
    }

    /// The digest written as base64 with its padding (44 characters, RFC 4648 §4); nil for any other text.
    public init?(base64: some StringProtocol) {
        guard let bytes = Base64.decode(base64) else { return nil }
        self.init(bytes.span)
    }

    /// 64 lower-case hexadecimal digits.
    public var hex: String {
        var digits: [UInt8] = []
        digits.reserveCapacity(2 * Self.byteCount)
        for byte in bytes {
            digits.append(Self.hexDigit(byte >> 4))
            digits.append(Self.hexDigit(byte & 15))
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// 44 characters of base64 with padding, as signed notes and proofs write it.
    public var base64: String { Base64.encode(bytes) }

    private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }

    private static func hexValue(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 48...57: digit - 48
        case 65...70: digit - 55
        case 97...102: digit - 87
        default: nil
        }
    }
}

extension Digest: CustomStringConvertible {
    /// The hexadecimal digits.
    public var description: String { hex }
}

public import FieldCoding

/// A Chilean tax number of an organisation, `65990014-9`: no points, capital K.
///
/// Its shape is checked here; its check digit and that it is no natural person's are conditions of admission.
public struct RUT: FieldValue, Hashable, CustomStringConvertible {
    /// The number before the dash.
    public let number: Int64
    /// The character after the dash, `0`–`9` or `K`.
    public let checkDigit: UInt8

    /// A number from its text, or nil.
    public init?(_ text: String) {
        let bytes = text.utf8Span.span
        guard 3...10 ~= bytes.count, bytes[bytes.count - 2] == 0x2D, bytes[0] != 0x30,
            let number = decimal(bytes, 0..<(bytes.count - 2))
        else { return nil }
        let last = bytes[bytes.count - 1]
        guard (0x30...0x39).contains(last) || last == 0x4B else { return nil }
        self.number = Int64(number)
        checkDigit = last
    }

    /// The check digit that the number demands: 11 less the sum of its digits, weighted 2 to 7 from the right, modulo
    /// 11; 11 is written 0 and 10 is written K.
    public static func checkDigit(of number: Int64) -> UInt8 {
        var rest = number
        var weight: Int64 = 2
        var sum: Int64 = 0
        while rest > 0 {
            sum += rest % 10 * weight
            rest /= 10
            weight = weight == 7 ? 2 : weight + 1
        }
        switch 11 - sum % 11 {
        case 11: return 0x30
        case 10: return 0x4B
        case let digit: return 0x30 + UInt8(digit)
        }
    }

    /// Reads a number of the form `65990014-9`.
    public init(reading json: inout JSONReader) throws(CodingFailure) {
        let start = json.position
        let text = try json.string()
        guard let rut = RUT(text) else {
            throw CodingFailure(
                .outOfRange, "\"\(text.prefix(20))\" is not a RUT", at: start,
                remedy: "write it without points, with its dash and a capital K: 65990014-9")
        }
        self = rut
    }

    /// Writes `65990014-9`.
    public func write(to json: inout JSONWriter) { json.string(description) }

    /// Digits, a dash and the check digit.
    public static var schema: Schema { .string(pattern: "^[1-9][0-9]{0,7}-[0-9K]$", minLength: nil, maxLength: nil) }

    /// A valid number of an organisation.
    public static func sample(from source: inout SampleSource) -> RUT {
        let number = source.within(50_000_000...99_999_999)
        return RUT("\(number)-\(Character(Unicode.Scalar(checkDigit(of: number))))") ?? sample(from: &source)
    }

    /// `65990014-9`.
    public var description: String { "\(number)-\(Character(Unicode.Scalar(checkDigit)))" }
}

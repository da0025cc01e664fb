/// A number as a file writes it: digits, and perhaps a point or a comma and more digits.
///
/// Signs, exponents, blanks and thousands separators are refused, and so is what could hold one: one to three
/// digits, a comma, exactly three digits. With a point that doubt arises only where the unit has fewer than
/// three decimals, since the format writes decimals with a point.
struct DecimalNumber {
    /// All digits as one whole number.
    private let digits: Int64
    /// How many of them stand after the point, zeros at the end left out.
    private let decimals: Int

    /// A whole number of minor units, of which 10^`decimals` make one unit; what is finer is refused.
    static func minorUnits(
        _ text: Span<UInt8>, decimals: Int
    ) throws(PabulibFault.Reason) -> Int64 {
        let number = try DecimalNumber(text, unitDecimals: decimals)
        guard number.decimals <= decimals else { throw .tooFine(String(copyingUTF8: text), decimals: decimals) }
        return try number.scaled(to: decimals, of: text)
    }

    /// As `minorUnits`, but what is finer is dropped and reported.
    static func minorUnitsRoundedDown(
        _ text: Span<UInt8>, decimals: Int
    ) throws(PabulibFault.Reason) -> (amount: Int64, isRounded: Bool) {
        let number = try DecimalNumber(text, unitDecimals: decimals)
        guard number.decimals > decimals else { return (try number.scaled(to: decimals, of: text), false) }
        var amount = number.digits
        for _ in decimals..<number.decimals { amount /= 10 }
        return (amount, true)
    }

    /// A whole number; decimals are accepted when they are zeros.
    static func whole(_ text: Span<UInt8>) throws(PabulibFault.Reason) -> Int64 {
        let number = try DecimalNumber(text, unitDecimals: 0)
        guard number.decimals == 0 else { throw .malformedNumber(String(copyingUTF8: text)) }
        return number.digits
    }

    private init(_ text: Span<UInt8>, unitDecimals: Int) throws(PabulibFault.Reason) {
        if text.isEmpty { throw .missingValue }
        var digits: Int64 = 0
        var before = 0
        var after = 0
        // Zeros after the point are kept back until another digit shows that they count.
        var zeros = 0
        var separator: UInt8?
        for index in text.indices {
            let byte = text[index]
            if byte.isDigit {
                if separator == nil { before += 1 } else { after += 1 }
                if separator != nil, byte == .zero {
                    zeros += 1
                    continue
                }
                while zeros > 0 {
                    digits = try Self.appending(.zero, to: digits, of: text)
                    zeros -= 1
                }
                digits = try Self.appending(byte, to: digits, of: text)
            } else if byte == .point || byte == .comma, separator == nil, before > 0 {
                separator = byte
            } else {
                throw Self.isNegative(text)
                    ? .negativeNumber(String(copyingUTF8: text)) : .malformedNumber(String(copyingUTF8: text))
            }
        }
        if separator != nil, after == 0 { throw .malformedNumber(String(copyingUTF8: text)) }
        if after == 3, before <= 3, separator == .comma || unitDecimals < 3 {
            throw .ambiguousNumber(String(copyingUTF8: text))
        }
        self.digits = digits
        decimals = after - zeros
    }

    private static func appending(
        _ digit: UInt8, to digits: Int64, of text: Span<UInt8>
    ) throws(PabulibFault.Reason) -> Int64 {
        let (tens, first) = digits.multipliedReportingOverflow(by: 10)
        let (sum, second) = tens.addingReportingOverflow(Int64(digit - .zero))
        if first || second { throw .tooLarge(String(copyingUTF8: text)) }
        return sum
    }

    /// A minus sign and then only what a number consists of.
    private static func isNegative(_ text: Span<UInt8>) -> Bool {
        guard text.count > 1, text[0] == .minus else { return false }
        for index in 1..<text.count
        where !text[index].isDigit && text[index] != .point && text[index] != .comma { return false }
        return true
    }

    private func scaled(to target: Int, of text: Span<UInt8>) throws(PabulibFault.Reason) -> Int64 {
        var amount = digits
        for _ in decimals..<target {
            let (tens, overflow) = amount.multipliedReportingOverflow(by: 10)
            if overflow { throw .tooLarge(String(copyingUTF8: text)) }
            amount = tens
        }
        return amount
    }
}

extension String {
    /// A copy of text that is known to be UTF-8.
    init(copyingUTF8 text: Span<UInt8>) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        for index in text.indices { bytes.append(text[index]) }
        self.init(decoding: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate static var zero: UInt8 { 0x30 }
    fileprivate static var point: UInt8 { 0x2E }
    fileprivate static var comma: UInt8 { 0x2C }
    fileprivate static var minus: UInt8 { 0x2D }

    /// An ASCII digit.
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}

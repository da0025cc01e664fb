public import FieldCoding

/// How a source writes numbers, shown on one: what parts the thousands, where anything does, and the decimals.
///
/// Thousands may be left unparted; where they are parted each group has three digits, so that nothing else passes for it.
public enum NumberForm: String, FieldWord {
    case plainPoint = "1234567.89"
    case plainComma = "1234567,89"
    case commaPoint = "1,234,567.89"
    case pointComma = "1.234.567,89"
    case blankComma = "1 234 567,89"
    case blankPoint = "1 234 567.89"
    case apostrophePoint = "1'234'567.89"

    private var thousands: Unicode.Scalar? {
        switch self {
        case .plainPoint, .plainComma: nil
        case .commaPoint: ","
        case .pointComma: "."
        case .blankComma, .blankPoint: " "
        case .apostrophePoint: "'"
        }
    }

    private var decimal: Unicode.Scalar {
        switch self {
        case .plainPoint, .commaPoint, .blankPoint, .apostrophePoint: "."
        case .plainComma, .pointComma, .blankComma: ","
        }
    }

    /// The number times ten to the power of `decimals`; what is finer than that is refused, zeros apart.
    func scaled(_ text: String, decimals: Int) throws(CodingFailure) -> Int64 {
        var scalars = Array(text.unicodeScalars)
        // Spreadsheets part thousands by blanks that do not break.
        for index in scalars.indices where ["\u{A0}", "\u{202F}"].contains(scalars[index]) { scalars[index] = " " }
        let isNegative = scalars.first == "-"
        if isNegative { scalars.removeFirst() }
        let parts = scalars.split(separator: decimal, maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, let digits = wholeDigits(whole) else { throw fault(text) }
        var fraction = parts.count > 1 ? Array(parts[1]) : []
        guard fraction.allSatisfy({ "0"..."9" ~= $0 }), parts.count == 1 || !fraction.isEmpty else { throw fault(text) }
        while fraction.count > decimals, fraction.last == "0" { fraction.removeLast() }
        guard fraction.count <= decimals else {
            let unit = decimals == 0 ? "a whole number is expected" : "\(decimals) decimals are admitted"
            throw CodingFailure(.outOfRange, "\"\(text.prefix(40))\" where \(unit)", at: 0)
        }
        fraction += [Unicode.Scalar](repeating: "0", count: decimals - fraction.count)
        var number: Int64 = 0
        for digit in digits + fraction {
            let (tens, first) = number.multipliedReportingOverflow(by: 10)
            let (sum, second) = tens.addingReportingOverflow(Int64(digit.value - 0x30))
            if first || second { throw CodingFailure(.tooLarge, "\"\(text.prefix(40))\" is too large", at: 0) }
            number = sum
        }
        return isNegative ? -number : number
    }

    /// The digits before the decimals, without what parts the thousands.
    private func wholeDigits(_ whole: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]? {
        let groups = thousands.map { whole.split(separator: $0, omittingEmptySubsequences: false) } ?? [whole]
        guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy { "0"..."9" ~= $0 } }) else { return nil }
        if groups.count > 1 {
            guard groups[0].count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
        }
        return groups.flatMap { $0 }
    }

    private func fault(_ text: String) -> CodingFailure {
        CodingFailure(
            .wrongType, "\"\(text.prefix(40))\" is no number of the form \(rawValue)", at: 0,
            remedy: "correct the cell, or numbers in the mapping")
    }
}

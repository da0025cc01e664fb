import Events
import Rules

/// Numbers, shares, amounts and days as a language writes them.
struct Numerals {
    let language: Language

    init(_ language: Language) { self.language = language }

    private var groupMark: Character { language == .es ? "." : "," }
    private var decimalMark: Character { language == .es ? "," : "." }

    /// `4.500.000` in Spanish, `4,500,000` in English.
    func integer(_ number: Int64) -> String { sign(number) + grouped(String(number.magnitude)) }

    /// A number of `decimals` decimals given in units of its last one: 12345 with two is `123,45`.
    func fixed(_ number: Int64, decimals: Int) -> String {
        guard decimals > 0 else { return integer(number) }
        var digits = String(number.magnitude)
        while digits.utf8.count <= decimals { digits = "0" + digits }
        return "\(sign(number))\(grouped(String(digits.dropLast(decimals))))\(decimalMark)\(digits.suffix(decimals))"
    }

    /// `fixed` without the zeros at its end: `62,5`, `62`.
    func shortest(_ number: Int64, decimals: Int) -> String {
        var number = number
        var decimals = decimals
        while decimals > 0, number % 10 == 0 {
            number /= 10
            decimals -= 1
        }
        return fixed(number, decimals: decimals)
    }

    /// Basis points as a percentage: `62,5 %` in Spanish, `62.5%` in English.
    func share(_ basisPoints: Int64) -> String {
        shortest(basisPoints, decimals: 2) + (language == .es ? " %" : "%")
    }

    /// A number as short as it can be written without being another: `0,3333333333333333`, `1.234,5`.
    func real(_ number: Double) -> String {
        let plain = PlainNumber.real(number)
        let parts = plain.split(separator: ".", maxSplits: 1)
        guard let whole = parts.first.flatMap({ Int64($0) }), !plain.contains("e") else { return plain }
        let sign = plain.hasPrefix("-") && whole == 0 ? "-" : ""
        return parts.count == 1 ? integer(whole) : "\(sign)\(integer(whole))\(decimalMark)\(parts[1])"
    }

    /// A number given in halves, as scores by Borda are: 25 is `12,5`.
    func halves(_ number: Int64) -> String {
        // Tenfold would overflow at the limits: the whole part and the half are written apart.
        let half = number % 2 == 0 ? "" : "\(decimalMark)5"
        return "\(sign(number))\(grouped(String(number.magnitude / 2)))\(half)"
    }

    /// An amount without its currency, with the decimals that the currency has.
    func amount(_ minorUnits: Int64, _ currency: Currency) -> String {
        fixed(minorUnits, decimals: currency.decimals)
    }

    /// An amount with its currency: `$8.900.000` for pesos in Spanish, `CLP 8,900,000` in English, `1.234,50 PLN`.
    func money(_ minorUnits: Int64, _ currency: Currency) -> String {
        let amount = amount(minorUnits, currency)
        switch language {
        case .es: return currency == .clp ? "$\(amount)" : "\(amount) \(currency.code)"
        case .en: return "\(currency.code) \(amount)"
        }
    }

    /// `3 de agosto de 2024` in Spanish, `3 August 2024` in English.
    func day(_ day: Day) -> String {
        let (year, month, number) = day.civil
        let name = Phrasebook.months[month - 1][language]
        return language == .es ? "\(number) de \(name) de \(year)" : "\(number) \(name) \(year)"
    }

    /// A day in a table: `3 ago 2024` in Spanish, `3 Aug 2024` in English.
    func shortDay(_ day: Day) -> String {
        let (year, month, number) = day.civil
        return "\(number) \(Phrasebook.months[month - 1][language].prefix(3)) \(year)"
    }

    private func sign(_ number: Int64) -> String { number < 0 ? "-" : "" }

    private func grouped(_ digits: String) -> String {
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index) % 3 == 0 { result.append(groupMark) }
            result.append(digit)
        }
        return result
    }
}

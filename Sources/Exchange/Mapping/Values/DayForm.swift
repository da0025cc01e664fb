import Events
public import FieldCoding

/// How a source writes days, shown on the last of 2024. What follows a blank or a T is a time, and left out.
public enum DayForm: String, FieldWord {
    case yearFirst = "2024-12-31"
    case yearFirstSlashes = "2024/12/31"
    case yearFirstPlain = "20241231"
    case dayFirst = "31-12-2024"
    case dayFirstSlashes = "31/12/2024"
    case dayFirstPoints = "31.12.2024"
    case monthFirst = "12/31/2024"

    /// The day that a cell names.
    func day(_ text: String) throws(CodingFailure) -> Day {
        let date = text.prefix { $0 != " " && $0 != "T" }
        guard let parts = parts(date), let year = Self.number(parts.year, 4...4),
            let month = Self.number(parts.month, 1...2), let number = Self.number(parts.day, 1...2),
            let day = Day(year: year, month: month, day: number)
        else {
            throw CodingFailure(
                .outOfRange, "\"\(text.prefix(40))\" is no day of the form \(rawValue)", at: 0,
                remedy: "correct the cell, or days in the mapping")
        }
        return day
    }

    private func parts(_ date: Substring) -> (year: Substring, month: Substring, day: Substring)? {
        if self == .yearFirstPlain {
            guard date.utf8.count == 8 else { return nil }
            return (date.prefix(4), date.dropFirst(4).prefix(2), date.dropFirst(6))
        }
        let separator: Character =
            switch self {
            case .yearFirst, .dayFirst, .yearFirstPlain: "-"
            case .yearFirstSlashes, .dayFirstSlashes, .monthFirst: "/"
            case .dayFirstPoints: "."
            }
        let parts = date.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        switch self {
        case .yearFirst, .yearFirstSlashes, .yearFirstPlain: return (parts[0], parts[1], parts[2])
        case .dayFirst, .dayFirstSlashes, .dayFirstPoints: return (parts[2], parts[1], parts[0])
        case .monthFirst: return (parts[2], parts[0], parts[1])
        }
    }

    private static func number(_ digits: Substring, _ length: ClosedRange<Int>) -> Int? {
        guard length.contains(digits.utf8.count), digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
        return Int(digits)
    }
}

public import FieldCoding

/// A day of the proleptic Gregorian calendar, without a time zone: when something happened.
public struct Day: FieldValue, Hashable, Comparable, CustomStringConvertible {
    /// Days since 1970-01-01.
    public let number: Int32

    /// A day by its number.
    @inlinable public init(number: Int32) { self.number = number }

    /// A day of the calendar, or nil if there is none such or its year is not within 1 to 9999.
    ///
    /// Days from civil: Howard Hinnant, "chrono-compatible low-level date algorithms".
    public init?(year: Int, month: Int, day: Int) {
        guard 1...9999 ~= year, 1...12 ~= month, day >= 1, day <= Self.length(ofMonth: month, in: year) else {
            return nil
        }
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = Int32(era * 146_097 + dayOfEra - 719_468)
    }

    /// Year, month and day of the month.
    public var civil: (year: Int, month: Int, day: Int) {
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Reads `YYYY-MM-DD`.
    public init(reading json: inout JSONReader) throws(CodingFailure) {
        let start = json.position
        if let text = json.plainString(), let day = Day(ascii: text) {
            self = day
            return
        }
        json.position = start
        let text = try json.string()
        guard let day = Day(text) else {
            throw CodingFailure(
                .outOfRange, "\"\(text.prefix(40))\" is not a day", at: start, remedy: "write YYYY-MM-DD")
        }
        self = day
    }

    /// A day from `YYYY-MM-DD`, or nil.
    public init?(_ text: String) {
        self.init(ascii: text.utf8Span.span)
    }

    init?(ascii bytes: Span<UInt8>) {
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
            let year = decimal(bytes, 0..<4), let month = decimal(bytes, 5..<7), let day = decimal(bytes, 8..<10)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Writes `YYYY-MM-DD`.
    public func write(to json: inout JSONWriter) {
        json.raw(0x22)
        writePlain(to: &json)
        json.raw(0x22)
    }

    func writePlain(to json: inout JSONWriter) {
        let (year, month, day) = civil
        json.pair(year / 100)
        json.pair(year)
        json.raw(0x2D)
        json.pair(month)
        json.raw(0x2D)
        json.pair(day)
    }

    /// `YYYY-MM-DD`.
    public static var schema: Schema {
        .string(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", minLength: nil, maxLength: nil)
    }

    /// A day between 2000 and 2049.
    public static func sample(from source: inout SampleSource) -> Day {
        Day(number: Int32(10_957 + source.below(18_262)))
    }

    /// Calendar order.
    @inlinable public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    /// The day `count` days later.
    public func adding(days count: Int) -> Day { Day(number: number &+ Int32(truncatingIfNeeded: count)) }

    /// The same day of the month `count` months later, or that month's last day.
    public func adding(months count: Int) -> Day {
        let (year, month, day) = civil
        let index = year * 12 + month - 1 + count
        let target = (year: index / 12, month: index % 12 + 1)
        let last = Self.length(ofMonth: target.month, in: target.year)
        return Day(year: target.year, month: target.month, day: min(day, last)) ?? self
    }

    /// Monday is 0, Sunday 6.
    public var weekday: Int { ((Int(number) + 3) % 7 + 7) % 7 }

    /// `YYYY-MM-DD`.
    public var description: String {
        var json = JSONWriter(capacity: 10)
        writePlain(to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }
}

/// The number that a range of ASCII digits spells, or nil.
func decimal(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var value = 0
    for index in range {
        let digit = bytes[index] &- 0x30
        guard digit < 10 else { return nil }
        value = value * 10 + Int(digit)
    }
    return value
}

extension JSONWriter {
    /// Writes the last two digits of a number that is not negative.
    mutating func pair(_ number: Int) {
        raw(0x30 &+ UInt8(truncatingIfNeeded: number / 10 % 10))
        raw(0x30 &+ UInt8(truncatingIfNeeded: number % 10))
    }
}

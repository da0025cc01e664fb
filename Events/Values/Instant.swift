public import FieldCoding

/// A moment in UTC to the millisecond: when something was recorded.
public struct Instant: FieldValue, Hashable, Comparable, CustomStringConvertible {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let milliseconds: Int64

    /// A moment by its milliseconds.
    @inlinable public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// A moment from `YYYY-MM-DDThh:mm:ss.mmmZ`, or nil.
    public init?(_ text: String) {
        self.init(ascii: text.utf8Span.span)
    }

    init?(ascii bytes: Span<UInt8>) {
        guard bytes.count == 24, let day = Day(ascii: bytes.extracting(0..<10)), bytes[10] == 0x54, bytes[13] == 0x3A,
            bytes[16] == 0x3A, bytes[19] == 0x2E, bytes[23] == 0x5A,
            let hour = decimal(bytes, 11..<13), let minute = decimal(bytes, 14..<16),
            let second = decimal(bytes, 17..<19), let fraction = decimal(bytes, 20..<23),
            hour < 24, minute < 60, second < 60
        else { return nil }
        milliseconds = Int64(day.number) * 86_400_000 + Int64(((hour * 60 + minute) * 60 + second) * 1_000 + fraction)
    }

    /// The day in UTC.
    public var day: Day {
        Day(number: Int32(truncatingIfNeeded: (milliseconds &- (milliseconds < 0 ? 86_399_999 : 0)) / 86_400_000))
    }

    /// Reads `YYYY-MM-DDThh:mm:ss.mmmZ`.
    public init(reading json: inout JSONReader) throws(CodingFailure) {
        let start = json.position
        if let text = json.plainString(), let instant = Instant(ascii: text) {
            self = instant
            return
        }
        json.position = start
        let text = try json.string()
        guard let instant = Instant(text) else {
            throw CodingFailure(
                .outOfRange, "\"\(text.prefix(40))\" is not a moment", at: start,
                remedy: "write YYYY-MM-DDThh:mm:ss.mmmZ, in UTC")
        }
        self = instant
    }

    /// Writes `YYYY-MM-DDThh:mm:ss.mmmZ`.
    public func write(to json: inout JSONWriter) {
        json.raw(0x22)
        writePlain(to: &json)
        json.raw(0x22)
    }

    func writePlain(to json: inout JSONWriter) {
        day.writePlain(to: &json)
        let ofDay = Int(milliseconds &- Int64(day.number) * 86_400_000)
        json.raw(0x54)
        json.pair(ofDay / 3_600_000)
        json.raw(0x3A)
        json.pair(ofDay / 60_000 % 60)
        json.raw(0x3A)
        json.pair(ofDay / 1_000 % 60)
        json.raw(0x2E)
        json.raw(0x30 &+ UInt8(truncatingIfNeeded: ofDay / 100 % 10))
        json.pair(ofDay)
        json.raw(0x5A)
    }

    /// RFC 3339 in UTC with milliseconds.
    public static var schema: Schema {
        .string(
            pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", minLength: nil,
            maxLength: nil)
    }

    /// A moment between 2000 and 2049.
    public static func sample(from source: inout SampleSource) -> Instant {
        Instant(milliseconds: Int64(Day.sample(from: &source).number) * 86_400_000 + Int64(source.below(86_400_000)))
    }

    /// Order in time.
    @inlinable public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

    /// `YYYY-MM-DDThh:mm:ss.mmmZ`.
    public var description: String {
        var json = JSONWriter(capacity: 24)
        writePlain(to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }
}

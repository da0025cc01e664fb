public import Events
internal import LMDB

/// What stands before an entry's JSON: enough to skip the entry without parsing it. 28 bytes, little-endian.
///
/// format u8, flags u8, type u16, version u16, data offset u16, data length u16, zero u16, territory u32,
/// occurred i32 (days), recorded i64 (milliseconds).
public struct EntryHeader: Equatable, Sendable {
    /// Bytes of a stored header.
    public static let size = 28
    static let format: UInt8 = 1

    /// The event type's number; a newer release may have numbers that this one does not know.
    public let typeNumber: UInt16
    /// The type's version.
    public let version: UInt16
    /// Where the payload begins in the JSON.
    public let dataOffset: UInt16
    /// The payload's length.
    public let dataLength: UInt16
    /// The territory's number.
    public let territory: UInt32
    /// The day it happened.
    public let occurred: Day
    /// When it was appended.
    public let recorded: Instant

    /// Where the payload stands in the JSON.
    public var dataRange: Range<Int> { Int(dataOffset)..<Int(dataOffset) + Int(dataLength) }

    /// The event's type, nil when this release does not know it.
    public var type: EventType? { EventType(rawValue: typeNumber) }

    init(
        type: EventType, version: UInt16, data: Range<Int>, territory: UInt32, occurred: Day, recorded: Instant
    ) {
        typeNumber = type.rawValue
        self.version = version
        dataOffset = UInt16(data.lowerBound)
        dataLength = UInt16(data.count)
        self.territory = territory
        self.occurred = occurred
        self.recorded = recorded
    }

    /// Reads a header, nil when it is not one of this format.
    init?(_ stored: Span<UInt8>) {
        guard stored.count >= Self.size, stored[0] == Self.format, stored[1] == 0, stored[10] == 0, stored[11] == 0
        else { return nil }
        typeNumber = stored.littleEndianUInt16(at: 2)
        version = stored.littleEndianUInt16(at: 4)
        dataOffset = stored.littleEndianUInt16(at: 6)
        dataLength = stored.littleEndianUInt16(at: 8)
        territory = stored.littleEndianUInt32(at: 12)
        occurred = Day(number: Int32(bitPattern: stored.littleEndianUInt32(at: 16)))
        recorded = Instant(milliseconds: Int64(bitPattern: stored.littleEndianUInt64(at: 20)))
        guard Self.size + Int(dataOffset) + Int(dataLength) <= stored.count else { return nil }
    }

    var bytes: InlineArray<28, UInt8> {
        var stored = InlineArray<28, UInt8>(repeating: 0)
        stored[0] = Self.format
        func put(_ value: UInt64, _ offset: Int, _ width: Int) {
            for index in 0..<width { stored[offset + index] = UInt8(truncatingIfNeeded: value >> UInt64(8 * index)) }
        }
        put(UInt64(typeNumber), 2, 2)
        put(UInt64(version), 4, 2)
        put(UInt64(dataOffset), 6, 2)
        put(UInt64(dataLength), 8, 2)
        put(UInt64(territory), 12, 4)
        put(UInt64(UInt32(bitPattern: occurred.number)), 16, 4)
        put(UInt64(bitPattern: recorded.milliseconds), 20, 8)
        return stored
    }
}

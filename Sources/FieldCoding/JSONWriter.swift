/// Writes canonical JSON (RFC 8785 for objects, arrays, strings, booleans and integers).
///
/// The caller writes members in name order; ``FieldRecord`` does so by declaration, and a test checks it.
public struct JSONWriter: ~Copyable {
    /// What has been written so far, in UTF-8.
    @inlinable public var bytes: [UInt8] { storage }
    @usableFromInline var storage: [UInt8] = []
    /// The values that asked to be found again, in the order in which they stand.
    public private(set) var marks: [JSONMark] = []

    /// An empty writer with room for `capacity` bytes.
    @inlinable
    public init(capacity: Int = 512) {
        storage.reserveCapacity(capacity)
    }

    /// A writer that goes on behind bytes which are there already.
    @inlinable
    public init(continuing bytes: consuming [UInt8]) { storage = bytes }

    /// A writer to fill a place whose writer is lent out.
    @inlinable init(placeholder: Void) {}

    /// Gives the bytes away.
    @inlinable
    public consuming func finish() -> [UInt8] { storage }

    /// Writes one byte as it is.
    @inlinable
    public mutating func raw(_ byte: UInt8) { append(byte) }

    /// Writes text that needs no escaping.
    @inlinable
    public mutating func raw(_ text: StaticString) {
        // Static storage outlives the call.
        unsafe append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Writes canonical JSON that is already at hand.
    public mutating func raw(_ json: [UInt8]) { storage.append(contentsOf: json) }

    @inlinable
    mutating func append(_ byte: UInt8) { storage.append(byte) }

    @inlinable
    mutating func append(_ buffer: UnsafeBufferPointer<UInt8>) { unsafe storage.append(contentsOf: buffer) }

    /// Writes a member's name and its colon, with a comma before it unless it is the first.
    @inlinable
    mutating func name(_ name: StaticString, first: Bool) {
        if !first { append(0x2C) }
        append(0x22)
        raw(name)
        append(0x22)
        append(0x3A)
    }

    /// Writes `true` or `false`.
    public mutating func boolean(_ value: Bool) {
        if value { raw("true") } else { raw("false") }
    }

    /// Writes an integer.
    public mutating func integer(_ value: Int64) {
        var digits = InlineArray<20, UInt8>(repeating: 0x2D)
        var first = digits.count
        var magnitude = value.magnitude
        repeat {
            first -= 1
            digits[first] = 0x30 &+ UInt8(truncatingIfNeeded: magnitude % 10)
            magnitude /= 10
        } while magnitude > 0
        // The places before the digits hold minus signs.
        if value < 0 { first -= 1 }
        raw(digits.span.extracting(first..<digits.count))
    }

    /// Writes a string, escaping only what must be.
    public mutating func string(_ value: String) {
        storage.append(0x22)
        let text = value.utf8Span.span
        if text.plainRun(from: 0).end == text.count {
            raw(text)
        } else {
            for index in text.indices { escape(text[index]) }
        }
        storage.append(0x22)
    }

    /// Writes bytes that need no escaping.
    public mutating func raw(_ text: Span<UInt8>) {
        // The buffer is only read during the call.
        unsafe text.withUnsafeBufferPointer { unsafe storage.append(contentsOf: $0) }
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x22: raw("\\\"")
        case 0x5C: raw("\\\\")
        case 0x08: raw("\\b")
        case 0x09: raw("\\t")
        case 0x0A: raw("\\n")
        case 0x0C: raw("\\f")
        case 0x0D: raw("\\r")
        case 0..<0x20:
            raw("\\u00")
            let digits: StaticString = "0123456789abcdef"
            // Both indexes are below 16.
            unsafe storage.append(digits.utf8Start[Int(byte >> 4)])
            unsafe storage.append(digits.utf8Start[Int(byte & 15)])
        default: storage.append(byte)
        }
    }

    /// Writes an array, calling `element` for each value.
    @inlinable
    public mutating func array<Values: Sequence>(
        _ values: Values, _ element: (Values.Element, inout JSONWriter) -> Void
    ) {
        append(0x5B)
        var first = true
        for value in values {
            if !first { append(0x2C) }
            first = false
            element(value, &self)
        }
        append(0x5D)
    }
}

extension JSONWriter {
    /// Bytes written so far.
    @inlinable public var count: Int { storage.count }

    /// Remembers where a value stands that was written from `start` to here.
    public mutating func mark(_ label: UInt8, from start: Int) {
        marks.append(JSONMark(label: label, range: start..<count))
    }
}

/// Where a value stands in a text, for those who come back to it.
public struct JSONMark: Sendable, Equatable {
    /// What the value's type says of it.
    public let label: UInt8
    /// Its bytes.
    public let range: Range<Int>

    /// A mark of a value.
    public init(label: UInt8, range: Range<Int>) {
        self.label = label
        self.range = range
    }

    /// The same value in a text that is longer before it.
    public func moved(by distance: Int) -> JSONMark {
        JSONMark(label: label, range: range.lowerBound + distance..<range.upperBound + distance)
    }
}

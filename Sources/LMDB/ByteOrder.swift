// Integers in the bytes of keys (big-endian, so that they sort) and of values.

extension UInt64 {
    /// The eight bytes, most significant first: keys made of them sort as the numbers do.
    @inlinable
    public var bigEndianBytes: InlineArray<8, UInt8> {
        InlineArray { UInt8(truncatingIfNeeded: self &>> UInt64(56 &- 8 &* $0)) }
    }

    /// The eight bytes, least significant first.
    @inlinable
    public var littleEndianBytes: InlineArray<8, UInt8> {
        InlineArray { UInt8(truncatingIfNeeded: self &>> UInt64(8 &* $0)) }
    }
}

extension UInt32 {
    /// The four bytes, most significant first: keys made of them sort as the numbers do.
    @inlinable
    public var bigEndianBytes: InlineArray<4, UInt8> {
        InlineArray { UInt8(truncatingIfNeeded: self &>> UInt32(24 &- 8 &* $0)) }
    }

    /// The four bytes, least significant first.
    @inlinable
    public var littleEndianBytes: InlineArray<4, UInt8> {
        InlineArray { UInt8(truncatingIfNeeded: self &>> UInt32(8 &* $0)) }
    }
}

extension UInt16 {
    /// The two bytes, most significant first.
    @inlinable
    public var bigEndianBytes: InlineArray<2, UInt8> {
        [UInt8(truncatingIfNeeded: self &>> 8), UInt8(truncatingIfNeeded: self)]
    }

    /// The two bytes, least significant first.
    @inlinable
    public var littleEndianBytes: InlineArray<2, UInt8> {
        [UInt8(truncatingIfNeeded: self), UInt8(truncatingIfNeeded: self &>> 8)]
    }
}

extension Span where Element == UInt8 {
    /// The number whose bytes, most significant first, start at an offset; traps when they are not all there.
    @inlinable
    public func bigEndianUInt64(at offset: Int) -> UInt64 { UInt64(bigEndian: integer(at: offset)) }

    /// The number whose bytes, most significant first, start at an offset; traps when they are not all there.
    @inlinable
    public func bigEndianUInt32(at offset: Int) -> UInt32 { UInt32(bigEndian: integer(at: offset)) }

    /// The number whose bytes, most significant first, start at an offset; traps when they are not all there.
    @inlinable
    public func bigEndianUInt16(at offset: Int) -> UInt16 { UInt16(bigEndian: integer(at: offset)) }

    /// The number whose bytes, least significant first, start at an offset; traps when they are not all there.
    @inlinable
    public func littleEndianUInt64(at offset: Int) -> UInt64 { UInt64(littleEndian: integer(at: offset)) }

    /// The number whose bytes, least significant first, start at an offset; traps when they are not all there.
    @inlinable
    public func littleEndianUInt32(at offset: Int) -> UInt32 { UInt32(littleEndian: integer(at: offset)) }

    /// The number whose bytes, least significant first, start at an offset; traps when they are not all there.
    @inlinable
    public func littleEndianUInt16(at offset: Int) -> UInt16 { UInt16(littleEndian: integer(at: offset)) }

    @inlinable
    func integer<Number: FixedWidthInteger & BitwiseCopyable>(at offset: Int) -> Number {
        let size = MemoryLayout<Number>.size
        precondition(offset >= 0 && offset <= count && count &- offset >= size, "the bytes end before the number")
        return unsafe withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: offset, as: Number.self) }
    }
}

extension Array where Element == UInt8 {
    /// A copy of the bytes, to keep them after the transaction.
    @inlinable
    public init(copying bytes: Span<UInt8>) {
        unsafe self = bytes.withUnsafeBufferPointer { unsafe Array($0) }
    }
}

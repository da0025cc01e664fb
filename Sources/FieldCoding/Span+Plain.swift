extension Span<UInt8> {
    /// The offset of the first quote, backslash or control character from `start` on, or the end.
    ///
    /// Eight bytes at a time: a byte below `n` has its high bit set in `x − n…n & ~x`, and only bytes above a true
    /// find can be flagged wrongly (Mycroft 1987), so the lowest flag is exact.
    @inlinable
    func plainEnd(from start: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        var index = start
        while index &+ 8 <= count {
            // Eight bytes from `index` lie within the span.
            let word = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self).littleEndian
            let quote = word ^ (ones &* 0x22)
            let backslash = word ^ (ones &* 0x5C)
            let found =
                ((quote &- ones) & ~quote | (backslash &- ones) & ~backslash | (word &- ones &* 0x20) & ~word) & highs
            if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
            index &+= 8
        }
        while index < count {
            let byte = unsafe self[unchecked: index]
            if byte == 0x22 || byte == 0x5C || byte < 0x20 { return index }
            index &+= 1
        }
        return count
    }

    /// Whether all bytes of a range are ASCII.
    @inlinable
    func isASCII(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        var bits: UInt64 = 0
        while index &+ 8 <= range.upperBound {
            // The range lies within the span.
            bits |= unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
            index &+= 8
        }
        while index < range.upperBound {
            bits |= UInt64(unsafe self[unchecked: index])
            index &+= 1
        }
        return bits & 0x8080_8080_8080_8080 == 0
    }
}

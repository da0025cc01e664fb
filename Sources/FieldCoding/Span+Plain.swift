extension Span<UInt8> {
    /// The offset of the first quote, backslash or control character from `start` on, or the end; and whether all
    /// bytes before it are ASCII.
    ///
    /// Eight bytes at a time: a byte below `n` has its high bit set in `x − n…n & ~x`, and only bytes above a true
    /// find can be flagged wrongly (Mycroft 1987), so the lowest flag is exact.
    @inlinable
    func plainRun(from start: Int) -> (end: Int, isASCII: Bool) {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        var bits: UInt64 = 0
        var index = start
        while index &+ 8 <= count {
            // Eight bytes from `index` lie within the span.
            let word = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self).littleEndian
            let quote = word ^ (ones &* 0x22)
            let backslash = word ^ (ones &* 0x5C)
            let found =
                ((quote &- ones) & ~quote | (backslash &- ones) & ~backslash | (word &- ones &* 0x20) & ~word) & highs
            if found != 0 {
                let before = found.trailingZeroBitCount & ~7
                bits |= word & ~(UInt64.max << UInt64(before))
                return (index &+ before / 8, bits & highs == 0)
            }
            bits |= word
            index &+= 8
        }
        while index < count {
            let byte = unsafe self[unchecked: index]
            if byte == 0x22 || byte == 0x5C || byte < 0x20 { break }
            bits |= UInt64(byte)
            index &+= 1
        }
        return (index, bits & highs == 0)
    }

    /// Whether the bytes from `offset` on, of which there are enough, are those of a name.
    @inlinable
    func holds(_ name: StaticString, at offset: Int) -> Bool {
        let length = name.utf8CodeUnitCount
        // The name's storage is static, and both loops stay within it and within the span.
        let letters = unsafe name.utf8Start
        if length < 4 {
            for index in 0..<length where unsafe self[unchecked: offset &+ index] != letters[index] { return false }
            return true
        }
        let words = unsafe UnsafeRawPointer(letters)
        if length < 8 {
            // Four bytes from either end, which may overlap.
            let last = length &- 4
            let head = unsafe words.loadUnaligned(as: UInt32.self)
            let tail = unsafe words.loadUnaligned(fromByteOffset: last, as: UInt32.self)
            if unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt32.self) != head {
                return false
            }
            return unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset &+ last, as: UInt32.self) == tail
        }
        var index = 0
        while true {
            let there = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset &+ index, as: UInt64.self)
            if unsafe there != words.loadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
            if index &+ 8 >= length { return true }
            // The last eight bytes may overlap those before.
            index = Swift.min(index &+ 8, length &- 8)
        }
    }
}

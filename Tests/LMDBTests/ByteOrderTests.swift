import LMDB
import Testing

@Suite struct ByteOrderTests {
    @Test func knownBytes() {
        let big = UInt64(0x0102_0304_0506_0708).bigEndianBytes
        #expect([UInt8](copying: big.span) == [1, 2, 3, 4, 5, 6, 7, 8])
        #expect([UInt8](copying: UInt64(0x0102_0304_0506_0708).littleEndianBytes.span) == [8, 7, 6, 5, 4, 3, 2, 1])
        #expect([UInt8](copying: UInt32(0x0102_0304).bigEndianBytes.span) == [1, 2, 3, 4])
        #expect([UInt8](copying: UInt32(0x0102_0304).littleEndianBytes.span) == [4, 3, 2, 1])
        #expect([UInt8](copying: UInt16(0x0102).bigEndianBytes.span) == [1, 2])
        #expect([UInt8](copying: UInt16(0x0102).littleEndianBytes.span) == [2, 1])
    }

    @Test func numbersAtAnyOffset() {
        let bytes: [UInt8] = [9, 1, 2, 3, 4, 5, 6, 7, 8]
        let span = bytes.span
        #expect(span.bigEndianUInt64(at: 1) == 0x0102_0304_0506_0708)
        #expect(span.littleEndianUInt64(at: 1) == 0x0807_0605_0403_0201)
        #expect(span.bigEndianUInt32(at: 3) == 0x0304_0506)
        #expect(span.littleEndianUInt32(at: 3) == 0x0605_0403)
        #expect(span.bigEndianUInt16(at: 7) == 0x0708)
        #expect(span.littleEndianUInt16(at: 7) == 0x0807)
    }
}

import Platform

/// Time-ordered ids (RFC 9562 §5.7): they keep the table of ids in the order of appending.
enum UUIDv7 {
    static func make() -> String {
        let moment = UInt64(bitPattern: Clock.now())
        var bytes = [UInt8](repeating: 0, count: 6)
        for index in 0..<6 { bytes[index] = UInt8(truncatingIfNeeded: moment >> UInt64(40 - 8 * index)) }
        bytes += Randomness.bytes(10)
        bytes[6] = 0x70 | bytes[6] & 0x0F
        bytes[8] = 0x80 | bytes[8] & 0x3F
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text.append(0x2D) }
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}

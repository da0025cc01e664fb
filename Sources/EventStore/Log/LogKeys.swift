internal import LMDB

/// Keys and fixed-size values of the log's tables; numbers are big-endian so that byte order is their order.
enum LogKeys {
    static var head: [UInt8] { Array("head".utf8) }
    static var format: [UInt8] { Array("format".utf8) }

    static func history(_ territory: UInt32, _ n: UInt64) -> InlineArray<12, UInt8> {
        var key = InlineArray<12, UInt8>(repeating: 0)
        let number = territory.bigEndianBytes
        let place = n.bigEndianBytes
        for index in 0..<4 { key[index] = number[index] }
        for index in 0..<8 { key[4 + index] = place[index] }
        return key
    }

    static func register(_ stream: UInt32, _ kind: UInt8, _ id: String) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(5 + id.utf8.count)
        appendRegister(stream, kind, id, to: &key)
        return key
    }

    static func appendRegister(_ stream: UInt32, _ kind: UInt8, _ id: String, to keys: inout [UInt8]) {
        let number = stream.bigEndianBytes
        for index in 0..<4 { keys.append(number[index]) }
        keys.append(kind)
        keys.append(contentsOf: id.utf8)
    }
}

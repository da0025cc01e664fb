import Glibc

/// Standard output in large pieces.
struct Output {
    private var buffer: [UInt8] = []
    private static let pieceBytes = 1 << 20

    init() {
        buffer.reserveCapacity(Self.pieceBytes + 1 << 17)
    }

    /// One line: `{"id":"01683f00-0000-7000-8000-…",` and the rest of the event.
    mutating func write(id counter: Int, _ rest: ArraySlice<UInt8>) {
        let prefix: StaticString = "{\"id\":\"01683f00-0000-7000-8000-"
        prefix.withUTF8Buffer { unsafe buffer.append(contentsOf: $0) }
        for place in stride(from: 44, through: 0, by: -4) {
            let digit = UInt8(truncatingIfNeeded: counter >> place) & 15
            buffer.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
        buffer.append(UInt8(ascii: "\""))
        buffer.append(UInt8(ascii: ","))
        buffer.append(contentsOf: rest)
        if buffer.count >= Self.pieceBytes { flush() }
    }

    mutating func flush() {
        var done = 0
        while done < buffer.count {
            let written = unsafe buffer.withUnsafeBytes {
                unsafe Glibc.write(1, $0.baseAddress! + done, $0.count - done)
            }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { exit(74) }
            done += written
        }
        buffer.removeAll(keepingCapacity: true)
    }
}

import Engine
import EventStore
import Platform
import Synchronization

/// Appends a file of events to a store, made if it is not there, and records every key and value that is written, for the yardstick to write again.
struct Tracing {
    let input: String
    let store: String
    let chunk: Int

    func run(writing path: String) throws {
        if !Files.exists(store) { _ = try Programme.create(store) }
        let trace = Trace()
        let programme = try Programme(store, onPut: { trace.put($0, $1, $2) })
        let bytes = try Files.read(input, limit: 8 << 30)
        let pieces = try InputReader.pieces(bytes.span)
        for start in stride(from: 0, to: pieces.count, by: chunk) {
            let part = Array(pieces[start..<min(start + chunk, pieces.count)])
            let batch = try InputReader.read(part, of: bytes).map { reading in
                switch reading {
                case .prepared(let event): return event
                case .refused(let refusal): throw refused(refusal)
                }
            }
            if let refusal = try programme.append(batch).refusals.first { throw refused(refusal) }
            trace.commit()
        }
        try Files.write(trace.bytes, to: path, durable: false)
        print("{\"measure\":\"trace\",\"events\":\(pieces.count),\"bytes\":\(trace.bytes.count)}")
    }

    private func refused(_ refusal: Refusal) -> StoreError {
        StoreError(.damaged, "line \(refusal.line): \(refusal)", remedy: "the generator must be corrected")
    }
}

/// The recording, in the format of `Yardstick/trace.h`.
final class Trace: Sendable {
    private static let tables = ["entries", "history", "ids", "register", "territories", "meta"]
    private let recorded: Mutex<[UInt8]>

    init() {
        var header = Array("TJTRACE1".utf8)
        header.append(UInt8(Self.tables.count))
        for table in Self.tables {
            header.append(UInt8(table.utf8.count))
            header += Array(table.utf8)
        }
        recorded = Mutex(header)
    }

    var bytes: [UInt8] { recorded.withLock { $0 } }

    func put(_ table: String, _ key: Span<UInt8>, _ value: [UInt8]) {
        guard let number = Self.tables.firstIndex(of: table) else { preconditionFailure("table \(table)") }
        recorded.withLock { bytes in
            Self.append(&bytes, UInt8(number), key.count, value.count)
            for index in key.indices { bytes.append(key[index]) }
            bytes += value
        }
    }

    func commit() {
        recorded.withLock { Self.append(&$0, 0xFF, 0, 0) }
    }

    private static func append(_ bytes: inout [UInt8], _ table: UInt8, _ key: Int, _ value: Int) {
        bytes.append(table)
        for shift in [0, 8] { bytes.append(UInt8(truncatingIfNeeded: key >> shift)) }
        for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }
}

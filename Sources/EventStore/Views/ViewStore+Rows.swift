internal import LMDB
public import Transparency

extension ViewStore {
    /// Which rows are meant: those that a stream has in a report, or all of the report's under the number `.max`.
    public struct RowsKey: Hashable, Sendable {
        /// The report and how it is cut.
        public let report: String
        /// The number of the stream.
        public let stream: UInt32

        /// Assembles a key.
        public init(report: String, stream: UInt32) {
            self.report = report
            self.stream = stream
        }

        var stored: [UInt8] {
            var bytes = Array(report.utf8)
            let digits = stream.bigEndianBytes
            for index in 0..<4 { bytes.append(digits[index]) }
            return bytes
        }
    }

    /// The rows that were kept under keys and stamps; rows of another stamp are made from something else than what
    /// there is now.
    public func rows(_ wanted: [(key: RowsKey, stamp: Digest)]) throws -> [(key: RowsKey, bytes: [UInt8])] {
        try environment.read { transaction in
            var found: [(key: RowsKey, bytes: [UInt8])] = []
            for (key, stamp) in wanted {
                guard let stored = try transaction.value(in: keptRows, for: key.stored.span),
                    stored.count >= Digest.byteCount, Digest(stored, at: 0) == stamp
                else { continue }
                found.append((key, [UInt8](copying: stored.extracting(Digest.byteCount..<stored.count))))
            }
            return found
        }
    }

    /// Keeps rows in place of the ones before.
    public func keep(rows new: [(key: RowsKey, stamp: Digest, bytes: [UInt8])]) throws {
        try environment.write { transaction in
            for made in new {
                try transaction.put(
                    head: made.stamp.bytes.span, body: made.bytes.span, in: keptRows, for: made.key.stored.span)
            }
        }
    }
}

import Engine
import Events
import EventStore
import Exchange
import FieldCoding
import Platform

/// A file of events as it is named on the command line; `-` is standard input.
struct InputFile {
    /// What messages call it.
    let name: String
    /// Whether it is a table with a header row, not JSON.
    let isTable: Bool
    /// The type of a table's events, where its rows do not say it.
    private let type: EventType?
    private let path: String?

    /// Tables are files whose names say so, or all where `areTables`.
    init(_ argument: String, areTables: Bool = false, type: EventType? = nil) {
        path = argument == "-" ? nil : argument
        name = path ?? "stdin"
        isTable = areTables || argument.hasSuffix(".csv")
        self.type = type
    }

    /// Reads it line by line.
    func lines() throws -> LineReader {
        guard let path else { return try LineReader.standardInput(limit: Limits.batchBytes) }
        return try LineReader(path: path, limit: Limits.batchBytes)
    }

    /// All of it, refused when it is larger than `limit` bytes.
    func contents(limit: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var reader = try lines()
        while try reader.next() {
            let line = reader.line
            guard bytes.count + line.count < limit else {
                throw StoreError(
                    .tooLarge, "the input is larger than \(Limits.batchBytes) bytes",
                    remedy: "append in parts: --chunk 10000")
            }
            if reader.number > 1 { bytes.append(0x0A) }
            bytes.append(copying: line)
        }
        return bytes
    }

    /// What comes of reading its events, the first line being the `firstLine`-th of all files.
    ///
    /// Throws when the input is a JSON array that is not well formed.
    func readings(of bytes: [UInt8], firstLine: Int = 1) throws -> [InputReader.Reading] {
        guard isTable else {
            return try InputReader.read(try InputReader.pieces(bytes.span, firstLine: firstLine), of: bytes)
        }
        return try EventTable(bytes, type: type).rows.map { row in
            let line = row.line + firstLine - 1
            switch row.event {
            case .success(let proposal): return .prepared(try Prepared(proposal, line: line))
            case .failure(let fault):
                let cause = Refusal.Cause.unreadable(fault.failure, line: line, column: fault.column)
                return .refused(Refusal(line: line, id: nil, type: nil, cause: cause))
            }
        }
    }
}

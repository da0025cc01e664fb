import Events
import EventStore
import Platform

/// A file of events as it is named on the command line; `-` is standard input.
struct InputFile {
    /// What messages call it.
    let name: String
    private let path: String?

    init(_ argument: String) {
        path = argument == "-" ? nil : argument
        name = path ?? "stdin"
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
}

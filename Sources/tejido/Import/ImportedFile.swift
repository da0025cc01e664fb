import Platform

/// A file of somebody else's as it is named on the command line; `-` is standard input.
struct ImportedFile {
    /// What messages call it.
    let name: String
    /// All of it.
    let bytes: [UInt8]

    /// Reads it; refused when it is larger than `limit` bytes.
    init(_ argument: String, limit: Int) throws {
        let isInput = argument == "-"
        name = isInput ? "stdin" : argument
        bytes = try Files.read(isInput ? "/dev/stdin" : argument, limit: limit)
    }
}

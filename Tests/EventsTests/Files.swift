import Glibc

/// The few file operations that the tests need.
enum Files {
    /// The folder of a source file.
    static func folder(of path: StaticString) -> String {
        let path = path.description
        return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }

    static func read(_ path: String) -> [UInt8]? {
        guard let file = unsafe fopen(path, "r") else { return nil }
        defer { unsafe fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe fread(&chunk, 1, chunk.count, file)
            if count == 0 { return bytes }
            bytes += chunk[..<count]
        }
    }

    static func write(_ bytes: [UInt8], to path: String) -> Bool {
        guard let file = unsafe fopen(path, "w") else { return false }
        let written = unsafe fwrite(bytes, 1, bytes.count, file)
        return unsafe fclose(file) == 0 && written == bytes.count
    }

    /// Whether golden files are to be written instead of compared.
    static var isRecording: Bool { unsafe getenv("TEJIDO_RECORD").map { unsafe String(cString: $0) } == "1" }
}

import Glibc

/// Files of the project, which stand beside the tests.
enum ProjectFiles {
    struct Missing: Error { let path: String }

    static func read(_ name: String) throws(Missing) -> [UInt8] {
        let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let path = "/\(root)/\(name)"
        guard let file = unsafe fopen(path, "r") else { throw Missing(path: path) }
        // The descriptor is ours until it is closed.
        defer { unsafe _ = fclose(file) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe fread(&part, 1, part.count, file)
            if count == 0 { return bytes }
            bytes += part[..<count]
        }
    }
}

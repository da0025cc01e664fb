import Glibc

/// The project's sources, read from disk.
struct SourceTree {
    /// One Swift file.
    struct File {
        let module: String
        let path: String
        let lines: [Substring]
    }

    /// The project's folder: the nearest one above this file that holds the package's manifest.
    static let root: String = {
        let real = unsafe realpath(#filePath, nil)
        defer { unsafe free(real) }
        var path = unsafe Substring(real.map { unsafe String(cString: $0) } ?? #filePath)
        while let slash = path.lastIndex(of: "/") {
            path = path[..<slash]
            if unsafe access("\(path)/Package.swift", R_OK) == 0, unsafe access("\(path)/Events", R_OK) == 0 {
                return String(path)
            }
        }
        return "."
    }()

    /// Folders that are modules, by name.
    let modules: [String: String]
    let files: [File]

    init() {
        var modules: [String: String] = [:]
        for name in Self.entries(of: Self.root + "/Sources") where Self.isFolder("\(Self.root)/Sources/\(name)") {
            modules[name] = "\(Self.root)/Sources/\(name)"
        }
        for name in ["Demo", "Events", "Projections"] where Self.isFolder("\(Self.root)/\(name)") {
            modules[name] = "\(Self.root)/\(name)"
        }
        self.modules = modules
        files = modules.sorted { $0.key < $1.key }.flatMap { name, folder in
            Self.swiftFiles(below: folder).map { path in
                File(
                    module: name, path: String(path.dropFirst(Self.root.count + 1)),
                    lines: Self.text(path).split(separator: "\n", omittingEmptySubsequences: false))
            }
        }
    }

    private static func swiftFiles(below folder: String) -> [String] {
        entries(of: folder).flatMap { name -> [String] in
            let path = "\(folder)/\(name)"
            if name.hasSuffix(".swift") { return [path] }
            return isFolder(path) ? swiftFiles(below: path) : []
        }
    }

    private static func entries(of folder: String) -> [String] {
        guard let directory = unsafe opendir(folder) else { return [] }
        defer { unsafe closedir(directory) }
        var names: [String] = []
        while let entry = unsafe readdir(directory) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
                unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    private static func isFolder(_ path: String) -> Bool {
        guard let directory = unsafe opendir(path) else { return false }
        unsafe closedir(directory)
        return true
    }

    /// A file's text; `"\r\n"` is one character in Swift, and no source here holds it.
    static func text(_ path: String) -> String {
        guard let file = unsafe fopen(path, "r") else { return "" }
        defer { unsafe fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe fread(&chunk, 1, chunk.count, file)
            if count == 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += chunk[..<count]
        }
    }
}

extension SourceTree.File {
    /// The modules that the file imports, with the line of each.
    var imports: [(module: String, line: Int)] {
        var found: [(module: String, line: Int)] = []
        for (index, line) in lines.enumerated() {
            var words = line.split(separator: " ")[...]
            while let word = words.first, word.hasPrefix("@") || Self.access.contains(String(word)) {
                words.removeFirst()
            }
            guard words.popFirst() == "import" else { continue }
            if let kind = words.first, Self.kinds.contains(String(kind)) { words.removeFirst() }
            // The standard library is imported everywhere, whether a file says so or not.
            if let name = words.first?.split(separator: ".").first, name != "Swift" {
                found.append((String(name), index + 1))
            }
        }
        return found
    }

    private static let access: Set = ["public", "package", "internal", "fileprivate", "private"]
    private static let kinds: Set = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor"]

    /// Lines that say `unsafe` or name an unsafe type, comments left out.
    var unsafeLines: [Int] {
        lines.indices.filter { index in
            let code = lines[index].split(separator: "//", maxSplits: 1, omittingEmptySubsequences: false)[0]
            return code.lowercased().contains("unsafe")
        }.map { $0 + 1 }
    }
}

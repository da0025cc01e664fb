import Glibc
import Transparency

/// Published Merkle tree vectors, which stand beside a checkout in `shared/data/merkle` and are no part of it.
enum SharedVectors {
    /// The folder, found by walking up from this file; nil where there is none, and the tests that need it are skipped.
    static let folder: String? = {
        var path = Substring(#filePath)
        while let slash = path.lastIndex(of: "/") {
            path = path[..<slash]
            let candidate = path + "/shared/data/merkle"
            if unsafe access(String(candidate), R_OK) == 0 { return String(candidate) }
        }
        return nil
    }()

    /// The JSON files below `path`, in name order.
    static func files(below path: String) -> [String] {
        guard let folder else { return [] }
        var found: [String] = []
        var waiting = ["\(folder)/\(path)"]
        while let path = waiting.popLast() {
            if path.hasSuffix(".json") {
                found.append(path)
            } else if let directory = unsafe opendir(path) {
                while let entry = unsafe readdir(directory) {
                    let name = unsafe withUnsafePointer(to: entry.pointee.d_name) {
                        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
                    }
                    if !name.hasPrefix(".") { waiting.append("\(path)/\(name)") }
                }
                _ = unsafe closedir(directory)
            }
        }
        return found.sorted()
    }

    /// The whole text of a file; empty if it cannot be read, which no caller takes for a vector.
    static func text(_ path: String) -> String {
        guard let file = unsafe fopen(path, "r") else { return "" }
        defer { unsafe fclose(file) }
        var bytes: [UInt8] = []
        while case let byte = unsafe fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Just enough JSON for the vectors: the values of names that stand once in a flat object.
struct FlatJSON {
    let text: String

    private func after(_ name: String) -> Substring? {
        guard let name = text.firstRange(of: "\"\(name)\":") else { return nil }
        return text[name.upperBound...].drop { $0.isWhitespace }
    }

    func number(_ name: String) -> UInt64? { after(name).flatMap { UInt64($0.prefix { $0.isNumber }) } }
    func bool(_ name: String) -> Bool { after(name)?.hasPrefix("true") ?? false }

    func string(_ name: String) -> String? {
        after(name).flatMap { $0.first == "\"" ? String($0.dropFirst().prefix { $0 != "\"" }) : nil }
    }

    /// The strings of an array; null and an absent name are the empty array.
    func strings(_ name: String) -> [String] {
        guard let rest = after(name), rest.first == "[" else { return [] }
        let pieces = rest.dropFirst().prefix { $0 != "]" }.split(separator: "\"", omittingEmptySubsequences: false)
        return stride(from: 1, to: pieces.count, by: 2).map { String(pieces[$0]) }
    }
}

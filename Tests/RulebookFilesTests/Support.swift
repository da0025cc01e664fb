import FieldCoding
import RulebookFiles
import Rules
import StrictYAML

/// A file's faults as people read them: `2:5 unknown name …`.
func faults(_ text: String) -> [String] {
    do throws(YAMLFaults) {
        _ = try RulebookFile(reading: Array(text.utf8))
        return []
    } catch {
        return error.faults.map { "\($0.line):\($0.column) \($0)" }
    }
}

/// What a file names, as JSON.
func patch(_ text: String) throws -> String {
    String(decoding: try RulebookFile(reading: Array(text.utf8)).patch.canonicalJSON, as: UTF8.self)
}

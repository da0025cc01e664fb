/// Text as a scalar that every reader of YAML takes for the same text.
enum YAMLScalar {
    /// Plain where no reader can take it for anything else, quoted otherwise.
    static func text(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

    /// Words that some versions of YAML read as something else than text.
    private static let otherwise: Set<String> = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetter(first), !otherwise.contains(text.lowercased()) else { return false }
        return text.utf8.allSatisfy {
            isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2F || $0 == 0x5F
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte || 0x61...0x7A ~= byte }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            // Line breaks of YAML 1.1 are folded, and a byte order mark is none of the characters it admits.
            case "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\0"..<" ", "\u{7F}"..<"\u{A0}":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

/// What text from outside becomes before it reaches a terminal or a spreadsheet.
public enum Escaping {
    /// What stands for a line feed on a terminal.
    public enum LineFeed: Sendable {
        /// `⏎`.
        case visible
        /// A space.
        case space
        /// The line feed itself: for texts that are laid out already.
        case kept
    }

    /// Text that a terminal shows and never obeys.
    ///
    /// Control characters (C0 with ESC, DEL, C1), bidirectional controls, zero-width and other invisible characters,
    /// and the line and paragraph separators appear as `\u{202E}`; variation selectors stay, for emoji need them.
    public static func terminal(_ text: String, lineFeed: LineFeed = .visible) -> String {
        if text.unicodeScalars.allSatisfy({ isShown($0) }) { return text }
        var shown = ""
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                switch lineFeed {
                case .visible: shown += "⏎"
                case .space: shown += " "
                case .kept: shown += "\n"
                }
            } else if isShown(scalar) {
                shown.unicodeScalars.append(scalar)
            } else {
                shown += Self.shown(scalar)
            }
        }
        return shown
    }

    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return (0x20...0x7E).contains(scalar.value) }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: return false
        default: break
        }
        return (0xFE00...0xFE0F).contains(scalar.value) || !scalar.properties.isDefaultIgnorableCodePoint
    }

    /// One cell of a CSV file (RFC 4180): in quotes where it holds a comma, a quote or a line end.
    ///
    /// A spreadsheet takes a text that begins with `= + - @`, the same in full width, TAB, LF or CR for a formula: such
    /// text gets a leading `'`, unless `raw` asks for it as it is. What ``terminal(_:lineFeed:)`` would not show, TAB, LF
    /// and CR aside, appears as `\u{1B}`. Numbers are not text and never pass here.
    public static func csv(_ text: String, raw: Bool = false) -> String {
        let text = raw ? text : showingHidden(text)
        let bytes = text.utf8
        let cell = !raw && text.unicodeScalars.first.map(beginsFormula) == true ? "'" + text : text
        // Bytes, because "\r\n" is one Character.
        guard bytes.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else { return cell }
        var quoted = "\""
        for scalar in cell.unicodeScalars {
            if scalar == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }

    private static func showingHidden(_ text: String) -> String {
        let isHidden = { (scalar: Unicode.Scalar) in !isShown(scalar) && !["\t", "\n", "\r"].contains(scalar) }
        guard text.unicodeScalars.contains(where: isHidden) else { return text }
        return text.unicodeScalars.map { isHidden($0) ? shown($0) : String($0) }.joined()
    }

    private static func shown(_ scalar: Unicode.Scalar) -> String {
        "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }

    private static func beginsFormula(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "=", "+", "-", "@", "\t", "\n", "\r", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
        default: false
        }
    }
}

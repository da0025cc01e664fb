import Events

/// A text of somebody else's file, fitted to what the log can hold.
struct FittedText {
    /// The text, or nil if nothing is left to see.
    let text: Text?
    /// Whether anything but its normal form was changed.
    let isRepaired: Bool

    /// Controls become one blank a run, unassigned code points U+FFFD; the rest is brought into normal form C and
    /// cut to the length of a text.
    init(_ source: String) {
        var isRepaired = false
        var isAfterControl = false
        var cleaned = String.UnicodeScalarView()
        for scalar in source.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control:
                if !isAfterControl { cleaned.append(" ") }
                isRepaired = true
                isAfterControl = true
                continue
            case .unassigned:
                cleaned.append("\u{FFFD}")
                isRepaired = true
            default: cleaned.append(scalar)
            }
            isAfterControl = false
        }
        var normal = composed(String(cleaned))
        if normal.count > Limits.text {
            normal = String.UnicodeScalarView(normal.prefix(Limits.text))
            isRepaired = true
        }
        let isBlank = normal.allSatisfy { $0.properties.isWhitespace }
        text = isBlank ? nil : Text(unchecked: String(normal))
        self.isRepaired = isRepaired
    }
}

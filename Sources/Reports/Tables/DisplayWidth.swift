/// How many terminal columns text takes.
///
/// A grapheme is as wide as its first scalar: two columns for what Unicode's East Asian Width calls wide or full-width
/// and for emoji, none for a mark that stands alone, else one. Terminals differ on rare scripts; ours agree on these.
enum DisplayWidth {
    static func of(_ text: String) -> Int {
        let bytes = text.utf8
        if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.count }
        return text.reduce(0) { $0 + of($1) }
    }

    static func of(_ character: Character) -> Int {
        guard let first = character.unicodeScalars.first else { return 0 }
        if first.isASCII { return character.unicodeScalars.contains("\u{FE0F}") ? 2 : 1 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        default: break
        }
        if first.properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}") { return 2 }
        return isWide(first.value) ? 2 : 1
    }

    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F,  // Hangul initials
            0x2E80...0x303E, 0x3041...0x33FF,  // radicals, kana, squared words
            0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,  // ideographs, Yi
            0xA960...0xA97F, 0xAC00...0xD7A3,  // Hangul
            0xF900...0xFAFF, 0xFE30...0xFE6F,  // compatibility forms
            0xFF01...0xFF60, 0xFFE0...0xFFE6,  // full-width forms
            0x1B000...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}

/// Breaks text into lines of a width, at spaces where there are any.
enum Wrapping {
    /// The lines of a text; a word that is wider than a line is cut. Never empty.
    ///
    /// The first line has room for `first` columns where that differs: something stands before it.
    static func lines(_ text: String, width: Int, first: Int? = nil) -> [String] {
        let width = max(2, width)
        var room = max(2, first ?? width)
        if DisplayWidth.of(text) <= room { return [text] }
        var lines: [String] = []
        var line = ""
        var taken = 0
        func end() {
            lines.append(line)
            (line, taken, room) = ("", 0, width)
        }
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let wordWidth = DisplayWidth.of(String(word))
            if taken > 0, taken + 1 + wordWidth <= room {
                line += " " + word
                taken += 1 + wordWidth
                continue
            }
            if taken > 0 { end() }
            for character in word {
                let step = DisplayWidth.of(character)
                if taken + step > room { end() }
                line.append(character)
                taken += step
            }
        }
        if taken > 0 || lines.isEmpty { end() }
        return lines
    }

    /// A paragraph whose lines after the first begin with `indent` spaces; `head` stands before its first.
    static func paragraph(_ head: String, _ text: String, indent: Int, width: Int?) -> String {
        guard let width, width >= indent + 2 else { return head + text + "\n" }
        let margin = "\n" + String(repeating: " ", count: indent)
        let taken = DisplayWidth.of(head)
        guard taken + 2 <= width else {
            return lines(head + text, width: width - indent, first: width).joined(separator: margin) + "\n"
        }
        return head + lines(text, width: width - indent, first: width - taken).joined(separator: margin) + "\n"
    }
}

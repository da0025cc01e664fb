/// Breaks text into lines of a width, at spaces where there are any.
enum Wrapping {
    /// The lines of a text; a word that is wider than a line is cut. Never empty.
    static func lines(_ text: String, width: Int) -> [String] {
        let width = max(2, width)
        if DisplayWidth.of(text) <= width { return [text] }
        var lines: [String] = []
        var line = ""
        var taken = 0
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let wordWidth = DisplayWidth.of(String(word))
            if taken > 0, taken + 1 + wordWidth <= width {
                line += " " + word
                taken += 1 + wordWidth
                continue
            }
            if taken > 0 { lines.append(line) }
            (line, taken) = ("", 0)
            for character in word {
                let step = DisplayWidth.of(character)
                if taken + step > width {
                    lines.append(line)
                    (line, taken) = ("", 0)
                }
                line.append(character)
                taken += step
            }
        }
        if taken > 0 || lines.isEmpty { lines.append(line) }
        return lines
    }

    /// A paragraph whose lines after the first begin with `indent` spaces; `head` stands before its first.
    static func paragraph(_ head: String, _ text: String, indent: Int, width: Int?) -> String {
        guard let width, width > indent + 20 else { return head + text + "\n" }
        let margin = String(repeating: " ", count: indent)
        return head + lines(text, width: width - indent).joined(separator: "\n" + margin) + "\n"
    }
}

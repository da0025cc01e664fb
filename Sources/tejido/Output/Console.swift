import Platform
import Reports

/// What is said to people and to scripts.
enum Console {
    /// Writes to standard output at once.
    static func print(_ text: String) throws {
        var output = OutputWriter.standardOutput()
        try output.write(text)
        try output.flush()
    }

    /// One line to standard error, escaped: nothing in it can move the cursor or pose as another line.
    static func warn(_ line: String) {
        var errors = OutputWriter.standardError()
        // Where even this cannot be written, nobody is left to be told.
        try? errors.write(Escaping.terminal(line, lineFeed: .space) + "\n")
        try? errors.flush()
    }

    /// Several lines to standard error, each escaped.
    static func warnAtLength(_ text: String) {
        guard !text.isEmpty else { return }
        var errors = OutputWriter.standardError()
        try? errors.write(Escaping.terminal(text, lineFeed: .kept) + "\n")
        try? errors.flush()
    }
}

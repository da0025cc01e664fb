/// Text of a mapping in which columns stand in braces: `fondart-{year}`, `{region|slug}`, `{fund, line|key}`.
///
/// `{{` and `}}` stand for the braces themselves.
struct Template: Equatable, Sendable {
    enum Piece: Equatable, Sendable {
        case literal(String)
        /// The names of columns, and what is made of their cells.
        case columns([String], filter: String?)
    }

    let pieces: [Piece]

    /// Reads a text; throws what is wrong with it, in a clause.
    init(_ text: String) throws(TemplateFault) {
        var pieces: [Piece] = []
        var literal = ""
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "{" || scalar == "}" else {
                literal.unicodeScalars.append(scalar)
                continue
            }
            if rest.first == scalar {
                literal.unicodeScalars.append(scalar)
                rest.removeFirst()
                continue
            }
            if scalar == "}" { throw TemplateFault("a } without a { before it", "write }} for the brace itself") }
            guard let end = rest.firstIndex(of: "}") else {
                throw TemplateFault("a { that no } closes", "write {{ for the brace itself")
            }
            if !literal.isEmpty { pieces.append(.literal(literal)) }
            literal = ""
            pieces.append(try Self.columns(String(rest[..<end])))
            rest = rest[rest.index(after: end)...]
        }
        if !literal.isEmpty || pieces.isEmpty { pieces.append(.literal(literal)) }
        self.pieces = pieces
    }

    private static func columns(_ text: String) throws(TemplateFault) -> Piece {
        let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
        let names = parts[0].split(separator: ",", omittingEmptySubsequences: false).map(trimmed)
        guard parts.count <= 2, names.allSatisfy({ !$0.isEmpty }), parts.dropFirst().allSatisfy({ !$0.isEmpty }) else {
            throw TemplateFault(
                "{\(text.prefix(80))} names no column",
                "write {column}, {column|what is made of it} or {column, column|key}")
        }
        return .columns(names, filter: parts.count > 1 ? parts[1] : nil)
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        var text = Substring(text)
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    /// The text, where no column stands in it.
    var constant: String? {
        switch pieces.count == 1 ? pieces[0] : .columns([], filter: nil) {
        case .literal(let text): text
        case .columns: nil
        }
    }
}

/// What is wrong with a template.
struct TemplateFault: Error, Equatable {
    let message: String
    let remedy: String

    init(_ message: String, _ remedy: String) {
        self.message = message
        self.remedy = remedy
    }
}

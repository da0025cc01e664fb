import FieldCoding

/// What is wrong with input that no rule is asked about: codes `input.…` beside those of the rules.
enum InputCode {
    /// The code of a text that cannot be read as an event.
    static func code(_ code: CodingFailure.Code) -> String { "input.\(code.rawValue)" }

    /// An id that stands for something else.
    static let differentContent = "input.differentContent"

    /// Amounts in another currency than the stream's.
    static let otherCurrency = "input.otherCurrency"

    /// Every code with its meaning and remedy.
    static var all: [(code: String, meaning: String, remedy: String)] {
        CodingFailure.Code.allCases.compactMap { failure in
            explanation(failure).map { (code(failure), $0.meaning, $0.remedy) }
        } + [
            (
                differentContent, "The id stands for another event in the log.",
                "give the event an id of its own, or send it as it was sent first"
            ),
            (
                otherCurrency, "A file's amounts are in another currency than the one in which its stream counts.",
                "state the stream's currency, or enact rules whose money.currency is the file's"
            ),
        ]
    }

    private static func explanation(_ code: CodingFailure.Code) -> (meaning: String, remedy: String)? {
        switch code {
        case .malformed: ("The text is not the strict JSON, or the CSV, that is read here.", "correct the place named")
        case .missingField: ("A field that the type needs is absent.", "tejido new TYPE shows all that it needs")
        case .unknownField: ("The type has no such field.", "tejido events TYPE lists its fields")
        case .duplicateField: ("A field stands twice.", "keep one of them")
        case .wrongType: ("A value is of another kind than its field.", "tejido events TYPE tells each field's kind")
        case .outOfRange: ("A value is of the right kind, and its field does not admit it.", "read the message")
        case .tooLarge: ("A text is too long or nested too deeply.", "shorten it")
        // Only seen within a reader, which then starts again.
        case .disorder: nil
        }
    }
}

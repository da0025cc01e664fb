import FieldCoding

/// A closed list whose words are shown to people in their language.
protocol Worded {
    /// How the case is called within a sentence.
    var phrase: Phrase { get }
}

extension Phrasebook {
    /// The words of a closed list by their names on the wire.
    private static func words<Word: FieldWord & Worded>(_: Word.Type) -> [String: Phrase] {
        Dictionary(uniqueKeysWithValues: Word.allCases.map { ($0.rawValue, $0.phrase) })
    }

    /// How people read a word of the wire in a table's cell; the word itself where nobody gave it another.
    static func word(_ wire: String, _ language: Language) -> String { cellWords[wire]?[language] ?? wire }
}

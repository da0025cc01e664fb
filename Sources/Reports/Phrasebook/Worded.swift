import Events
import FieldCoding

/// A closed list whose words are shown to people in their language.
protocol Worded {
    /// How the case is called within a sentence.
    var phrase: Phrase { get }
}

extension Phrasebook {
    /// How people read a word of the wire in a table's cell, an id behind it left as it is; the cell itself where
    /// nobody gave its word another.
    static func word(_ cell: String, _ language: Language) -> String {
        let wire = cell.prefix { $0 != " " }
        guard let phrase = cellWords[String(wire)] else { return cell }
        return phrase[language] + cell.dropFirst(wire.count)
    }

    /// The words that reports show in their columns.
    private static let cellWords = words(PollMethod.self).merging(words(PollClosed.Outcome.self)) { $1 }
        .merging(words(LessonIdentified.OriginKind.self)) { $1 }
        .merging(words(BoardConflictDeclared.SubjectKind.self)) { $1 }
        .merging(words(IndicatorMeasured.Dimension.self)) { $1 }
        .merging(words(PersonErased.Right.self)) { $1 }
        .merging([
            "action": Phrase(es: "la acción", en: "the action"),
            "adopted": Phrase(es: "adoptada", en: "adopted"),
            "after": Phrase(es: "después", en: "after"),
            "before": Phrase(es: "antes", en: "before"),
            "impossible": Phrase(es: "imposible", en: "impossible"),
            "irregular": Phrase(es: "declarada", en: "declared"),
            "unexcused": Phrase(es: "sin declarar", en: "undeclared"),
            "identified": Phrase(es: "identificada", en: "identified"),
            "retired": Phrase(es: "retirada", en: "retired"),
            "validated": Phrase(es: "validada", en: "validated"),
            "open": Phrase(es: "abierta", en: "open"),
            "shared": Phrase(es: "compartida", en: "shared"),
        ]) { $1 }

    /// The words of a closed list by their names on the wire.
    private static func words<Word: FieldWord & Worded>(_: Word.Type) -> [String: Phrase] {
        Dictionary(uniqueKeysWithValues: Word.allCases.map { ($0.rawValue, $0.phrase) })
    }
}

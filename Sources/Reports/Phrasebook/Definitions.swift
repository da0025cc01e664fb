public import Projections

/// What the columns of reports mean, in Spanish; the reports themselves define them in English.
enum Definitions {
    /// By the English definition, letter for letter: one that changes has no Spanish until it is translated anew.
    static let spanish = Dictionary(
        uniqueKeysWithValues: [money, projects, territories, governance, community, learning].joined()
            .map { ($0.key, $0.value) })
}

extension Projections.Column {
    /// The exact definition, in every language.
    public var definition: Phrase {
        Phrase(es: Definitions.spanish[documentation] ?? documentation, en: documentation)
    }
}

extension Projections.Column.Kind {
    /// What exports count in: minor units, basis points; nil where there is nothing to count.
    var unit: Phrase? {
        switch self {
        case .text, .id, .number: nil
        case .money: Phrase(es: "unidades mínimas de la moneda de la fila", en: "minor units of the row's currency")
        case .count: Phrase(es: "cuántos", en: "how many")
        case .people: Phrase(es: "personas", en: "people")
        case .bp: Phrase(es: "puntos base", en: "basis points")
        case .day: Phrase(es: "AAAA-MM-DD", en: "YYYY-MM-DD")
        case .flag: Phrase(es: "true o false", en: "true or false")
        case .halves: Phrase(es: "puntos", en: "points")
        }
    }
}

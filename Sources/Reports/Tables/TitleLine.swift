import Events
import Rules

/// The line above a table: what it shows, and what it was made from.
struct TitleLine {
    private let language: Language

    init(_ language: Language) { self.language = language }

    func text(_ sheet: Sheet, _ currency: Currency?) -> String {
        var parts = ([sheet.title] + sheet.scope).map { Escaping.terminal($0[language]) }
        if let standing = sheet.standing { parts += [text(standing)] }
        if let currency { parts.append("\(Phrasebook.amountsIn[language]) \(currency.code)") }
        return parts.joined(separator: " · ")
    }

    func text(_ standing: Standing) -> String {
        var parts = [
            standing.position.map { "\(Phrasebook.position[language]) \($0)" } ?? Phrasebook.emptyLog[language]
        ]
        if let day = standing.day { parts.append(Numerals(language).day(day)) }
        if standing.tellsRules, let rulebook = standing.rulebook {
            parts.append("\(Phrasebook.rulebook[language]) \(Escaping.terminal(rulebook))")
        } else if standing.tellsRules, standing.day != nil {
            parts.append(Phrasebook.rulesInForce[language])
        }
        return parts.joined(separator: " · ")
    }
}

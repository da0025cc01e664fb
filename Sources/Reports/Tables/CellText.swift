import Events
import Rules

/// What people read in a cell: their language's numbers and words, escaped for a terminal.
struct CellText {
    private let numerals: Numerals
    private let language: Language

    init(_ language: Language) {
        self.language = language
        numerals = Numerals(language)
    }

    func heading(_ column: Sheet.Column) -> String {
        Escaping.terminal(column.title[language])
    }

    func text(_ cell: Sheet.Cell, _ column: Sheet.Column, _ kind: Sheet.Kind, _ currency: Currency?) -> String {
        switch cell {
        case .absent: ""
        case .text(let text):
            Escaping.terminal(kind == .word ? Phrasebook.word(text, in: column.name, language) : text)
        case .number(let number): text(number, kind, currency)
        case .real(let number): kind == .plain ? PlainNumber.real(number) : numerals.real(number)
        case .day(let day): numerals.shortDay(day)
        case .flag(let flag): (flag ? Phrasebook.yes : Phrasebook.no)[language]
        }
    }

    private func text(_ number: Int64, _ kind: Sheet.Kind, _ currency: Currency?) -> String {
        switch kind {
        case .money: currency.map { numerals.amount(number, $0) } ?? numerals.integer(number)
        case .bp: numerals.share(number)
        case .halves: numerals.halves(number)
        case .position, .plain: String(number)
        default: numerals.integer(number)
        }
    }
}

extension Sheet.Kind {
    /// Whether its cells stand at the right of their column.
    var isRight: Bool {
        switch self {
        case .money, .count, .people, .bp, .number, .position, .halves, .plain: true
        case .text, .id, .word, .flag: false
        // So that the years of days stand below one another.
        case .day: true
        }
    }
}

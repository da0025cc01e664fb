import Events

/// What a sentence is made with: the language, the names, and how values read in it.
struct Teller {
    let language: Language
    let names: Names
    let territory: TerritoryID
    let numerals: Numerals

    /// How many elements of a list are told; the rest are counted.
    static let listLength = 20

    init(_ language: Language, _ names: Names, _ territory: TerritoryID) {
        self.language = language
        self.names = names
        self.territory = territory
        numerals = Numerals(language)
    }

    /// The sentence in the teller's language; only that one is made.
    func say(es: @autoclosure () -> String, en: @autoclosure () -> String) -> String {
        language == .es ? es() : en()
    }

    /// The fragment of an optional field; nothing where it is absent.
    func when<Value>(_ value: Value?, _ fragment: (Value) -> String) -> String { value.map(fragment) ?? "" }

    /// Free text on one line.
    func text(_ text: Text) -> String { Self.oneLine(text.string) }

    /// Free text as the end of a sentence: with a full stop, unless it has an end of its own.
    func ending(_ text: Text) -> String {
        let line = self.text(text)
        return line.last.map { ".!?…".contains($0) } == true ? line : line + "."
    }

    /// Between the language's quotation marks.
    func quoted(_ text: String) -> String { language == .es ? "«\(text)»" : "“\(text)”" }

    /// The word of a closed list.
    func word(_ word: some Worded) -> String { word.phrase[language] }

    /// How many of something.
    func counted(_ count: Count, _ noun: Noun) -> String { noun.counted(count.value, language) }

    /// How many of something.
    func counted(_ count: Int, _ noun: Noun) -> String { noun.counted(Int64(count), language) }

    /// An amount in the stream's currency.
    func money(_ amount: Money) -> String { money(amount.value) }

    /// An amount in minor units of the stream's currency.
    func money(_ minorUnits: Int64) -> String { numerals.money(minorUnits, names.currency(of: territory)) }

    /// A day in words.
    func day(_ day: Day) -> String { numerals.day(day) }

    /// A share as a percentage.
    func share(_ share: BasisPoints) -> String { numerals.share(share.value) }

    /// Hundredths of a point: `86,00`.
    func points(_ hundredths: Int64) -> String { numerals.fixed(hundredths, decimals: 2) }

    /// The sum, or the largest number there is.
    func sum(_ numbers: some Sequence<Int64>) -> Int64 {
        numbers.reduce(0) { sum, number in
            let (next, overflow) = sum.addingReportingOverflow(number)
            return overflow ? .max : next
        }
    }

    /// `4 votos a favor, 0 en contra y 1 abstención`; `4 votes in favour, 0 against and 1 abstention`.
    func votes(_ votes: VoteCount) -> String {
        let inFavour = counted(votes.inFavour, .votesInFavour)
        let against = numerals.integer(votes.against.value)
        let abstentions = counted(votes.abstained, .abstentions)
        return say(
            es: "\(inFavour), \(against) en contra y \(abstentions)",
            en: "\(inFavour), \(against) against and \(abstentions)")
    }

    /// `a, b y c`; what is beyond ``listLength`` is counted.
    func list(_ elements: [String]) -> String {
        if elements.count > Self.listLength {
            let rest = numerals.integer(Int64(elements.count - Self.listLength))
            return elements.prefix(Self.listLength).joined(separator: ", ")
                + say(es: " y \(rest) más", en: " and \(rest) more")
        }
        guard let last = elements.last, elements.count > 1 else { return elements.first ?? "" }
        return "\(elements.dropLast().joined(separator: ", ")) \(and(before: last)) \(last)"
    }

    /// A list as the end of a sentence, after a colon; the full stop alone where the list is empty.
    func ending(list elements: [String]) -> String { elements.isEmpty ? "." : ": \(list(elements))." }

    /// In Spanish `y` becomes `e` before the sound of i.
    private func and(before word: String) -> String {
        guard language == .es else { return Phrasebook.and.en }
        let start = word.prefix(3).lowercased()
        let isSounded = start.hasPrefix("i") || start.hasPrefix("í") || (start.hasPrefix("hi") && start != "hie")
        return isSounded ? "e" : Phrasebook.and.es
    }

    static func oneLine(_ text: String) -> String {
        guard text.utf8.contains(0x0A) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" ? " " : $0 }))
    }
}

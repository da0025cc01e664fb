/// Something said to people, in every language.
public struct Phrase: Sendable, Hashable {
    /// In Spanish.
    public let es: String
    /// In English.
    public let en: String

    /// The same thing in both languages.
    public init(es: String, en: String) {
        self.es = es
        self.en = en
    }

    /// The phrase in a language.
    public subscript(language: Language) -> String {
        switch language {
        case .es: es
        case .en: en
        }
    }
}

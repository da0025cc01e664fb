/// A language in which people are spoken to.
public enum Language: String, CaseIterable, Sendable {
    /// Spanish, as it is written in Chile.
    case es
    /// English.
    case en

    /// A language by its code, with or without region and encoding: `es`, `ES`, `es-CL`, `en_GB.UTF-8`; nil for others.
    public init?(code: String) {
        let language = code.prefix { $0.isASCII && $0.isLetter }.lowercased()
        let rest = code.dropFirst(language.count)
        guard let found = Language(rawValue: language), rest.first.map({ "-_.@".contains($0) }) ?? true else {
            return nil
        }
        self = found
    }

    /// The language of a POSIX locale such as `es_CL.UTF-8`; English for `C`, for none and for other languages.
    public init(locale: String?) {
        self = locale.flatMap(Language.init(code:)) ?? .en
    }
}

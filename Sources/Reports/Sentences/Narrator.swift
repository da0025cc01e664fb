public import Events

/// Tells recorded events, each in one sentence of the reader's language.
///
/// What it says is as true as the entry and as safe: pass it through ``Escaping/terminal(_:lineFeed:)`` before a
/// terminal, for the texts of events are other people's.
public struct Narrator: Sendable {
    private let language: Language
    /// What ids stand for.
    public var names: Names

    /// A narrator that knows some names.
    public init(in language: Language, names: Names) {
        self.language = language
        self.names = names
    }

    /// One line: the sentence, then each rule that the entry is known to break and why.
    ///
    /// A ballot of a secret poll, or of a poll that the names do not know, is told without voter and choice.
    public func sentence(for recorded: Recorded) -> String {
        let teller = Teller(language, names, recorded.envelope.territory)
        let broken = (recorded.envelope.irregular ?? []).map { irregularity in
            " ⚠ \(Phrasebook.irregular[language]) (\(irregularity.rule)): \(teller.ending(irregularity.reason))"
        }
        return bareSentence(for: recorded) + broken.joined()
    }

    /// The sentence alone, where what the entry breaks is told beside it.
    public func bareSentence(for recorded: Recorded) -> String {
        let teller = Teller(language, names, recorded.envelope.territory)
        return (recorded.event as? any Told)?.told(by: teller) ?? "\(recorded.event.type.name)."
    }
}

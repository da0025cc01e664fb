import Events

/// Text that is kept in slots: what the teller was given to show of it, or a word in its place.
extension Teller {
    func text(_ slot: some SlotValue) -> String {
        switch slot.content {
        case .text(let text): self.text(text)
        case .sealed: SlotWord.closed.phrase[language]
        }
    }

    /// The text as the end of a sentence.
    func ending(_ slot: some SlotValue) -> String {
        switch slot.content {
        case .text(let text): ending(text)
        case .sealed: text(slot) + "."
        }
    }
}

/// What is shown in the place of a text that is not.
public enum SlotWord: Sendable, CaseIterable {
    /// The text is there, but not shown.
    case closed
    /// The text is gone, by an order in the log.
    case erased
    /// The text should be there, and is not.
    case missing

    /// The word in its brackets.
    public var phrase: Phrase {
        switch self {
        case .closed: Phrase(es: "[reservado]", en: "[private]")
        case .erased: Phrase(es: "[suprimido]", en: "[erased]")
        case .missing: Phrase(es: "[no disponible]", en: "[not available]")
        }
    }
}

import Events

extension Teller {
    /// A note as the end of a sentence, after a colon; the full stop alone where there is none or it is sealed.
    func because(_ note: Note?) -> String {
        guard case .text(let text)? = note?.content else { return "." }
        return ": " + ending(text)
    }
}

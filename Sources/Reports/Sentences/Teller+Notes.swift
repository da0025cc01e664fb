import Events

extension Teller {
    /// A note as the end of a sentence, after a colon; the full stop alone where there is none.
    func because(_ note: Note?) -> String { note.map { ": " + ending($0) } ?? "." }
}

import Engine
import Events
import EventStore
import Reports

/// Opens the texts of slots for those who may read them.
struct Revealing {
    let programme: Programme
    let language: Language

    /// The column of a table that holds them.
    static let column = Sheet.Column("texts", .text, heading: Phrase(es: "textos reservados", en: "private texts"))

    /// The texts of an entry's slots, each behind the slot's name.
    func texts(_ row: borrowing StoredRow) throws -> String {
        let recorded = try row.recorded()
        return try recorded.event.heldSlots.map { slot in
            let shown = try programme.shown(slot, of: recorded, revealing: true)
            return "\(slot.name): \(shown.words(language))"
        }.joined(separator: "; ")
    }

    /// The entry's text with every text that there is in its slot; what is erased stays a commitment.
    func line(_ row: borrowing StoredRow) throws -> String {
        let entry = try programme.showing(try row.recorded(), revealing: true) { shown in
            guard case .text(let text) = shown else { return nil }
            return .text(text)
        }
        return String(decoding: entry.bytes, as: UTF8.self)
    }
}

extension ShownSlot {
    /// What people read in the slot's place.
    func words(_ language: Language) -> String {
        switch self {
        case .text(let text): text.string
        case .closed: SlotWord.closed.phrase[language]
        case .erased: SlotWord.erased.phrase[language]
        case .missing: SlotWord.missing.phrase[language]
        }
    }
}

extension Programme {
    /// An entry as it is told to everybody: a word stands in each slot.
    func told(_ recorded: Recorded, _ language: Language) throws -> Recorded {
        guard recorded.event.type.mayHaveSlots else { return recorded }
        let entry = try showing(recorded, revealing: false) { .text(Text(unchecked: $0.words(language))) }
        let event = try StoredEntry.payload(entry.bytes.span.extracting(entry.data), as: recorded.event.type)
        return Recorded(position: recorded.position, envelope: recorded.envelope, event: event)
    }
}

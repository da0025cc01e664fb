internal import Decisions
public import Events
import EventStore

/// What can be shown of a slot.
public enum ShownSlot: Hashable, Sendable {
    /// Its text, opened with the vault.
    case text(Text)
    /// It is kept, but was not asked for.
    case closed
    /// It was erased by an order in the log.
    case erased
    /// It should be there, and cannot be opened: `verify` tells of it.
    case missing
}

extension Programme {
    /// What can be shown of a slot of an entry; with `revealing`, its text.
    ///
    /// Throws `vault` when a text is to be revealed and the vault or its wrapping key cannot be used.
    public func shown(
        _ slot: Slot, of recorded: Recorded, revealing: Bool
    ) throws -> ShownSlot {
        if case .text(let text) = slot.content { return revealing ? .text(text) : .closed }
        if try isErased(slot, of: recorded) { return .erased }
        guard revealing else { return .closed }
        guard
            case .text(let text?) = try vault.holding(
                of: slot, at: recorded.position, of: recorded.envelope, opening: true)
        else { return .missing }
        return .text(Text(unchecked: text))
    }

    /// An entry with other words in its slots; those for which there are none stay as they stand.
    public func showing(
        _ recorded: Recorded, revealing: Bool, words: (ShownSlot) -> SlotContent?
    ) throws -> EncodedEntry {
        try EncodedEntry(recorded.envelope, recorded.event).fillingSlots { slot in
            words(try shown(slot, of: recorded, revealing: revealing)) ?? slot.content
        }
    }

    private func isErased(_ slot: Slot, of recorded: Recorded) throws -> Bool {
        try Erasure.ids(slot, of: recorded).contains {
            try log.registerRecord(stream: 0, kind: ClaimRecord.kind.rawValue, id: $0) != nil
        }
    }
}

extension Erasure {
    /// The ids under which the register would hold an order to erase a slot.
    static func ids(_ slot: Slot, of recorded: Recorded) -> [String] {
        var ids = [id(of: slot.name, recorded.envelope.id)]
        if slot.kind == .personal, let subject = recorded.event as? any AboutPerson {
            ids.append(id(of: subject.person))
        }
        return ids
    }
}

internal import Decisions
internal import Events
import EventStore
internal import FieldCoding

/// Checks the texts of slots: each is there and opens unless its erasure was ordered, and none is there without a slot.
struct VaultCheck {
    private let vault: Vault
    private let orders: [String: UInt64]
    /// Why no text can be opened, once that is known; texts are then only held against their commitments.
    private var locked: Finding?
    /// Why the vault cannot be read at all.
    private var unreadable: Finding?
    private var known: Set<String> = []

    init(_ programme: Programme) throws {
        vault = programme.vault
        var orders: [String: UInt64] = [:]
        let claims = try programme.log.registerRecords(
            stream: 0, kind: ClaimRecord.kind.rawValue, under: Erasure.parent + " ")
        for (id, json) in claims {
            // A record that cannot be read is a finding of the derived tables.
            orders[id] = (try? ClaimRecord(trusting: json.span)).map { UInt64($0.origin.position.value) }
        }
        self.orders = orders
    }

    /// What is wrong with the slots of an entry.
    mutating func faults(of entry: EncodedEntry, _ recorded: Recorded) throws -> [String] {
        try entry.slots.compactMap { try fault(of: $0, recorded) }
    }

    private mutating func fault(of slot: Slot, _ recorded: Recorded) throws -> String? {
        known.insert(Self.key(recorded.position, slot.name))
        guard case .sealed = slot.content else { return "slot \(slot.name) holds its text for all to read" }
        let order = Erasure.ids(slot, of: recorded).compactMap { orders[$0] }.first
        switch holding(of: slot, recorded) {
        case nil: return nil
        case .text where order != nil, .another where order != nil, .damaged where order != nil:
            return "the erasure of slot \(slot.name), ordered at position \(order ?? 0), is not finished; "
                + "it goes on when the store is opened to write"
        case .text: return nil
        case .nothing:
            return order == nil
                ? "the text of slot \(slot.name) is not in the vault, and no erasure was ordered" : nil
        case .another: return "the vault's text of slot \(slot.name) is not the one that the entry is committed to"
        case .damaged: return "the text of slot \(slot.name) cannot be opened, and no erasure was ordered"
        }
    }

    /// What the vault has of a slot; nil when the vault cannot be asked, which is one finding and not one for each slot.
    private mutating func holding(of slot: Slot, _ recorded: Recorded) -> Vault.Holding? {
        guard unreadable == nil else { return nil }
        do {
            return try vault.holding(
                of: slot, at: recorded.position, of: recorded.envelope, opening: locked == nil)
        } catch {
            guard locked == nil else {
                unreadable = Finding(position: nil, place: "vault", message: "\(error)")
                return nil
            }
            // Without its wrapping key the vault still shows whether it has the right text.
            locked = Finding(position: nil, place: "vault", message: "\(error)")
            return holding(of: slot, recorded)
        }
    }

    /// What is wrong with the vault as a whole, when all entries have been looked at.
    func findings(size: UInt64) throws -> [Finding] {
        if let unreadable { return [unreadable] }
        var all = locked.map { [$0] } ?? []
        guard (try? vault.generation()) != nil else { return all }
        try vault.forEachSlot(before: size) { position, slot in
            guard !known.contains(Self.key(position, slot)), all.count < 100 else { return }
            all.append(
                Finding(
                    position: position, place: "vault", message: "the vault holds a text of \(slot), which is no slot"))
        }
        return all
    }

    private static func key(_ position: UInt64, _ slot: SlotName) -> String { "\(position) \(slot)" }
}

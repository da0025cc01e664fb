public import Events

extension TextErased: Decision {
    /// The slots are those of the entry as it was recorded: what a correction made of it is not what the vault holds.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireTwo(authorisedBy)
        hearing.require(!slots.isEmpty, .unknownSlot, "no slot is named", field: "/slots")
        guard let place = try hearing.entry(target, in: hearing.envelope.territory) else {
            return hearing.object(
                .unknownSlot, "no event \(target) stands before this one in \(hearing.envelope.territory)",
                field: "/target")
        }
        let held = Set(try hearing.directory?.slots(of: target) ?? [])
        var named: Set<SlotName> = []
        for slot in slots {
            if !named.insert(slot).inserted {
                hearing.object(.slotErasedBefore, "\(slot) is named twice", field: "/slots")
            } else if !held.contains(slot) {
                hearing.object(
                    .unknownSlot, "event \(target) has no slot \(slot)", field: "/slots", clashing: place.position)
            } else if let erased = try hearing.earlierClaim(Erasure.id(of: slot, target)) {
                hearing.object(
                    .slotErasedBefore, "slot \(slot) of event \(target) was erased on \(erased.day)", field: "/slots",
                    clashes: [erased])
            }
        }
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        for slot in slots { try hearing.stake(Erasure.id(of: slot, target), target.text) }
    }
}

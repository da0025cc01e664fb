import Events
import FieldCoding

/// A network as it was formed.
struct NetworkAccount: FieldRecord {
    let formed: Day
    /// Each once.
    let members: [OrganisationID]
    let name: Text
    let network: NetworkID
    let position: UInt64

    init(_ network: NetworkFormed, _ event: FoldEvent) {
        formed = event.occurred
        members = Set(network.members).sorted()
        name = network.name
        self.network = network.network
        position = event.position
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        formed = try fields.field("formed", \.formed, "The day it was formed.")
        members = try fields.field("members", \.members, "Its members.")
        name = try fields.field("name", \.name, "Its name.")
        network = try fields.field("network", \.network, "The network.")
        position = try fields.position("position", \.position, "The entry.")
    }
}

/// Somebody sought the support of an organisation.
struct SupportContact: FieldRecord {
    let day: Day
    let entity: OrganisationID
    let position: UInt64

    init(_ contact: NetworkContacted, _ event: FoldEvent) {
        day = event.occurred
        entity = contact.entity
        position = event.position
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        day = try fields.field("day", \.day, "When.")
        entity = try fields.field("entity", \.entity, "Whose support was sought.")
        position = try fields.position("position", \.position, "The entry.")
    }
}

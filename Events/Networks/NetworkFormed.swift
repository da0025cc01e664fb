public import FieldCoding

/// Organisations join in a network.
public struct NetworkFormed: Event {
    /// `network.formed`.
    public static let type = EventType.networkFormed

    /// Its members; at least two.
    public let members: [OrganisationID]
    /// Its name.
    public let name: Text
    /// The network's id.
    public let network: NetworkID
    /// What it is for.
    public let purpose: Text

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        members = try fields.field("members", \.members, "Its members; at least two.")
        name = try fields.field("name", \.name, "Its name.")
        network = try fields.field("network", \.network, "The network's id.")
        purpose = try fields.field("purpose", \.purpose, "What it is for.")
    }

    /// Assembles a value from its parts.
    public init(members: [OrganisationID], name: Text, network: NetworkID, purpose: Text) {
        self.members = members
        self.name = name
        self.network = network
        self.purpose = purpose
    }
}

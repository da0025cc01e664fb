import Events
import FieldCoding

/// What brings organisations together.
enum Bond: String, FieldWord {
    case board, network, partners, exchange, action, commitment, training, lesson

    /// Whether only the first of those who took part is tied to each other one: who commits itself to the others.
    var isOneSided: Bool { self == .commitment || self == .lesson }
}

/// An occasion that brought at least two organisations together.
struct Gathering: FieldRecord {
    let bond: Bond
    let day: Day
    /// Each organisation once.
    let organisations: [OrganisationID]
    let position: UInt64

    init(bond: Bond, day: Day, organisations: [OrganisationID], position: UInt64) {
        self.bond = bond
        self.day = day
        self.organisations = organisations
        self.position = position
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        bond = try fields.field("bond", \.bond, "What brought them together.")
        day = try fields.field("day", \.day, "When.")
        organisations = try fields.field("organisations", \.organisations, "Who took part.")
        position = try fields.position("position", \.position, "The entry.")
    }

    /// The pairs that it ties.
    var pairs: [(OrganisationID, OrganisationID)] {
        let firsts = bond.isOneSided ? organisations.prefix(1) : organisations.dropLast()
        return firsts.indices.flatMap { first in
            organisations[(first + 1)...].map { (organisations[first], $0) }
        }
    }
}

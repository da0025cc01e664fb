import Events
import FieldCoding

/// What an organisation committed itself to, and whether it kept it.
struct CommitmentAccount: FieldRecord {
    let commitment: CommitmentID
    let day: Day
    let due: Day?
    let entity: OrganisationID
    private(set) var fulfilled: Fulfilment?
    /// Organisations that it benefits.
    let organisations: [OrganisationID]
    let position: UInt64
    /// Absent where nobody said it.
    let value: Int64?

    /// The entry that says that it was kept, and what that was worth.
    struct Fulfilment: FieldRecord {
        let position: UInt64
        let value: Int64?

        init(position: UInt64, value: Int64?) {
            self.position = position
            self.value = value
        }

        init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            position = try fields.position("position", \.position, "The entry.")
            value = try fields.optional("value", \.value, "What it was worth in the end.")
        }
    }

    init(_ commitment: CommitmentRecorded, _ event: FoldEvent) {
        self.commitment = commitment.commitment
        day = event.occurred
        due = commitment.due
        entity = commitment.entity
        organisations = commitment.organisations ?? []
        position = event.position
        value = commitment.value?.value
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        commitment = try fields.field("commitment", \.commitment, "The commitment.")
        day = try fields.field("day", \.day, "When.")
        due = try fields.optional("due", \.due, "Until when.")
        entity = try fields.field("entity", \.entity, "Who committed itself.")
        fulfilled = try fields.optional("fulfilled", \.fulfilled, "That it was kept.")
        organisations = try fields.list("organisations", \.organisations, "Organisations that it benefits.")
        position = try fields.position("position", \.position, "The entry.")
        value = try fields.optional("value", \.value, "What it is worth.")
    }

    mutating func fulfil(_ fulfilment: CommitmentFulfilled, _ event: FoldEvent) {
        fulfilled = Fulfilment(position: event.position, value: fulfilment.value?.value)
    }
}

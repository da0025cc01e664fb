public import FieldCoding

/// A project is put on the waiting list.
public struct AwardWaitlisted: Event {
    /// `award.waitlisted`.
    public static let type = EventType.awardWaitlisted

    /// What it would get.
    public let amount: Money?
    /// The call.
    public let call: CallID
    /// Its place, from 1.
    public let position: Count?
    /// The project.
    public let project: ProjectID

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        amount = try fields.optional("amount", \.amount, "What it would get.")
        call = try fields.field("call", \.call, "The call.")
        position = try fields.optional("position", \.position, "Its place, from 1.")
        project = try fields.field("project", \.project, "The project.")
    }

    /// Assembles a value from its parts.
    public init(amount: Money? = nil, call: CallID, position: Count? = nil, project: ProjectID) {
        self.amount = amount
        self.call = call
        self.position = position
        self.project = project
    }
}

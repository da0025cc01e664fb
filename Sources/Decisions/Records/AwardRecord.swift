public import Events
public import FieldCoding

/// An award and what is left of it.
public struct AwardRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.award

    /// The agreement that was signed on it.
    public var agreement: AgreementID?
    /// How much; absent when the source is silent.
    public var amount: Money?
    /// The call.
    public var call: CallID
    /// What went back to the pot.
    public var freed: Money
    /// Whether it has ended.
    public var isEnded: Bool
    /// The award.
    public var origin: Origin
    /// The project.
    public var project: ProjectID
    /// What was paid back after it was disbursed.
    public var refunded: Money

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        agreement = try fields.optional("agreement", \.agreement, "The agreement that was signed on it.")
        amount = try fields.optional("amount", \.amount, "How much; absent when the source is silent.")
        call = try fields.field("call", \.call, "The call.")
        freed = try fields.field("freed", \.freed, "What went back to the pot.")
        isEnded = try fields.field("isEnded", \.isEnded, "Whether it has ended.")
        origin = try fields.field("origin", \.origin, "The award.")
        project = try fields.field("project", \.project, "The project.")
        refunded = try fields.field("refunded", \.refunded, "What was paid back after it was disbursed.")
    }

    /// Assembles a record.
    public init(
        agreement: AgreementID? = nil, amount: Money? = nil, call: CallID, freed: Money, isEnded: Bool,
        origin: Origin, project: ProjectID, refunded: Money
    ) {
        self.agreement = agreement
        self.amount = amount
        self.call = call
        self.freed = freed
        self.isEnded = isEnded
        self.origin = origin
        self.project = project
        self.refunded = refunded
    }
}

public import Events
public import FieldCoding

/// A project among those of its call, under `call project`: in the order of the ranking or of the poll.
public struct RankingPlaceRecord: RegisterRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.rankingPlace

    /// What it asks for, or would get from the waiting list.
    public var amount: Money?
    /// The last award that it was given.
    public var award: AwardID?
    /// Whether it was withdrawn.
    public var isWithdrawn: Bool
    /// Its place in that order, from 1.
    public var place: Count?
    /// Its published score.
    public var score: BasisPoints?
    /// What becomes of it.
    public var state: RankingPublished.State?
    /// Its place on the waiting list, from 1; 0 where the list gives none.
    public var waiting: Count?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        amount = try fields.optional("amount", \.amount, "What it asks for, or would get from the waiting list.")
        award = try fields.optional("award", \.award, "The last award that it was given.")
        isWithdrawn = try fields.field("isWithdrawn", \.isWithdrawn, "Whether it was withdrawn.")
        place = try fields.optional("place", \.place, "Its place in that order, from 1.")
        score = try fields.optional("score", \.score, "Its published score.")
        state = try fields.optional("state", \.state, "What becomes of it.")
        waiting = try fields.optional(
            "waiting", \.waiting, "Its place on the waiting list, from 1; 0 where the list gives none.")
    }

    /// Assembles a record.
    public init(
        amount: Money? = nil, award: AwardID? = nil, isWithdrawn: Bool, place: Count? = nil, score: BasisPoints? = nil,
        state: RankingPublished.State? = nil, waiting: Count? = nil
    ) {
        self.amount = amount
        self.award = award
        self.isWithdrawn = isWithdrawn
        self.place = place
        self.score = score
        self.state = state
        self.waiting = waiting
    }
}

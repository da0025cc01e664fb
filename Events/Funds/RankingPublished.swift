public import FieldCoding

/// The order of a call's projects is published.
public struct RankingPublished: Event {
    /// `ranking.published`.
    public static let type = EventType.rankingPublished

    /// The call.
    public let call: CallID
    /// The least score that was selected.
    public let cutoff: BasisPoints?
    /// Which part of a long ranking this is.
    public let part: Count?
    /// How many parts it has.
    public let parts: Count?
    /// The projects in order.
    public let ranking: [Place]

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        call = try fields.field("call", \.call, "The call.")
        cutoff = try fields.optional("cutoff", \.cutoff, "The least score that was selected.")
        part = try fields.optional("part", \.part, "Which part of a long ranking this is.")
        parts = try fields.optional("parts", \.parts, "How many parts it has.")
        ranking = try fields.field("ranking", \.ranking, "The projects in order.")
    }

    /// Assembles a value from its parts.
    public init(call: CallID, cutoff: BasisPoints? = nil, part: Count? = nil, parts: Count? = nil, ranking: [Place]) {
        self.call = call
        self.cutoff = cutoff
        self.part = part
        self.parts = parts
        self.ranking = ranking
    }

    /// What a ranking makes of a project.
    public enum State: String, FieldWord {
        case selected, waitlisted, belowMinimum, notSelected
    }

    /// A project's place in a ranking.
    public struct Place: FieldRecord {
        /// Its place, from 1.
        public let position: Count
        /// The project.
        public let project: ProjectID
        /// Its score.
        public let score: BasisPoints
        /// What becomes of it.
        public let state: State

        /// Walks the fields.
        public init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            position = try fields.field("position", \.position, "Its place, from 1.")
            project = try fields.field("project", \.project, "The project.")
            score = try fields.field("score", \.score, "Its score.")
            state = try fields.field("state", \.state, "What becomes of it.")
        }

        /// Assembles a value from its parts.
        public init(position: Count, project: ProjectID, score: BasisPoints, state: State) {
            self.position = position
            self.project = project
            self.score = score
            self.state = state
        }
    }
}

public import FieldCoding

/// A person completes a training.
public struct TrainingCompleted: Event {
    /// `training.completed`.
    public static let type = EventType.trainingCompleted

    /// The competence that was trained.
    public let competence: CompetenceID?
    /// How well it is commanded now.
    public let level: CompetenceLevel?
    /// How well it was commanded before.
    public let levelBefore: CompetenceLevel?
    /// The organisation that the person belongs to.
    public let organisation: OrganisationID?
    /// Who completes it.
    public let person: Person
    /// The training.
    public let training: TrainingID

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        competence = try fields.optional("competence", \.competence, "The competence that was trained.")
        level = try fields.optional("level", \.level, "How well it is commanded now.")
        levelBefore = try fields.optional("levelBefore", \.levelBefore, "How well it was commanded before.")
        organisation = try fields.optional(
            "organisation", \.organisation, "The organisation that the person belongs to.")
        person = try fields.field("person", \.person, "Who completes it.")
        training = try fields.field("training", \.training, "The training.")
    }

    /// Assembles a value from its parts.
    public init(
        competence: CompetenceID? = nil, level: CompetenceLevel? = nil, levelBefore: CompetenceLevel? = nil,
        organisation: OrganisationID? = nil, person: Person, training: TrainingID
    ) {
        self.competence = competence
        self.level = level
        self.levelBefore = levelBefore
        self.organisation = organisation
        self.person = person
        self.training = training
    }
}

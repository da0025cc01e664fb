import Events
import FieldCoding

/// How far a project came before an award, and the entries that say so.
struct ProjectStage: FieldRecord {
    /// The last decision.
    var admissibility: AdmissibilityDecided.Outcome?
    var decided: UInt64?
    /// The first evaluation.
    var evaluated: UInt64?
    let project: ProjectID
    /// Its state in the last ranking that names it.
    var ranked: RankingPublished.State?
    var rankedAt: UInt64?
    var waitlisted: UInt64?
    /// Absent where the source is silent.
    var waitlistedAmount: Int64?

    init(_ project: ProjectID) { self.project = project }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        admissibility = try fields.optional("admissibility", \.admissibility, "The last decision.")
        decided = try fields.optionalPosition("decided", \.decided, "The entry of that decision.")
        evaluated = try fields.optionalPosition("evaluated", \.evaluated, "The entry of the first evaluation.")
        project = try fields.field("project", \.project, "The project.")
        ranked = try fields.optional("ranked", \.ranked, "Its state in the last ranking.")
        rankedAt = try fields.optionalPosition("rankedAt", \.rankedAt, "The entry of that ranking.")
        waitlisted = try fields.optionalPosition("waitlisted", \.waitlisted, "The entry that put it on the list.")
        waitlistedAmount = try fields.optional("waitlistedAmount", \.waitlistedAmount, "The amount it waits for.")
    }
}

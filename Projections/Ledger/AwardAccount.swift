import Events
import FieldCoding
import Rules

/// An award and all grant money that moves under its agreement. Sums of ``expense`` are grant money only.
struct AwardAccount<Figure: ReportFigure>: FieldRecord {
    var accepted: Figure
    let award: AwardID
    var awarded: Figure
    /// What counts as executed: the rule in force when the agreement was signed, so that no peso is counted under two.
    var basis: Execution.ExecutedBasis?
    /// How the project ended.
    var closed: Closing?
    /// What the next payment waits for; absent before the agreement is signed.
    var conditions: PaymentConditions?
    /// Σ instalments.
    var committed: Figure
    var disbursed: Figure
    var freed: Figure
    /// How it was ended, if it was.
    var how: AwardEnded.How?
    /// Reports that were handed in after their day.
    var lateReports: Figure
    /// The amount is not known: outside all sums.
    let missing: Bool
    var observed: Figure
    /// The grantee's own money in its expenses, less what was rejected of it.
    var own: Figure
    /// The entry that made the award.
    let position: UInt64
    /// Its project's place among the projects.
    let project: Int
    var refunded: Figure
    var rejected: Figure
    var reported: Figure
    /// Residents who took part, as the reports say.
    var residents: Figure
    /// The term of the agreement and when its reports are due.
    var term: AgreementTerm?
    /// Hours that people gave, as the reports say.
    var volunteerHours: Figure

    /// Declined, expired, revoked or annulled.
    var ended: Bool { how != nil }

    /// How and where a project was closed.
    struct Closing: FieldRecord {
        let outcome: ProjectClosed.Outcome
        let position: UInt64

        init(outcome: ProjectClosed.Outcome, position: UInt64) {
            self.outcome = outcome
            self.position = position
        }

        init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            outcome = try fields.field("outcome", \.outcome, "How it ended.")
            position = try fields.position("position", \.position, "The entry that closed it.")
        }
    }

    init(_ event: FundsAwarded, project: Int, at position: UInt64) throws(FoldFailure) {
        award = event.award
        self.project = project
        self.position = position
        missing = event.amount == nil
        (accepted, awarded, committed, disbursed) = (Figure(), Figure(), Figure(), Figure())
        (freed, lateReports, observed, own) = (Figure(), Figure(), Figure(), Figure())
        (refunded, rejected, reported) = (Figure(), Figure(), Figure())
        (residents, volunteerHours) = (Figure(), Figure())
        if let amount = event.amount { try awarded.add(amount.value, at: position) }
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        accepted = try fields.figure("accepted", \.accepted, "Expenses accepted.")
        award = try fields.field("award", \.award, "The award.")
        awarded = try fields.figure("awarded", \.awarded, "The amount awarded.")
        basis = try fields.optional("basis", \.basis, "What counts as executed.")
        closed = try fields.optional("closed", \.closed, "How the project ended.")
        committed = try fields.figure("committed", \.committed, "The sum of the instalments.")
        conditions = try fields.optional("conditions", \.conditions, "What the next payment waits for.")
        disbursed = try fields.figure("disbursed", \.disbursed, "Money paid out, less returned transfers.")
        freed = try fields.figure("freed", \.freed, "What ending it freed.")
        how = try fields.optional("how", \.how, "How it was ended.")
        lateReports = try fields.figure("lateReports", \.lateReports, "Reports handed in after their day.")
        missing = try fields.flag("missing", \.missing, "The amount is not known.")
        observed = try fields.figure("observed", \.observed, "Expenses under observation.")
        own = try fields.figure("own", \.own, "The grantee's own money.")
        position = try fields.position("position", \.position, "The entry that made the award.")
        project = try fields.index("project", \.project, "Its project's place among the projects.")
        refunded = try fields.figure("refunded", \.refunded, "Refunds received.")
        rejected = try fields.figure("rejected", \.rejected, "Expenses rejected.")
        reported = try fields.figure("reported", \.reported, "Expenses reported.")
        residents = try fields.figure("residents", \.residents, "Residents who took part.")
        term = try fields.optional("term", \.term, "The term of the agreement.")
        volunteerHours = try fields.figure("volunteerHours", \.volunteerHours, "Hours that people gave.")
    }
}

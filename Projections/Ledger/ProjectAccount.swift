import Events
import FieldCoding
import Rules

/// What the reports need to know of a project.
struct ProjectAccount<Figure: ReportFigure>: FieldRecord {
    /// Its call's place among the calls.
    let call: Int
    /// The day it was submitted.
    let day: Day
    /// It belongs to the cycle of its call, not to that of its day.
    let isByCall: Bool
    /// Plan objectives it contributes to; money goes to the first.
    var objectives: [ObjectiveID]
    /// Who handed it in, where the source says so.
    let organisation: OrganisationID?
    let project: ProjectID
    /// Absent where the source is silent.
    let requested: Figure?
    let residentsInvolved: Int64?
    /// The entry that submitted it.
    let submitted: UInt64
    let title: Text
    /// The entry that withdrew it.
    var withdrawn: UInt64?

    init(
        _ event: ProjectSubmitted, call: Int, at position: UInt64, on day: Day, under rules: Rulebook
    ) throws(FoldFailure) {
        self.call = call
        self.day = day
        isByCall = rules.cycle.attribution == .byCall
        objectives = event.objectives ?? []
        organisation = event.organisation
        project = event.project
        if let amount = event.requested {
            requested = try Figure(amount.value, at: position)
        } else {
            requested = nil
        }
        residentsInvolved = event.residentsInvolved?.value
        submitted = position
        title = event.title
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        call = try fields.index("call", \.call, "Its call's place among the calls.")
        day = try fields.field("day", \.day, "The day it was submitted.")
        isByCall = try fields.flag("isByCall", \.isByCall, "It belongs to the cycle of its call.")
        objectives = try fields.list("objectives", \.objectives, "Plan objectives it contributes to.")
        organisation = try fields.optional("organisation", \.organisation, "Who handed it in.")
        project = try fields.field("project", \.project, "The project.")
        requested = try fields.optional("requested", \.requested, "How much it asked for.")
        residentsInvolved = try fields.optional("residentsInvolved", \.residentsInvolved, "Residents who take part.")
        submitted = try fields.position("submitted", \.submitted, "The entry that submitted it.")
        title = try fields.field("title", \.title, "Its title.")
        withdrawn = try fields.optionalPosition("withdrawn", \.withdrawn, "The entry that withdrew it.")
    }
}

extension Rule {
    /// See ``Rule/meaning``.
    public static let unknownProject = impossible(
        "project.unknown", "A project was submitted in the territory.",
        remedy: "check the project's id, or record first its submission")
    /// See ``Rule/meaning``.
    public static let duplicateProject = impossible(
        "project.duplicate", "A project's id is new in its territory.",
        remedy: "choose another id; tejido log shows the project that has this one")
    /// See ``Rule/meaning``.
    public static let projectFieldMissing = impossible(
        "project.fieldMissing", "A project states what the requirements in force ask for.",
        remedy: "fill the field in, or have the requirement lifted by rules.enacted")
    /// See ``Rule/meaning``.
    public static let grantItemsUnbalanced = impossible(
        "project.grantItemsUnbalanced", "The items that the grant pays for sum to what is requested.",
        remedy: "correct the items or the amount")
    /// See ``Rule/meaning``.
    public static let ownItemsUnbalanced = impossible(
        "project.ownItemsUnbalanced", "The items paid with own money sum to the cofinancing.",
        remedy: "correct the items or the cofinancing")
    /// See ``Rule/meaning``.
    public static let repeatedItem = impossible(
        "project.repeatedItem", "Each item of a budget has an id of its own.",
        remedy: "number the items")
    /// See ``Rule/meaning``.
    public static let unknownApplicant = impossible(
        "project.unknownOrganisation", "A project's organisation and partners are registered.",
        remedy: "register the organisation first, in this stream or in programme")
    /// See ``Rule/meaning``.
    public static let unknownProjectObjective = impossible(
        "project.unknownObjective", "A project names objectives of a plan of its territory.",
        remedy: "check the objective's id")
    /// See ``Rule/meaning``.
    public static let noLiveObjective = irregular(
        "project.noLiveObjective", "A project serves at least one objective of a plan in force.",
        remedy: "name an objective of the plan in force")
    /// See ``Rule/meaning``.
    public static let projectBeforeOpening = irregular(
        "project.beforeOpening", "No project is handed in before its call opens.",
        remedy: "check the day")
    /// See ``Rule/meaning``.
    public static let projectAfterClosing = irregular(
        "project.afterClosing", "No project is handed in after its call closed.",
        remedy: "check the day; a late project needs a stated reason")
    /// See ``Rule/meaning``.
    public static let amountOutOfLimits = irregular(
        "project.amountOutOfLimits", "A project requests no less and no more than its call and the caps admit.",
        remedy: "request an amount within the limits")
    /// See ``Rule/meaning``.
    public static let itemCapBroken = irregular(
        "project.itemCapBroken", "The share of a category in what is requested lies within its bounds.",
        remedy: "move money between categories")
    /// See ``Rule/meaning``.
    public static let cofinancingTooLow = irregular(
        "project.cofinancingTooLow", "A project brings the least share of own money.",
        remedy: "raise the cofinancing")
    /// See ``Rule/meaning``.
    public static let tooManyProjects = irregular(
        "project.tooManyOfOrganisation", "An organisation hands in no more projects to a call than it admits.",
        remedy: "withdraw another project first")
    /// See ``Rule/meaning``.
    public static let admissibilityLate = irregular(
        "admissibility.late",
        "Admissibility is decided within deadlines.admissibilityWorkingDays of the call's closing, or of the end of the "
            + "time to correct, and on appeal within deadlines.appealWorkingDays of the decision.",
        remedy: "check the day; a late decision needs a stated reason")
    /// See ``Rule/meaning``.
    public static let admissibilityStage = impossible(
        "admissibility.stage",
        "A first decision is the first, a correction follows toCorrect, an appeal follows inadmissible.",
        remedy: "check the stage, or record first the decision that it follows")
    /// See ``Rule/meaning``.
    public static let duplicateEvaluation = impossible(
        "evaluation.duplicate", "An evaluator scores a project once.",
        remedy: "leave it out; tejido log shows the first")
    /// See ``Rule/meaning``.
    public static let evaluationScores = impossible(
        "evaluation.scores", "An evaluation gives each criterion of the call 0 to its maximum, once.",
        remedy: "score every criterion; points are hundredths")
    /// See ``Rule/meaning``.
    public static let evaluationNotAdmissible = irregular(
        "evaluation.notAdmissible", "Only admissible projects are evaluated.",
        remedy: "record first the decision on its admissibility")
    /// See ``Rule/meaning``.
    public static let projectIsWithdrawn = impossible(
        "project.isWithdrawn", "Nothing is decided on a project after it was withdrawn.",
        remedy: "check the project; whoever withdrew it may hand it in again under another id")
    /// See ``Rule/meaning``.
    public static let withdrawnAwarded = impossible(
        "project.awarded", "A project that holds an award is not withdrawn.",
        remedy: "end the award first")
    /// See ``Rule/meaning``.
    public static let projectDebarred = irregular(
        "project.debarred", "Neither who hands in a project nor its partners are debarred on that day.",
        remedy: "check the organisation; tejido log shows until when it is debarred")
    /// See ``Rule/meaning``.
    public static let organisationTooYoung = irregular(
        "project.organisationTooYoung",
        "Who hands in a project is as old as caps.organisationMinAgeDays, where its legal personality is on record.",
        remedy: "check the day on which the legal personality was issued")
    /// See ``Rule/meaning``.
    public static let certificateTooOld = irregular(
        "project.certificateTooOld",
        "The last certificates of the board and of pending reports are no older than caps.certificateMaxDays.",
        remedy: "record first a younger certificate")
    /// See ``Rule/meaning``.
    public static let amendmentNotAsked = irregular(
        "project.amendmentNotAsked", "A project is amended when the last decision on its admissibility asks for it.",
        remedy: "record first the decision that asks for the correction")
    /// See ``Rule/meaning``.
    public static let amendmentLate = irregular(
        "project.amendmentLate",
        "A project is amended within deadlines.correctionWorkingDays of the decision that asks for it.",
        remedy: "check the day; a late amendment needs a stated reason")
    /// See ``Rule/meaning``.
    public static let deciderInConflict = irregular(
        "admissibility.conflict",
        "Who decides on admissibility has declared no conflict of interest with the project, its call or its organisation.",
        remedy: "have somebody else decide")
    /// See ``Rule/meaning``.
    public static let deciderOfApplicant = irregular(
        "admissibility.ofApplicant",
        "Who decides on admissibility is not of the organisation that handed the project in.",
        remedy: "have somebody else decide")
    /// See ``Rule/meaning``.
    public static let evaluationLate = irregular(
        "evaluation.late", "A project is evaluated within deadlines.evaluationWorkingDays of the call's closing.",
        remedy: "check the day; a late evaluation needs a stated reason")
    /// See ``Rule/meaning``.
    public static let evaluatorInConflict = irregular(
        "evaluation.conflict",
        "An evaluator has declared no conflict of interest with the project, its call or its organisation.",
        remedy: "have somebody else evaluate")
    /// See ``Rule/meaning``.
    public static let evaluatorOfApplicant = irregular(
        "evaluation.ofApplicant", "An evaluator is not of the organisation that handed the project in.",
        remedy: "have somebody else evaluate")

    static let projectRules = [
        unknownProject, duplicateProject, projectFieldMissing, grantItemsUnbalanced, ownItemsUnbalanced,
        repeatedItem, unknownApplicant, unknownProjectObjective, noLiveObjective, projectBeforeOpening,
        projectAfterClosing, amountOutOfLimits, itemCapBroken, cofinancingTooLow, tooManyProjects,
        admissibilityLate, admissibilityStage, duplicateEvaluation, evaluationScores,
        evaluationNotAdmissible,
        projectIsWithdrawn, withdrawnAwarded, projectDebarred, organisationTooYoung, certificateTooOld,
        amendmentNotAsked, amendmentLate, deciderInConflict, deciderOfApplicant, evaluationLate, evaluatorInConflict,
        evaluatorOfApplicant,
    ]
}

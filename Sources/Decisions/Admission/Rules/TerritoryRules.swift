extension Rule {
    /// See ``Rule/meaning``.
    public static let territoryAlreadyProposed = impossible(
        "territory.alreadyProposed", "A territory is proposed once.",
        remedy: "append what happened next, or choose another name for another territory")
    /// See ``Rule/meaning``.
    public static let territoryNameTaken = irregular(
        "territory.nameTaken", "No two territories have the same name in the same commune.",
        remedy: "check whether the territory is already in the programme under another id")
    /// See ``Rule/meaning``.
    public static let territoryNotProposed = impossible(
        "territory.notProposed", "Only a proposed territory is assessed or selected.",
        remedy: "append territory.proposed first")
    /// See ``Rule/meaning``.
    public static let territoryNotAssessed = irregular(
        "territory.notAssessed", "A territory is assessed before it is selected.",
        remedy: "append territory.assessed first")
    /// See ``Rule/meaning``.
    public static let territoryBelowCriteria = irregular(
        "territory.belowCriteria", "The latest assessment meets the criteria of rules.selection.",
        remedy: "check the assessment, or name this rule and give the reason for the exception")
    /// See ``Rule/meaning``.
    public static let territoryNotSelected = irregular(
        "territory.notSelected",
        "A territory is selected before its board is formed and its needs are raised, unless "
            + "rules.requirements.selection lifts that.",
        remedy: "append territory.selected first")
    /// See ``Rule/meaning``.
    public static let territoryAlreadyClosed = impossible(
        "territory.alreadyClosed", "A territory is closed once.",
        remedy: "leave it out; tejido log shows the first closure")
    /// See ``Rule/meaning``.
    public static let territoryHasOpenCall = irregular(
        "territory.openCall", "Every call of a territory is resolved before it is closed.",
        remedy: "append call.resolved first, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let territoryHasOpenAgreement = irregular(
        "territory.openAgreement", "The project of every agreement of a territory is closed before the territory is.",
        remedy: "append project.closed first, or name this rule and give the reason")

    static let territoryRules = [
        territoryAlreadyProposed, territoryNameTaken, territoryNotProposed, territoryNotAssessed,
        territoryBelowCriteria, territoryNotSelected, territoryAlreadyClosed, territoryHasOpenCall,
        territoryHasOpenAgreement,
    ]
}

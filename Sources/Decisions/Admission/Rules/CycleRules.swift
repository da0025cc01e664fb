extension Rule {
    /// See ``Rule/meaning``.
    public static let cycleAlreadyOpen = impossible(
        "cycle.alreadyOpen", "One cycle is open at a time.",
        remedy: "close the open cycle first")
    /// See ``Rule/meaning``.
    public static let cycleNumberUsed = impossible(
        "cycle.numberUsed", "Cycles are numbered upwards from 1.",
        remedy: "take the next number")
    /// See ``Rule/meaning``.
    public static let cycleGap = irregular(
        "cycle.gap", "A cycle has the number after the last one closed.",
        remedy: "take the next number, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let tooManyCycles = irregular(
        "cycle.tooMany", "There are at most rules.cycle.count cycles.",
        remedy: "enact another number of cycles, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let cycleNotOpen = impossible(
        "cycle.notOpen", "A cycle is open until it closes.",
        remedy: "check the cycle's number")
    /// See ``Rule/meaning``.
    public static let duplicateRulebook = impossible(
        "rules.duplicate", "A rulebook's id is new in its stream.",
        remedy: "give the rulebook an id of its own")
    /// See ``Rule/meaning``.
    public static let unknownParentRulebook = impossible(
        "rules.unknownParent", "The rulebook that another changes is enacted, in the territory or in `programme`.",
        remedy: "check the id of the parent")
    /// See ``Rule/meaning``.
    public static let unknownParameter = impossible(
        "rules.unknownParameter", "A rulebook names known parameters and values within their ranges.",
        remedy: "see tejido rules show")
    /// See ``Rule/meaning``.
    public static let pastEffective = impossible(
        "rules.pastEffective",
        "Rules that hold from a day on which something has already occurred are retroactive and give a reason.",
        remedy: "set `retroactive` and give a reason, or take a later day")

    static let cycleRules = [
        cycleAlreadyOpen, cycleNumberUsed, cycleGap, tooManyCycles, cycleNotOpen, duplicateRulebook,
        unknownParentRulebook, unknownParameter, pastEffective,
    ]
}

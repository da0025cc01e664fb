extension Rule {
    /// See ``Rule/meaning``.
    public static let duplicatePlan = impossible(
        "plan.duplicate", "A plan's id is new in its territory.",
        remedy: "give the plan an id of its own")
    /// See ``Rule/meaning``.
    public static let unknownPlan = impossible(
        "plan.unknown", "A plan is adopted before anything refers to it.",
        remedy: "append plan.adopted first, or check the id")
    /// See ``Rule/meaning``.
    public static let duplicateObjective = impossible(
        "plan.duplicateObjective",
        "An objective's id is new in its territory; an objective carried on gets a new one and names the old in "
            + "`continues`.",
        remedy: "give each objective an id of its own")
    /// See ``Rule/meaning``.
    public static let duplicateStrategy = impossible(
        "plan.duplicateStrategy", "A strategy's id is new in its territory.",
        remedy: "give each strategy an id of its own")
    /// See ``Rule/meaning``.
    public static let unknownObjective = impossible(
        "plan.unknownObjective", "An objective that is referred to is one of the plan.",
        remedy: "check the ids of the plan and of the objective")
    /// See ``Rule/meaning``.
    public static let planWeights = impossible(
        "plan.weights", "The weights of a plan's objectives sum to 10000.",
        remedy: "correct the weights")
    /// See ``Rule/meaning``.
    public static let planWithoutPriorities = irregular(
        "plan.noPriorities", "Priorities are adopted before the plan.",
        remedy: "append priorities.adopted first, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let planAlreadyLive = impossible(
        "plan.alreadyLive", "A territory has one live plan; another supersedes it.",
        remedy: "name the live plan in `supersedes`")
    /// See ``Rule/meaning``.
    public static let notTheLivePlan = impossible(
        "plan.notTheLivePlan", "A plan supersedes the live plan.",
        remedy: "check `supersedes`")
    /// See ``Rule/meaning``.
    public static let planEndsBeforeItBegins = impossible(
        "plan.endsBeforeItBegins", "A plan ends on or after the day it begins.",
        remedy: "check `from` and `to`")
    /// See ``Rule/meaning``.
    public static let measuredLater = irregular(
        "plan.measuredLater", "A measurement is reported on or after its day.",
        remedy: "check `measured` and `occurred`")
    /// See ``Rule/meaning``.
    public static let planNotLive = impossible(
        "plan.notLive", "Only the plan in force is amended.",
        remedy: "amend the plan that superseded it")
    /// See ``Rule/meaning``.
    public static let objectiveInUse = irregular(
        "plan.objectiveInUse", "No open project serves an objective that is dropped.",
        remedy: "close its projects first, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let unknownStrategy = impossible(
        "plan.unknownStrategy", "A strategy that is referred to is one of a plan of the territory.",
        remedy: "check the strategy's id")

    static let planRules = [
        duplicatePlan, unknownPlan, duplicateObjective, duplicateStrategy, unknownObjective, planWeights,
        planWithoutPriorities, planAlreadyLive, notTheLivePlan, planEndsBeforeItBegins, measuredLater,
        planNotLive, objectiveInUse, unknownStrategy,
    ]
}

extension Rule {
    /// See ``Rule/meaning``.
    public static let unknownCall = impossible(
        "call.unknown", "A call was published in the territory.",
        remedy: "check the call's id, or publish the call first")
    /// See ``Rule/meaning``.
    public static let duplicateCall = impossible(
        "call.duplicate", "A call's id is new in its territory.",
        remedy: "choose another id; tejido log shows the call that has this one")
    /// See ``Rule/meaning``.
    public static let callFundMissing = impossible(
        "call.fundMissing", "A call names its fund and its pot, unless requirements.fund is lifted.",
        remedy: "name fund and pot")
    /// See ``Rule/meaning``.
    public static let potTooLarge = impossible(
        "call.potTooLarge", "A pot is no larger than what the territory has left of the fund.",
        remedy: "lower the pot, or record first what the fund was financed with or allocated")
    /// See ``Rule/meaning``.
    public static let weightsUnbalanced = impossible(
        "call.weightsUnbalanced", "The weights of a call's criteria sum to 10,000.",
        remedy: "correct the weights")
    /// See ``Rule/meaning``.
    public static let malformedCriteria = impossible(
        "call.malformedCriteria",
        "Criteria are distinct, with maximums above zero whose least common multiple is at most 10^9.",
        remedy: "correct the criteria")
    /// See ``Rule/meaning``.
    public static let callDatesReversed = impossible(
        "call.datesReversed", "A call does not close before it opens.",
        remedy: "correct opens or closes")
    /// See ``Rule/meaning``.
    public static let contradictoryLimits = impossible(
        "call.contradictoryLimits", "No least amount or share of a call is above the most.",
        remedy: "correct the limits; each category stands once")
    /// See ``Rule/meaning``.
    public static let callWithoutBoard = irregular(
        "call.withoutBoard", "A call is published where a board stands, unless requirements.board is lifted.",
        remedy: "record first how the board was formed")
    /// See ``Rule/meaning``.
    public static let callWithoutPlan = irregular(
        "call.withoutPlan", "A call is published where a plan is in force, unless requirements.plan is lifted.",
        remedy: "record first how the plan was adopted")
    /// See ``Rule/meaning``.
    public static let callTooShort = irregular(
        "call.tooShort", "A call stands open for at least deadlines.callDays.",
        remedy: "extend the call")
    /// See ``Rule/meaning``.
    public static let requiredCriterionMissing = irregular(
        "call.requiredCriterionMissing", "The criteria of a call include score.requiredCriteria.",
        remedy: "add the criterion")
    /// See ``Rule/meaning``.
    public static let callAlreadyClosed = impossible(
        "call.alreadyClosed", "A call is closed once, and before it is resolved.",
        remedy: "leave it out; tejido log shows the closing")
    /// See ``Rule/meaning``.
    public static let receivedDiffers = irregular(
        "call.receivedDiffers", "A call is closed with as many projects as were recorded.",
        remedy: "record the missing projects first, or correct the number")
    /// See ``Rule/meaning``.
    public static let callAlreadyResolved = impossible(
        "call.alreadyResolved", "A call is resolved once.",
        remedy: "leave it out; tejido log shows the resolution")
    /// See ``Rule/meaning``.
    public static let callHasLiveAwards = impossible(
        "call.hasLiveAwards", "A void or cancelled call has no live award.",
        remedy: "end its awards first, or resolve it")
    /// See ``Rule/meaning``.
    public static let amendedAfterResolution = impossible(
        "call.amendedAfterResolution", "A call is amended before it is resolved.",
        remedy: "check the call; a resolved one stands as it was")
    /// See ``Rule/meaning``.
    public static let potBelowAwards = impossible(
        "call.potBelowAwards", "No pot is lowered below what the live awards of its call hold.",
        remedy: "lower it less, or end awards first")
    /// See ``Rule/meaning``.
    public static let callFrozen = irregular(
        "call.frozen", "Once a project was handed in, only the dates of a call extend and its pot grows.",
        remedy: "leave the other conditions as they were published")

    static let callRules = [
        unknownCall, duplicateCall, callFundMissing, potTooLarge, weightsUnbalanced, malformedCriteria,
        callDatesReversed, contradictoryLimits, callWithoutBoard, callWithoutPlan, callTooShort,
        requiredCriterionMissing, callAlreadyClosed, receivedDiffers, callAlreadyResolved, callHasLiveAwards,
        amendedAfterResolution, potBelowAwards, callFrozen,
    ]
}

extension Rule {
    /// See ``Rule/meaning``.
    public static let rankingForeignProject = impossible(
        "ranking.foreignProject", "A ranking holds projects of its call only.",
        remedy: "take the project out")
    /// See ``Rule/meaning``.
    public static let rankingRepeatedProject = impossible(
        "ranking.repeatedProject", "A project stands once in a ranking.",
        remedy: "take the repetition out")
    /// See ``Rule/meaning``.
    public static let rankingParts = impossible(
        "ranking.parts", "A part of a ranking says which it is and of how many.",
        remedy: "give part and parts, part from 1 to parts")
    /// See ``Rule/meaning``.
    public static let tooFewEvaluations = irregular(
        "ranking.tooFewEvaluations", "Every ranked project has score.minEvaluations.",
        remedy: "record the missing evaluations first")
    /// See ``Rule/meaning``.
    public static let rankingDiffers = irregular(
        "ranking.differs", "A ranking is what the evaluations give under the rules.",
        remedy: "correct the ranking; the message says what the rules give")
    /// See ``Rule/meaning``.
    public static let unknownAward = impossible(
        "award.unknown", "An award was made in the territory.",
        remedy: "check the award's id, or record the award first")
    /// See ``Rule/meaning``.
    public static let duplicateAward = impossible(
        "award.duplicate", "An award's id is new in its territory.",
        remedy: "choose another id; tejido log shows the award that has this one")
    /// See ``Rule/meaning``.
    public static let awardForeignProject = impossible(
        "award.foreignProject", "An award, or a place on a waiting list, goes to a project of its call.",
        remedy: "check call and project")
    /// See ``Rule/meaning``.
    public static let awardCallResolved = impossible(
        "award.callResolved", "No award is made, and nobody is put on a waiting list, after a call was resolved.",
        remedy: "check the call")
    /// See ``Rule/meaning``.
    public static let projectAwarded = impossible(
        "award.projectAwarded", "A project holds one award at a time.",
        remedy: "leave it out; tejido log shows the award")
    /// See ``Rule/meaning``.
    public static let potExceeded = impossible(
        "award.potExceeded", "The live awards of a call never exceed its pot.",
        remedy: "award less, or end another award first")
    /// See ``Rule/meaning``.
    public static let awardOverRequested = irregular(
        "award.overRequested", "An award is no more than what was requested.",
        remedy: "award what was requested")
    /// See ``Rule/meaning``.
    public static let awardPartial = irregular(
        "award.partial", "An award is what was requested, unless award.partial admits less.",
        remedy: "award what was requested")
    /// See ``Rule/meaning``.
    public static let awardOverCap = irregular(
        "award.overCap", "An award is within the limits of its call and the caps.",
        remedy: "award an amount within the limits")
    /// See ``Rule/meaning``.
    public static let awardNotAdmissible = irregular(
        "award.notAdmissible", "An award goes to an admissible project, unless requirements.admissibility is lifted.",
        remedy: "record first the decision on its admissibility")
    /// See ``Rule/meaning``.
    public static let awardNotEvaluated = irregular(
        "award.notEvaluated", "An award goes to an evaluated project, unless requirements.evaluation is lifted.",
        remedy: "record the evaluations first")
    /// See ``Rule/meaning``.
    public static let awardBelowMinimum = irregular(
        "award.belowMinimum", "An award goes to a score of at least the minimum.",
        remedy: "check the evaluations")
    /// See ``Rule/meaning``.
    public static let awardNotRanked = irregular(
        "award.notRanked", "An award goes to a project of a published ranking, unless requirements.ranking is lifted.",
        remedy: "publish the ranking first")
    /// See ``Rule/meaning``.
    public static let awardOutOfOrder = irregular(
        "award.outOfOrder", "Awards follow the order of the ranking or the poll, and then the waiting list.",
        remedy: "award first those that the message names")
    /// See ``Rule/meaning``.
    public static let awardWithoutPoll = irregular(
        "award.withoutPoll", "An award by votes names the poll that it follows.",
        remedy: "name the poll")
    /// See ``Rule/meaning``.
    public static let unknownAwardPoll = impossible(
        "award.unknownPoll", "The poll of an award is known.",
        remedy: "check the poll's id")
    /// See ``Rule/meaning``.
    public static let awardForeignPoll = impossible(
        "award.foreignPoll", "The poll of an award is about projects and holds the project.",
        remedy: "check poll and project")
    /// See ``Rule/meaning``.
    public static let awardPollNotValid = irregular(
        "award.pollNotValid", "An award by votes follows a poll that closed as valid.",
        remedy: "record first how the poll closed")
    /// See ``Rule/meaning``.
    public static let awardTooFewVotes = irregular(
        "award.tooFewVotes", "An award goes to a project with at least award.minVotes in its poll.",
        remedy: "check the poll")
    /// See ``Rule/meaning``.
    public static let waitingPosition = irregular(
        "award.waitingPosition", "The places of a waiting list are given in order, without gaps.",
        remedy: "give the next place")
    /// See ``Rule/meaning``.
    public static let waitingAwarded = impossible(
        "award.waitingAwarded", "Who holds an award does not wait for one, and nobody waits twice.",
        remedy: "leave it out")
    /// See ``Rule/meaning``.
    public static let noWaitingList = irregular(
        "award.noWaitingList", "A call keeps a waiting list where award.waitlist says so.",
        remedy: "leave it out, or enact a waiting list")
    /// See ``Rule/meaning``.
    public static let freedTooMuch = impossible(
        "award.freedTooMuch", "No more of an award is freed than was awarded, neither disbursed nor freed before.",
        remedy: "lower what is freed")
    /// See ``Rule/meaning``.
    public static let awardConflict = irregular(
        "award.conflict", "Nobody in conflict of interest with a project votes on its award.",
        remedy: "check the votes: who is recused or in conflict is not counted")
    /// See ``Rule/meaning``.
    public static let awardRedistributed = irregular(
        "award.redistributed", "What ended awards set free is awarded again only where award.redistribute says so.",
        remedy: "award less, or enact redistribution")

    static let awardRules = [
        rankingForeignProject, rankingRepeatedProject, rankingParts, tooFewEvaluations, rankingDiffers,
        unknownAward, duplicateAward, awardForeignProject, awardCallResolved, projectAwarded, potExceeded,
        awardOverRequested, awardPartial, awardOverCap, awardNotAdmissible, awardNotEvaluated,
        awardBelowMinimum, awardNotRanked, awardOutOfOrder, awardWithoutPoll, unknownAwardPoll,
        awardForeignPoll, awardPollNotValid, awardTooFewVotes, waitingPosition, waitingAwarded,
        noWaitingList, freedTooMuch,
        awardConflict, awardRedistributed,
    ]
}

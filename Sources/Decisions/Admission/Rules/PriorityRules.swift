extension Rule {
    /// See ``Rule/meaning``.
    public static let duplicateNeed = impossible(
        "need.duplicate", "A need's id is new in its territory.",
        remedy: "give the need an id of its own")
    /// See ``Rule/meaning``.
    public static let unknownNeed = impossible(
        "need.unknown", "A need is raised before anything refers to it.",
        remedy: "append need.raised first, or check the id")
    /// See ``Rule/meaning``.
    public static let duplicatePoll = impossible(
        "poll.duplicate", "A poll's id is new in its territory.",
        remedy: "give the poll an id of its own")
    /// See ``Rule/meaning``.
    public static let unknownPoll = impossible(
        "poll.unknown", "A poll is opened before anything refers to it.",
        remedy: "append poll.opened first, or check the id")
    /// See ``Rule/meaning``.
    public static let pollOfUnknownCall = impossible(
        "poll.unknownCall", "The call whose projects are voted on is known.",
        remedy: "append call.published first, or check the id")
    /// See ``Rule/meaning``.
    public static let pollWithoutOptions = impossible(
        "poll.noOptions", "A poll offers at least one option.",
        remedy: "name what is voted on")
    /// See ``Rule/meaning``.
    public static let duplicateOption = impossible(
        "poll.duplicateOption", "A poll offers each option once.",
        remedy: "name each option once")
    /// See ``Rule/meaning``.
    public static let unresolvedOption = impossible(
        "poll.unresolvedOption",
        "Options of a poll on needs or projects are known needs, or known projects of its call.",
        remedy: "check the option's id, or append first what it stands for")
    /// See ``Rule/meaning``.
    public static let optionWithoutText = impossible(
        "poll.optionWithoutText", "Options of a poll on a purpose or on something else say what they are.",
        remedy: "add the option's text")
    /// See ``Rule/meaning``.
    public static let pollClosesBeforeItOpens = impossible(
        "poll.closesBeforeItOpens", "A poll closes on or after the day it opens.",
        remedy: "check `closes` and `occurred`")
    /// See ``Rule/meaning``.
    public static let oneOpenPoll = irregular(
        "poll.oneOpenPoll", "One poll is open on a subject and call at a time.",
        remedy: "close the other poll first, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let secondBallot = impossible(
        "vote.secondBallot",
        "A voter has one live ballot; a second replaces it only where rules.poll.revote held when the poll "
            + "opened.",
        remedy: "check the voter; the first ballot stands")
    /// See ``Rule/meaning``.
    public static let replacedAfterClosing = impossible(
        "vote.replacedAfterClosing", "No ballot is replaced once the poll is closed.",
        remedy: "the first ballot stands")
    /// See ``Rule/meaning``.
    public static let unknownOption = impossible(
        "vote.unknownOption", "A ballot names options of its poll.",
        remedy: "check the option's id")
    /// See ``Rule/meaning``.
    public static let wrongBallotForm = impossible(
        "vote.wrongForm",
        "A ballot has the form that the poll's method counts: one choice under plurality, choices under "
            + "approval, ranks under Borda and Schulze, points under cumulative and score voting.",
        remedy: "record the ballot in that form; no other is converted")
    /// See ``Rule/meaning``.
    public static let malformedBallot = impossible(
        "vote.malformed", "A ballot names an option once, leaves no rank empty, and gives points that can be added up.",
        remedy: "check the ballot")
    /// See ``Rule/meaning``.
    public static let voteNotOpen = irregular(
        "vote.notOpen", "A ballot is cast while the poll is open.",
        remedy: "check the day, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let voterNotEligible = irregular(
        "vote.notEligible",
        "The voter belongs to the electorate: a seat of the live board held that day, or a registered organisation "
            + "that has not ended.",
        remedy: "check the voter, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let voterRecused = irregular(
        "vote.recused", "Who recused themselves from a poll, its call or a project on the ballot does not vote.",
        remedy: "check the voter, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let voterNamed = irregular(
        "vote.namesVoter", "In a secret poll a ballot bears a token, never the seat or organisation that cast it.",
        remedy: "draw a random token for each ballot, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let moreThanEligible = irregular(
        "vote.moreThanEligible",
        "No more ballots are cast than there are voters: those the poll states, or the seats held by members who have "
            + "not recused themselves.",
        remedy: "check the ballots, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let tooFewChoices = irregular(
        "vote.tooFewChoices", "A ballot names at least as many options as the poll asks for.",
        remedy: "check the ballot, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let tooManyChoices = irregular(
        "vote.tooManyChoices", "A ballot names at most as many options as the poll admits.",
        remedy: "check the ballot, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let tooCostly = irregular(
        "vote.tooCostly", "The options of a ballot together cost at most what the poll admits.",
        remedy: "check the ballot, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let tooManyPoints = irregular(
        "vote.tooManyPoints",
        "A ballot (cumulative) or an option (score) gets at most the points that the poll admits.",
        remedy: "check the ballot, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let pollAlreadyClosed = impossible(
        "poll.alreadyClosed", "A poll is closed once.",
        remedy: "check the poll's id")
    /// See ``Rule/meaning``.
    public static let tallyOption = impossible(
        "poll.tallyOption", "A tally names options of the poll, each once.",
        remedy: "check the options of the tally")
    /// See ``Rule/meaning``.
    public static let ballotsDiffer = irregular(
        "poll.ballotsDiffer", "A closing states as many ballots as were recorded.",
        remedy: "record the missing ballots first, correct the number, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let tallyBesideBallots = irregular(
        "poll.tallyBesideBallots", "A tally is stated only where no ballot was recorded singly.",
        remedy: "leave the tally out: the ballots are counted")
    /// See ``Rule/meaning``.
    public static let belowTurnout = irregular(
        "poll.belowTurnout", "A poll below rules.poll.minTurnout is void.",
        remedy: "close it as void, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let duplicatePriority = impossible(
        "priorities.duplicateNeed", "A need has one place among the priorities.",
        remedy: "name each need once")
    /// See ``Rule/meaning``.
    public static let priorityPositions = irregular(
        "priorities.positions", "Priorities take the places from 1 on without gaps.",
        remedy: "number them from 1 on, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let pollNotValid = irregular(
        "priorities.pollNotValid", "Priorities follow a poll that is closed and valid.",
        remedy: "close the poll first, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let notThePollsOrder = irregular(
        "priorities.notThePollsOrder", "Priorities are the order that the poll gives under the rules.",
        remedy: "take the poll's order, or name this rule and give the reason")

    static let priorityRules = [
        duplicateNeed, unknownNeed, duplicatePoll, unknownPoll, pollOfUnknownCall, pollWithoutOptions,
        duplicateOption, unresolvedOption, optionWithoutText, pollClosesBeforeItOpens, oneOpenPoll, secondBallot,
        replacedAfterClosing, unknownOption, wrongBallotForm, malformedBallot, voteNotOpen, voterNotEligible,
        voterRecused, voterNamed, moreThanEligible, tooFewChoices, tooManyChoices, tooCostly, tooManyPoints,
        pollAlreadyClosed, tallyOption, ballotsDiffer,
        tallyBesideBallots, belowTurnout, duplicatePriority, priorityPositions, pollNotValid, notThePollsOrder,
    ]
}

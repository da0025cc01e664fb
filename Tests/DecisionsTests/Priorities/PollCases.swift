/// A poll on three needs unless it says otherwise.
func poll(
    _ id: String = "p1", on day: String = "2026-02-15", options: [String] = ["n1", "n2", "n3"],
    subject: String = "needs", method: String = "approval", electorate: String = "residents",
    closes: String = "2026-02-28", more: String = ""
) -> Line {
    let list = options.map { $0.hasPrefix("{") ? $0 : "{'id':'\($0)'}" }.joined(separator: ",")
    return event(
        "poll.opened", on: day,
        "'poll':'\(id)','subject':'\(subject)','options':[\(list)],'electorate':'\(electorate)',"
            + "'method':'\(method)','closes':'\(closes)'\(more)")
}

func vote(
    _ voter: String, _ ballot: String, on day: String = "2026-02-20", in poll: String = "p1"
) -> Line {
    event("vote.cast", on: day, "'poll':'\(poll)','voter':'\(voter)','ballot':{\(ballot)},'channel':'paper'")
}

func approve(_ options: String...) -> String {
    "'approve':[\(options.map { "'\($0)'" }.joined(separator: ","))]"
}

func closing(
    _ ballots: Int, spoiled: Int = 0, outcome: String = "valid", tally: String? = nil, on day: String = "2026-03-01",
    of poll: String = "p1"
) -> Line {
    event(
        "poll.closed", on: day,
        "'poll':'\(poll)','ballots':\(ballots),'spoiled':\(spoiled),'outcome':'\(outcome)'"
            + (tally.map { ",'tally':[\($0)]" } ?? ""))
}

private let open = ",'secret':false"
private let revote = [History.rules("'poll':{'revote':true}")]

/// What needs are held to.
let needCases = [
    Case("a need", given: History.seated, when: History.need("n1")),
    Case(
        "a need of a session", given: History.session,
        when: event(
            "need.raised", on: "2026-03-11", "'need':'n9','title':'Water','category':'space','session':'ses1'")),
    Case("the same need again", given: History.needs, when: History.need("n1"), breaks: "need.duplicate"),
    Case(
        "a need of an unknown session", given: History.session,
        when: event(
            "need.raised", on: "2026-03-11", "'need':'n9','title':'Water','category':'space','session':'ses9'"),
        breaks: "board.unknownSession"),
    Case(
        "a need before the selection", given: History.assessed, when: History.need("n1"),
        breaks: "territory.notSelected"),
]

/// What polls are held to when they open.
let pollCases = [
    Case("a poll on needs", given: History.needs, when: poll()),
    Case(
        "the same poll again", given: History.needs + [poll(), closing(0)],
        when: poll(on: "2026-03-02", closes: "2026-03-09"), breaks: "poll.duplicate"),
    Case(
        "a need that nobody raised", given: History.needs, when: poll(options: ["n1", "n9"]),
        breaks: "poll.unresolvedOption"),
    Case(
        "a project that nobody submitted", given: History.needs, when: poll(options: ["pr1"], subject: "projects"),
        breaks: "poll.unresolvedOption"),
    Case("a need twice", given: History.needs, when: poll(options: ["n1", "n1"]), breaks: "poll.duplicateOption"),
    Case("no options", given: History.needs, when: poll(options: []), breaks: "poll.noOptions"),
    Case(
        "purposes with their text", given: History.needs,
        when: poll(options: ["{'id':'a','text':'Streets'}"], subject: "purpose")),
    Case(
        "something without text", given: History.needs, when: poll(options: ["a"], subject: "other"),
        breaks: "poll.optionWithoutText"),
    Case(
        "a call that is not there", given: History.needs, when: poll(more: ",'call':'c9'"),
        breaks: "poll.unknownCall"),
    Case(
        "it closes before it opens", given: History.needs, when: poll(closes: "2026-02-14"),
        breaks: "poll.closesBeforeItOpens"),
    Case("another open poll on needs", given: History.needs + [poll()], when: poll("p2"), breaks: "poll.oneOpenPoll"),
    Case(
        "another poll on needs after closing", given: History.needs + [poll(), closing(0)],
        when: poll("p2", on: "2026-03-02", closes: "2026-03-09")),
    Case(
        "a poll on something else beside it", given: History.needs + [poll()],
        when: poll("p2", options: ["{'id':'a','text':'Streets'}"], subject: "purpose")),
    Case(
        "a poll before its needs were raised", given: History.needs, when: poll(on: "2026-02-09"),
        breaks: "envelope.beforeWhatItRefersTo"),
]

/// What ballots are held to.
let voteCases = [
    Case("a ballot", given: History.needs + [poll()], when: vote("v1", approve("n1", "n2"))),
    Case("a poll that is not there", given: History.needs, when: vote("v1", approve("n1")), breaks: "poll.unknown"),
    Case(
        "before the poll opens", given: History.needs + [poll()], when: vote("v1", approve("n1"), on: "2026-02-14"),
        breaks: "envelope.beforeWhatItRefersTo"),
    Case("on the last day", given: History.needs + [poll()], when: vote("v1", approve("n1"), on: "2026-02-28")),
    Case(
        "after the last day", given: History.needs + [poll()], when: vote("v1", approve("n1"), on: "2026-03-01"),
        breaks: "vote.notOpen"),
    Case(
        "recorded after closing", given: History.needs + [poll(), closing(0)], when: vote("v1", approve("n1")),
        breaks: "vote.notOpen"),
    Case(
        "a second ballot", given: History.needs + [poll(), vote("v1", approve("n1"))], when: vote("v1", approve("n2")),
        breaks: "vote.secondBallot"),
    Case(
        "a second ballot that may replace the first",
        given: revote + History.needs + [poll(), vote("v1", approve("n1"))],
        when: vote("v1", approve("n2"))),
    Case(
        "a replacement of a ballot of a later day",
        given: revote + History.needs + [poll(), vote("v1", approve("n1"), on: "2026-02-22")],
        when: vote("v1", approve("n2"), on: "2026-02-21"), breaks: "envelope.beforeWhatItRefersTo"),
    Case(
        "a replacement after closing",
        given: revote + History.needs + [poll(), vote("v1", approve("n1")), closing(1)],
        when: vote("v1", approve("n2")), breaks: "vote.notOpen", "vote.replacedAfterClosing"),
    Case(
        "an option of nothing", given: History.needs + [poll()], when: vote("v1", approve("n9")),
        breaks: "vote.unknownOption"),
    Case(
        "an option twice", given: History.needs + [poll()], when: vote("v1", approve("n1", "n1")),
        breaks: "vote.malformed"),
    Case(
        "an empty rank", given: History.needs + [poll(method: "borda")], when: vote("v1", "'rank':[['n1'],[]]"),
        breaks: "vote.malformed"),
    Case(
        "points that no longer add up",
        given: History.needs + [poll(method: "score", more: ",'points':9007199254740991")],
        when: vote("v1", "'points':[{'option':'n1','points':9007199254740991}]"), breaks: "vote.malformed"),
    Case(
        "points under approval", given: History.needs + [poll()],
        when: vote("v1", "'points':[{'option':'n1','points':1}]"), breaks: "vote.wrongForm"),
    Case(
        "choices under Borda", given: History.needs + [poll(method: "borda")], when: vote("v1", approve("n1")),
        breaks: "vote.wrongForm"),
    Case(
        "ranks under Schulze", given: History.needs + [poll(method: "schulze")],
        when: vote("v1", "'rank':[['n1','n2'],['n3']]")),
    Case(
        "choices under Schulze", given: History.needs + [poll(method: "schulze")], when: vote("v1", approve("n1")),
        breaks: "vote.wrongForm"),
    Case(
        "two choices under plurality", given: History.needs + [poll(method: "plurality")],
        when: vote("v1", approve("n1", "n2")), breaks: "vote.wrongForm"),
    Case("an empty ballot", given: History.needs + [poll()], when: vote("v1", approve()), breaks: "vote.tooFewChoices"),
    Case(
        "an empty ballot where the poll admits it", given: History.needs + [poll(more: ",'minChoices':0")],
        when: vote("v1", approve())),
    Case(
        "more than the poll's two", given: History.needs + [poll(more: ",'maxChoices':2")],
        when: vote("v1", approve("n1", "n2", "n3")), breaks: "vote.tooManyChoices"),
    Case(
        "more than the rules' two", given: [History.rules("'poll':{'maxChoices':2}")] + History.needs + [poll()],
        when: vote("v1", approve("n1", "n2", "n3")), breaks: "vote.tooManyChoices"),
    Case(
        "the poll's three bind it, not the rules' two",
        given: [History.rules("'poll':{'maxChoices':2}")] + History.needs + [poll(more: ",'maxChoices':3")],
        when: vote("v1", approve("n1", "n2", "n3"))),
    Case(
        "more than ten points in all", given: History.needs + [poll(method: "cumulative")],
        when: vote("v1", "'points':[{'option':'n1','points':6},{'option':'n2','points':5}]"),
        breaks: "vote.tooManyPoints"),
    Case(
        "ten points each", given: History.needs + [poll(method: "score")],
        when: vote("v1", "'points':[{'option':'n1','points':10},{'option':'n2','points':10}]")),
    Case(
        "eleven points for one", given: History.needs + [poll(method: "score")],
        when: vote("v1", "'points':[{'option':'n1','points':11}]"), breaks: "vote.tooManyPoints"),
    Case(
        "everything irregular at once",
        given: History.needs + [poll(electorate: "organisations", more: ",'maxChoices':1,'secret':false")],
        when: vote("v1", approve("n1", "n2"), on: "2026-03-05"),
        breaks: "vote.notOpen", "vote.notEligible", "vote.tooManyChoices"),
    Case(
        "an organisation votes", given: History.needs + [poll(electorate: "organisations", more: open)],
        when: vote("junta", approve("n1"))),
    Case(
        "an organisation of programme votes",
        given: History.needs + [
            History.organisation("fund", sector: "private", in: "programme"),
            poll(electorate: "organisations", more: open),
        ], when: vote("fund", approve("n1"))),
    Case(
        "a seat votes", given: History.needs + [poll(electorate: "seatedMembers", more: open)],
        when: vote("s1", approve("n1"))),
    Case(
        "a vacant seat votes", given: History.needs + [poll(electorate: "seatedMembers", more: open)],
        when: vote("s4", approve("n1")), breaks: "vote.notEligible"),
    Case(
        "a seat votes without a board",
        given: History.selected + [History.need("n1"), poll(options: ["n1"], electorate: "seatedMembers", more: open)],
        when: vote("s1", approve("n1")), breaks: "vote.notEligible"),
]

/// What polls are held to when they close.
let pollClosingCases = [
    Case("as many as recorded", given: History.needs + [poll(), vote("v1", approve("n1"))], when: closing(1)),
    Case("a poll that is not there", given: History.needs, when: closing(0), breaks: "poll.unknown"),
    Case("closed twice", given: History.needs + [poll(), closing(0)], when: closing(0), breaks: "poll.alreadyClosed"),
    Case(
        "more than recorded", given: History.needs + [poll(), vote("v1", approve("n1"))], when: closing(2),
        breaks: "poll.ballotsDiffer"),
    Case(
        "old minutes", given: History.needs + [poll()],
        when: closing(40, tally: "{'option':'n1','score':30},{'option':'n2','score':20}")),
    Case(
        "a tally of nothing", given: History.needs + [poll()], when: closing(40, tally: "{'option':'n9','score':30}"),
        breaks: "poll.tallyOption"),
    Case(
        "a tally with an option twice", given: History.needs + [poll()],
        when: closing(40, tally: "{'option':'n1','score':30},{'option':'n1','score':3}"), breaks: "poll.tallyOption"),
    Case(
        "a score too large", given: History.needs + [poll()],
        when: closing(40, tally: "{'option':'n1','score':9007199254740991}"), breaks: "poll.tallyOption"),
    Case(
        "a tally beside ballots", given: History.needs + [poll(), vote("v1", approve("n1"))],
        when: closing(1, tally: "{'option':'n1','score':30}"), breaks: "poll.tallyBesideBallots"),
    Case(
        "too few voted",
        given: [History.rules("'poll':{'minTurnout':2000}")] + History.needs
            + [poll(more: ",'eligible':10"), vote("v1", approve("n1"))],
        when: closing(1), breaks: "poll.belowTurnout"),
    Case(
        "a spoiled ballot is turnout too",
        given: [History.rules("'poll':{'minTurnout':2000}")] + History.needs
            + [poll(more: ",'eligible':10"), vote("v1", approve("n1"))],
        when: closing(1, spoiled: 1)),
    Case(
        "too few voted, and it is void",
        given: [History.rules("'poll':{'minTurnout':2000}")] + History.needs
            + [poll(more: ",'eligible':10"), vote("v1", approve("n1"))],
        when: closing(1, outcome: "void")),
]

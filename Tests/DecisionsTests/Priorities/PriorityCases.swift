private let polled =
    History.session + [
        poll(), vote("v1", approve("n3", "n1")), vote("v2", approve("n3")), vote("v3", approve("n1", "n2", "n3")),
    ]

/// n2 stands above n3 on two ballots of three, and n3 above n1 on two: what a ballot leaves out is below.
private let ranked =
    History.session + [
        poll(method: "schulze"), vote("v1", "'rank':[['n2'],['n3'],['n1']]"), vote("v2", "'rank':[['n3'],['n2']]"),
        vote("v3", "'rank':[['n2']]"),
    ]

/// What priorities are held to.
let priorityCases = [
    Case("priorities without a poll", given: History.session, when: History.priorities("n3", "n1", "n2")),
    Case("priorities of some needs", given: History.session, when: History.priorities("n3")),
    Case(
        "the poll's order", given: polled + [closing(3)],
        when: History.priorities("n3", "n1", "n2", poll: "p1", votes: History.votes(2))),
    Case(
        "another order", given: polled + [closing(3)], when: History.priorities("n1", "n3", "n2", poll: "p1"),
        breaks: "priorities.notThePollsOrder"),
    Case(
        "the beginning of the poll's order", given: polled + [closing(3)],
        when: History.priorities("n3", "n1", poll: "p1"), breaks: "priorities.notThePollsOrder"),
    Case(
        "a poll that is open", given: polled, when: History.priorities("n3", "n1", "n2", poll: "p1"),
        breaks: "priorities.pollNotValid"),
    Case(
        "a void poll", given: polled + [closing(3, outcome: "void")],
        when: History.priorities("n3", "n1", "n2", poll: "p1"), breaks: "priorities.pollNotValid"),
    Case(
        "a poll that is not there", given: History.session, when: History.priorities("n3", poll: "p9"),
        breaks: "poll.unknown"),
    Case(
        "adopted before the poll closed", given: polled + [closing(3, on: "2026-03-15")],
        when: History.priorities("n3", "n1", "n2", poll: "p1"), breaks: "envelope.beforeWhatItRefersTo"),
    Case(
        "the order of a poll by Schulze", given: ranked + [closing(3)],
        when: History.priorities("n2", "n3", "n1", poll: "p1")),
    Case(
        "another than Schulze gives", given: ranked + [closing(3)],
        when: History.priorities("n3", "n2", "n1", poll: "p1"), breaks: "priorities.notThePollsOrder"),
    Case(
        "by Schulze, with a tally in place of ballots: its result cannot be computed",
        given: History.session + [poll(method: "schulze"), closing(40, tally: "{'option':'n1','score':30}")],
        when: History.priorities("n3", poll: "p1")),
    Case(
        "a need that nobody raised", given: History.session, when: History.priorities("n9"), breaks: "need.unknown"),
    Case(
        "a need twice", given: History.session, when: History.priorities("n1", "n1"),
        breaks: "priorities.duplicateNeed"),
    Case(
        "a gap", given: History.session,
        when: event(
            "priorities.adopted", on: "2026-03-10",
            "'ranking':[{'need':'n1','position':1},{'need':'n2','position':3}],'session':'ses1'"),
        breaks: "priorities.positions"),
    Case(
        "no session", given: History.session, when: History.priorities("n1", session: "ses9"),
        breaks: "board.unknownSession"),
    Case(
        "no quorum and no majority",
        given: History.needs + [History.sessionHeld("ses1", on: "2026-03-10", present: [("s1", ana)])],
        when: History.priorities("n1", votes: History.votes(0, 1)), breaks: "board.noQuorum", "board.noMajority"),
]

private typealias H = History

private let named = ",'secret':false"

/// A poll in which seats vote by name: s1, s2 and s3 are held, by ana, blas and clara.
private let ofSeats = H.needs + [poll(electorate: "seatedMembers", more: named)]
private let inSecret = H.needs + [poll(electorate: "seatedMembers")]
private let ofOrganisations = [poll(electorate: "organisations", more: named)]

private func ballot(of voter: String, on day: String = "2026-02-20") -> Line {
    vote(voter, approve("n1"), on: day)
}

private func recusal(
    of person: String = ana, with kind: String = "poll", _ id: String = "p1", recused: Bool = true,
    until: String? = nil, on day: String = "2026-02-16"
) -> Line {
    conflict(of: person, with: kind, id, recused: recused, until: until, on: day)
}

/// Seats vote on p1 (of junta) and p2 (of club), projects of call c1.
private let onProjects =
    CallHistory.received + [
        poll(
            on: "2026-05-02", options: ["p1", "p2"], subject: "projects", electorate: "seatedMembers",
            closes: "2026-05-20", more: ",'call':'c1'" + named)
    ]

private func choice(_ project: String) -> Line { vote("s1", approve(project), on: "2026-05-03") }

private func recusal(with kind: String, _ id: String) -> Line {
    conflict(of: ana, with: kind, id, on: "2026-05-03")
}

/// Who may vote.
let voterCases = [
    Case(
        "an organisation on its last day",
        given: H.needs + [changed("junta", "'ended':'2026-02-20'", on: "2026-02-20")] + ofOrganisations,
        when: ballot(of: "junta")),
    Case(
        "an organisation after its last day",
        given: H.needs + [changed("junta", "'ended':'2026-02-19'", on: "2026-02-20")] + ofOrganisations,
        when: ballot(of: "junta"), breaks: "vote.notEligible"),
    Case(
        "an organisation before it was registered",
        given: H.needs + [H.organisation("late", sector: "public", on: "2026-02-21")] + ofOrganisations,
        when: ballot(of: "late"), breaks: "vote.notEligible"),
    Case("a token of an organisation", given: H.needs + [poll(electorate: "organisations")], when: ballot(of: "t1")),
    Case(
        "an organisation that names itself in secret", given: H.needs + [poll(electorate: "organisations")],
        when: ballot(of: "junta"), breaks: "vote.namesVoter"),
    Case("a token of a seat", given: inSecret, when: ballot(of: "t1")),
    Case("a seat that names itself in secret", given: inSecret, when: ballot(of: "s1"), breaks: "vote.namesVoter"),
    Case("three tokens of three seats", given: inSecret + ["t1", "t2"].map { ballot(of: $0) }, when: ballot(of: "t3")),
    Case(
        "four tokens of three seats", given: inSecret + ["t1", "t2", "t3"].map { ballot(of: $0) },
        when: ballot(of: "t4"), breaks: "vote.moreThanEligible"),
    Case(
        "three tokens of two seats that have not recused themselves",
        given: inSecret + [recusal()] + ["t1", "t2"].map { ballot(of: $0) }, when: ballot(of: "t3"),
        breaks: "vote.moreThanEligible"),
    Case(
        "as many as are eligible", given: H.needs + [poll(more: ",'eligible':2"), ballot(of: "t1")],
        when: ballot(of: "t2")),
    Case(
        "more than are eligible", given: H.needs + [poll(more: ",'eligible':1"), ballot(of: "t1")],
        when: ballot(of: "t2"), breaks: "vote.moreThanEligible"),
    Case(
        "a second ballot of the only one eligible",
        given: [H.rules("'poll':{'revote':true}")] + H.needs + [poll(more: ",'eligible':1"), ballot(of: "t1")],
        when: ballot(of: "t1")),
    Case(
        "a seat of a board dissolved since, recorded late",
        given: ofSeats + [dissolved(on: "2026-02-21")], when: ballot(of: "s1")),
    Case(
        "a seat of a dissolved board", given: ofSeats + [dissolved(on: "2026-02-20")], when: ballot(of: "s1"),
        breaks: "vote.notEligible"),

    Case("recused from the poll", given: ofSeats + [recusal()], when: ballot(of: "s1"), breaks: "vote.recused"),
    Case("another seat", given: ofSeats + [recusal()], when: ballot(of: "s2")),
    Case("declared but not recused", given: ofSeats + [recusal(recused: false)], when: ballot(of: "s1")),
    Case(
        "recused until the day before", given: ofSeats + [recusal(until: "2026-02-19")], when: ballot(of: "s1")),
    Case("recused from tomorrow on", given: ofSeats + [recusal(on: "2026-02-21")], when: ballot(of: "s1")),
    Case(
        "a later declaration takes the place of the first",
        given: ofSeats + [recusal(), recusal(recused: false, on: "2026-02-18")], when: ballot(of: "s1")),
    Case(
        "a recusal of an earlier day, recorded later",
        given: ofSeats + [recusal(recused: false, on: "2026-02-18"), recusal()], when: ballot(of: "s1")),
    Case(
        "the alternate of one who recused themselves",
        given: ofSeats + [H.seating("s1", diego, alternate: true), recusal()], when: ballot(of: "s1")),
    Case(
        "holder and alternate recused themselves",
        given: ofSeats + [H.seating("s1", diego, alternate: true), recusal(), recusal(of: diego)],
        when: ballot(of: "s1"), breaks: "vote.recused"),
    Case("a project", given: onProjects, when: choice("p1")),
    Case(
        "recused from the call", given: onProjects + [recusal(with: "call", "c1")], when: choice("p1"),
        breaks: "vote.recused"),
    Case(
        "recused from the project", given: onProjects + [recusal(with: "project", "p1")], when: choice("p1"),
        breaks: "vote.recused"),
    Case("recused from another project", given: onProjects + [recusal(with: "project", "p2")], when: choice("p1")),
    Case(
        "recused from the project's organisation", given: onProjects + [recusal(with: "organisation", "junta")],
        when: choice("p1"), breaks: "vote.recused"),
]

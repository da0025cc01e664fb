private func purpose(_ votes: String, session: String = "ses1", board: String = "b1", on day: String = "2026-03-10")
    -> Line
{
    event(
        "board.purposeAgreed", on: day,
        "'board':'\(board)','purpose':'Streets for all','session':'\(session)','votes':\(votes)")
}

private let allThree = [("s1", ana), ("s2", blas), ("s3", clara)]

private func meeting(_ present: [(String, String)], under rules: String? = nil) -> [Line] {
    (rules.map { [History.rules($0)] } ?? []) + History.seated
        + [History.sessionHeld("ses1", on: "2026-03-10", present: present)]
}

/// What sessions are held to, and what is agreed in them.
let sessionCases = [
    Case("a session", given: History.seated, when: History.sessionHeld("ses1", on: "2026-03-10")),
    Case(
        "an alternate sits in", given: History.seated + [History.seating("s1", diego, alternate: true)],
        when: History.sessionHeld("ses1", on: "2026-03-10", present: [("s1", diego), ("s2", blas)])),
    Case(
        "the same session again", given: History.session, when: History.sessionHeld("ses1", on: "2026-03-11"),
        breaks: "board.duplicateSession"),
    Case(
        "a board that is not there", given: History.seated,
        when: History.sessionHeld("ses1", on: "2026-03-10", board: "b2"), breaks: "board.unknown"),
    Case(
        "a seat that is not there", given: History.seated,
        when: History.sessionHeld("ses1", on: "2026-03-10", present: [("s9", ana)]), breaks: "board.unknownSeat"),
    Case(
        "a seat that is not there excuses itself", given: History.seated,
        when: History.sessionHeld("ses1", on: "2026-03-10", excused: "s9"), breaks: "board.unknownSeat"),
    Case(
        "a seat twice", given: History.seated + [History.seating("s1", diego, alternate: true)],
        when: History.sessionHeld("ses1", on: "2026-03-10", present: [("s1", ana), ("s1", diego)]),
        breaks: "board.oneAttendantASeat"),
    Case(
        "somebody else in the seat", given: History.seated,
        when: History.sessionHeld("ses1", on: "2026-03-10", present: [("s1", diego)]), breaks: "board.notTheHolder"),
    Case(
        "the holder after the term", given: History.seated,
        when: History.sessionHeld("ses1", on: "2028-01-01", present: [("s1", ana)]), breaks: "board.notTheHolder"),
    Case(
        "the holder of that day, whom another has followed",
        given: History.board + [
            History.seating("s1", ana, on: "2026-02-02", until: "2026-12-31"),
            History.seating("s1", blas, on: "2027-01-01", until: "2027-12-31"),
        ], when: History.sessionHeld("ses1", on: "2026-03-10", present: [("s1", ana)])),

    Case("a purpose by two of three", given: meeting([("s1", ana), ("s2", blas)]), when: purpose(History.votes(2))),
    Case(
        "a purpose of an unknown session", given: History.session, when: purpose(History.votes(2), session: "ses9"),
        breaks: "board.unknownSession"),
    Case(
        "a purpose of an unknown board", given: History.session, when: purpose(History.votes(2), board: "b9"),
        breaks: "board.unknown", "board.sessionOfAnotherBoard"),
    Case(
        "a purpose agreed before its session", given: History.session,
        when: purpose(History.votes(2), on: "2026-03-09"),
        breaks: "envelope.beforeWhatItRefersTo"),
    Case(
        "more votes than present", given: History.session, when: purpose(History.votes(2, 0, 1)),
        breaks: "board.moreVotesThanPresent"),
    Case(
        "one of three is no quorum", given: meeting([("s1", ana)]), when: purpose(History.votes(1)),
        breaks: "board.noQuorum"),
    Case(
        "one of three is a third", given: meeting([("s1", ana)], under: "'quorum':{'kind':'fraction','fraction':3333}"),
        when: purpose(History.votes(1))),
    Case(
        "one of three is less than a third and a bit",
        given: meeting([("s1", ana)], under: "'quorum':{'kind':'fraction','fraction':3334}"),
        when: purpose(History.votes(1)), breaks: "board.noQuorum"),
    Case(
        "two where three are fixed",
        given: meeting([("s1", ana), ("s2", blas)], under: "'quorum':{'kind':'fixed','fixed':3}"),
        when: purpose(History.votes(2)), breaks: "board.noQuorum"),
    Case(
        "nobody is no quorum of any kind", given: meeting([], under: "'quorum':{'kind':'fixed','fixed':1}"),
        when: purpose(History.votes(0)), breaks: "board.noQuorum", "board.noMajority"),
    Case("a tie", given: History.session, when: purpose(History.votes(1, 1)), breaks: "board.noMajority"),
    Case("an abstention does not count", given: History.session, when: purpose(History.votes(1, 0, 1))),
    Case(
        "an abstention counts",
        given: meeting([("s1", ana), ("s2", blas)], under: "'quorum':{'abstentionsCount':true}"),
        when: purpose(History.votes(1, 0, 1)), breaks: "board.noMajority"),
    Case(
        "one is no absolute majority of three",
        given: meeting([("s1", ana), ("s2", blas)], under: "'quorum':{'majority':'absolute'}"),
        when: purpose(History.votes(1)), breaks: "board.noMajority"),
    Case(
        "two is an absolute majority of three",
        given: meeting([("s1", ana), ("s2", blas)], under: "'quorum':{'majority':'absolute'}"),
        when: purpose(History.votes(2))),
    Case(
        "two of three are two thirds", given: meeting(allThree, under: "'quorum':{'majority':'twoThirds'}"),
        when: purpose(History.votes(2, 1))),
    Case(
        "one of two are not two thirds",
        given: meeting(allThree, under: "'quorum':{'majority':'twoThirds','abstentionsCount':true}"),
        when: purpose(History.votes(1, 0, 1)), breaks: "board.noMajority"),
    Case(
        "nothing in favour is no two thirds of nothing",
        given: meeting(allThree, under: "'quorum':{'majority':'twoThirds'}"),
        when: purpose(History.votes(0)), breaks: "board.noMajority"),
]

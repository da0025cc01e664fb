private func formed(_ seats: String..., on day: String = "2026-02-01", board: String = "b1") -> Line {
    event(
        "board.formed", on: day, "'board':'\(board)','minutes':'\(sha)','seats':[\(seats.joined(separator: ","))]")
}

private func ofOneOrganisation(on day: String = "2026-02-01") -> Line {
    formed(
        History.seat("s1", "junta", "community"), History.seat("s2", "junta", "community"),
        History.seat("s3", "junta", "public"), History.seat("s4", "junta", "private"),
        History.seat("s5", "junta", "community"), on: day)
}

private let s1 = History.seat("s1", "junta", "community")
private let s2 = History.seat("s2", "club", "community")
private let s3 = History.seat("s3", "muni", "public")
private let s4 = History.seat("s4", "empresa", "private")
private let s5 = History.seat("s5", "junta", "community")

/// What boards are held to when they are formed.
let boardCases = [
    Case("a board of five", given: History.organised, when: formed(s1, s2, s3, s4, s5)),
    Case(
        "a board before the selection",
        given: History.assessed
            + [History.organisation("junta", sector: "community", in: "programme")],
        when: ofOneOrganisation(),
        breaks: "territory.notSelected"),
    Case(
        "a board before the selection, which the rules lift",
        given: [History.rules("'requirements':{'selection':false}")] + History.proposed
            + [History.organisation("junta", sector: "community")],
        when: ofOneOrganisation()),
    Case(
        "a board of a day before the selection",
        given: History.selected + [History.organisation("junta", sector: "community", on: "2026-01-05")],
        when: ofOneOrganisation(on: "2026-01-19"),
        breaks: "territory.notSelected"),
    Case(
        "a second board", given: History.board, when: formed(s1, s2, s3, s4, s5, board: "b2"),
        breaks: "board.alreadyLive"),
    Case("the same board again", given: History.board, when: formed(s1, s2, s3, s4, s5), breaks: "board.duplicate"),
    Case(
        "a seat twice", given: History.organised, when: formed(s1, s1, s2, s3, s4), breaks: "board.duplicateSeat"),
    Case(
        "a seat of nobody", given: History.organised,
        when: formed(s1, s2, s3, s4, History.seat("s5", "nobody", "community")), breaks: "organisation.unknown"),
    Case(
        "a board of two", given: History.organised, when: formed(s1, s2),
        breaks: "board.tooFewSeats", "board.sectorMinimum"),
    Case(
        "no private seat", given: History.organised, when: formed(s1, s2, s3, s5), breaks: "board.sectorMinimum"),
    Case(
        "community seats are half", given: History.organised, when: formed(s1, s2, s3, s4),
        breaks: "board.communityMajority"),
    Case(
        "community seats are half, under rules that do not mind",
        given: [History.rules("'board':{'communityMajority':false}")] + History.organised,
        when: formed(s1, s2, s3, s4)),
    Case(
        "a board in programme", given: History.organised,
        when: programme("board.formed", on: "2026-02-01", "'board':'b','minutes':'\(sha)','seats':[]"),
        breaks: "envelope.notInThisStream", "territory.notSelected", "board.tooFewSeats", "board.sectorMinimum",
        "board.communityMajority"),
]

/// What members are held to when they take a seat.
let seatingCases = [
    Case("a holder", given: History.board, when: History.seating("s1", ana)),
    Case("an alternate beside the holder", given: History.seated, when: History.seating("s1", diego, alternate: true)),
    Case(
        "a second holder", given: History.seated, when: History.seating("s1", diego, on: "2026-05-01"),
        breaks: "board.seatHeld"),
    Case(
        "a second alternate", given: History.seated + [History.seating("s1", diego, alternate: true)],
        when: History.seating("s1", "p-" + String(repeating: "e", count: 26), alternate: true), breaks: "board.seatHeld"
    ),
    Case(
        "a holder after the term", given: History.seated,
        when: History.seating("s1", diego, on: "2028-01-01", until: "2028-12-31")),
    Case(
        "a holder recorded late, before a term that is known",
        given: History.board
            + [History.seating("s1", ana, on: "2027-01-01", until: "2027-12-31")],
        when: History.seating("s1", diego, on: "2026-03-01", until: "2026-12-31")),
    Case(
        "a holder recorded late, into a term that has been followed by another",
        given: History.board + [
            History.seating("s1", ana, on: "2026-03-01", until: "2026-12-31"),
            History.seating("s1", blas, on: "2027-01-01", until: "2027-12-31"),
        ], when: History.seating("s1", diego, on: "2026-06-01", until: "2026-06-30"), breaks: "board.seatHeld"),
    Case(
        "a person in two seats", given: History.seated, when: History.seating("s4", ana),
        breaks: "board.oneSeatAPerson"),
    Case(
        "a person in another seat after the term", given: History.seated,
        when: History.seating("s4", ana, on: "2028-01-01", until: "2028-12-31")),
    Case(
        "36 months", given: History.board, when: History.seating("s1", ana, until: "2029-02-02")),
    Case(
        "more than 36 months", given: History.board, when: History.seating("s1", ana, until: "2029-02-03"),
        breaks: "board.termTooLong"),
    Case(
        "a term that ends before it begins", given: History.board,
        when: History.seating("s1", ana, until: "2026-02-01"),
        breaks: "board.termEndsBeforeItBegins"),
    Case(
        "a seat of another board", given: History.board, when: History.seating("s1", ana, board: "b2"),
        breaks: "board.unknown"),
    Case(
        "a seat that is not there", given: History.board, when: History.seating("s9", ana),
        breaks: "board.unknownSeat"),
    Case(
        "seated before the board was formed", given: History.board, when: History.seating("s1", ana, on: "2026-01-31"),
        breaks: "envelope.beforeWhatItRefersTo"),
]

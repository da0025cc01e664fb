private typealias H = History

/// A holder or alternate leaves a seat.
func left(
    _ seat: String, on day: String = "2026-05-01", alternate: Bool = false, board: String = "b1"
) -> Line {
    event(
        "board.memberLeft", on: day,
        "'board':'\(board)','seat':'\(seat)','alternate':\(alternate),'reason':'resigned'")
}

/// A board ends.
func dissolved(_ board: String = "b1", on day: String = "2026-05-01") -> Line {
    event("board.dissolved", on: day, "'board':'\(board)','reason':'renewed'")
}

private func formed(_ board: String, on day: String) -> Line {
    let seats = [
        H.seat("s1", "junta", "community"), H.seat("s2", "club", "community"), H.seat("s3", "junta", "community"),
        H.seat("s4", "muni", "public"), H.seat("s5", "empresa", "private"),
    ]
    return event(
        "board.formed", on: day, "'board':'\(board)','minutes':'\(sha)','seats':[\(seats.joined(separator: ","))]")
}

private let renewed = H.seated + [dissolved(), formed("b2", on: "2026-05-01")]

/// What members are held to when they leave.
let leavingCases = [
    Case("the holder leaves", given: H.seated, when: left("s1")),
    Case(
        "the alternate leaves", given: H.seated + [H.seating("s1", diego, alternate: true)],
        when: left("s1", alternate: true)),
    Case("a vacant seat", given: H.seated, when: left("s4"), breaks: "board.seatNotHeld"),
    Case("no alternate", given: H.seated, when: left("s1", alternate: true), breaks: "board.seatNotHeld"),
    Case("the holder leaves twice", given: H.seated + [left("s1")], when: left("s1"), breaks: "board.seatNotHeld"),
    Case("after the term", given: H.seated, when: left("s1", on: "2028-01-01"), breaks: "board.seatNotHeld"),
    Case("on the first day", given: H.seated, when: left("s1", on: "2026-02-02")),
    Case("a seat that is not there", given: H.seated, when: left("s9"), breaks: "board.unknownSeat"),
    Case("a board that is not there", given: H.seated, when: left("s1", board: "b9"), breaks: "board.unknown"),
    Case("after the dissolution", given: H.seated + [dissolved()], when: left("s1"), breaks: "board.notLive"),
    Case(
        "another in the seat that day", given: H.seated + [left("s1")],
        when: H.seating("s1", diego, on: "2026-05-01")),
    Case(
        "another in the seat the day before", given: H.seated + [left("s1")],
        when: H.seating("s1", diego, on: "2026-04-30", until: "2026-04-30"), breaks: "board.seatHeld"),
    Case(
        "another in a seat left on the first day", given: H.seated + [left("s1", on: "2026-02-02")],
        when: H.seating("s1", diego, on: "2026-02-02")),
    Case(
        "the same person in another seat", given: H.seated + [left("s1")],
        when: H.seating("s4", ana, on: "2026-05-01")),
    Case(
        "the same person in another seat, before they left", given: H.seated + [left("s1")],
        when: H.seating("s4", ana, on: "2026-04-01"), breaks: "board.oneSeatAPerson"),
    Case(
        "a person in two seats, one term recorded before an earlier one",
        given: H.board + [
            H.seating("s1", ana, on: "2027-01-01"), H.seating("s1", ana, on: "2026-02-02", until: "2026-03-01"),
        ], when: H.seating("s4", ana, on: "2027-02-01"), breaks: "board.oneSeatAPerson"),
    Case(
        "a session without the one who left", given: H.seated + [left("s1")],
        when: H.sessionHeld("ses1", on: "2026-05-01"), breaks: "board.notTheHolder"),
    Case(
        "a session before they left, recorded late", given: H.seated + [left("s1")],
        when: H.sessionHeld("ses1", on: "2026-04-30")),
    Case(
        "who left a term that another has followed, recorded late",
        given: H.board + [
            H.seating("s1", ana, until: "2026-12-31"), H.seating("s1", blas, on: "2027-01-01"),
            left("s1", on: "2026-06-01"),
        ], when: H.sessionHeld("ses1", on: "2026-06-01", present: [("s1", ana)]), breaks: "board.notTheHolder"),
]

/// What the end of a board is held to, and what comes after it.
let dissolutionCases = [
    Case("a board ends", given: H.seated, when: dissolved()),
    Case("a board ends twice", given: H.seated + [dissolved()], when: dissolved(), breaks: "board.notLive"),
    Case("a board that is not there", given: H.seated, when: dissolved("b9"), breaks: "board.unknown"),
    Case(
        "a board ends before it begins", given: H.seated, when: dissolved(on: "2026-01-31"),
        breaks: "envelope.beforeWhatItRefersTo"),
    Case("another board on the same day", given: H.seated + [dissolved()], when: formed("b2", on: "2026-05-01")),
    Case(
        "another board on the day before", given: H.seated + [dissolved()], when: formed("b2", on: "2026-04-30"),
        breaks: "board.alreadyLive"),
    Case("a third board", given: renewed, when: formed("b3", on: "2026-06-01"), breaks: "board.alreadyLive"),
    Case(
        "the same id again", given: H.seated + [dissolved()], when: formed("b1", on: "2026-05-01"),
        breaks: "board.duplicate"),
    Case("a person of the board before", given: renewed, when: H.seating("s1", ana, on: "2026-05-01", board: "b2")),
    Case(
        "a member of the dissolved board", given: renewed, when: H.seating("s4", diego, on: "2026-05-01"),
        breaks: "board.notLive"),
    Case(
        "a session of the dissolved board", given: renewed, when: H.sessionHeld("ses1", on: "2026-05-01"),
        breaks: "board.notLive"),
    Case(
        "a session before the dissolution, recorded late", given: renewed,
        when: H.sessionHeld("ses1", on: "2026-04-30")),
    Case(
        "an interest in a seat of the board of that day, recorded late", given: renewed,
        when: conflict(of: ana, with: "organisation", "junta", seat: "s1", on: "2026-04-30")),
    Case(
        "an interest in a seat that nobody of the new board holds", given: renewed,
        when: conflict(of: ana, with: "organisation", "junta", seat: "s1", on: "2026-05-01"),
        breaks: "board.notTheHolder"),
]

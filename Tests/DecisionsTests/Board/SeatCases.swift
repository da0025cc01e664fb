private typealias H = History

private func change(
    _ action: String, _ seat: String, sector: String? = nil, organisation: String? = nil, board: String = "b1",
    on day: String = "2026-03-01"
) -> Line {
    event(
        "board.seatChanged", on: day,
        "'board':'\(board)','seat':'\(seat)','action':'\(action)'" + (sector.map { ",'sector':'\($0)'" } ?? "")
            + (organisation.map { ",'organisation':'\($0)'" } ?? ""))
}

/// The board has three community seats, one public and one private; s4 and s5 are vacant.
private let added = change("added", "s6", sector: "community", organisation: "club")

/// What changes of seats are held to.
let seatCases = [
    Case("a seat more", given: H.seated, when: added),
    Case("a member in the new seat", given: H.seated + [added], when: H.seating("s6", diego, on: "2026-03-01")),
    Case(
        "a seat that is there", given: H.seated,
        when: change("added", "s5", sector: "community", organisation: "club"), breaks: "board.duplicateSeat"),
    Case(
        "a seat that was there", given: H.seated + [added, change("removed", "s6")],
        when: change("added", "s6", sector: "community", organisation: "club"), breaks: "board.duplicateSeat"),
    Case(
        "a seat of nobody", given: H.seated,
        when: change("added", "s6", sector: "community", organisation: "nobody"), breaks: "organisation.unknown"),
    Case(
        "a seat without a sector", given: H.seated, when: change("added", "s6", organisation: "club"),
        breaks: "board.seatChangeParts"),
    Case("a seat for another", given: H.seated, when: change("reassigned", "s5", organisation: "club")),
    Case(
        "a seat for nothing else", given: H.seated, when: change("reassigned", "s5"), breaks: "board.seatChangeParts"),
    Case(
        "a seat that is held", given: H.seated, when: change("reassigned", "s1", organisation: "club"),
        breaks: "board.seatNotVacant"),
    Case(
        "a seat with an alternate", given: H.seated + [H.seating("s5", diego, alternate: true)],
        when: change("reassigned", "s5", organisation: "club"), breaks: "board.seatNotVacant"),
    Case(
        "a seat that will be held", given: H.seated + [H.seating("s5", diego, on: "2026-06-01")],
        when: change("removed", "s5"), breaks: "board.seatNotVacant", "board.communityMajority"),
    Case(
        "a seat whose holder left", given: H.seated + [left("s1", on: "2026-03-01")],
        when: change("reassigned", "s1", organisation: "club")),
    Case("a seat less", given: H.seated + [added], when: change("removed", "s5")),
    Case(
        "a seat removed for others", given: H.seated + [added], when: change("removed", "s5", organisation: "club"),
        breaks: "board.seatChangeParts"),
    Case(
        "community seats are half", given: H.seated, when: change("removed", "s5"), breaks: "board.communityMajority"),
    Case(
        "no private seat is left", given: H.seated, when: change("removed", "s4"), breaks: "board.sectorMinimum"),
    Case(
        "a private seat becomes the community's", given: H.seated,
        when: change("reassigned", "s4", sector: "community"),
        breaks: "board.sectorMinimum"),
    Case(
        "fewer seats than the rules ask",
        given: [H.rules("'board':{'minSeats':5}")] + H.seated, when: change("removed", "s5"),
        breaks: "board.tooFewSeats", "board.communityMajority"),
    Case(
        "a seat that is not there", given: H.seated, when: change("removed", "s9"), breaks: "board.unknownSeat"),
    Case(
        "a seat that is removed", given: H.seated + [added, change("removed", "s5")], when: change("removed", "s5"),
        breaks: "board.unknownSeat"),
    Case(
        "a member in a seat that is removed", given: H.seated + [added, change("removed", "s5")],
        when: H.seating("s5", diego, on: "2026-03-01"), breaks: "board.unknownSeat"),
    Case(
        "a member in a seat before it was removed", given: H.seated + [added, change("removed", "s5")],
        when: H.seating("s5", diego, on: "2026-02-20", until: "2026-02-25")),
    Case(
        "a seat of no board", given: H.organised, when: change("removed", "s5"), breaks: "board.unknown"),
    Case(
        "a seat of a dissolved board", given: H.seated + [dissolved(on: "2026-03-01")], when: added,
        breaks: "board.notLive"),
]

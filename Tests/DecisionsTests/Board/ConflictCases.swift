/// A person declares an interest.
func conflict(
    of person: String, with kind: String, _ id: String, recused: Bool = true, seat: String? = nil,
    until: String? = nil, on day: String = "2026-03-01"
) -> Line {
    event(
        "board.conflictDeclared", on: day,
        "'person':'\(person)','about':{'kind':'\(kind)','id':'\(id)'},'recused':\(recused)"
            + (seat.map { ",'seat':'\($0)'" } ?? "") + (until.map { ",'until':'\($0)'" } ?? ""))
}

/// What declarations of interest are held to.
let conflictCases = [
    Case("with an organisation", given: History.seated, when: conflict(of: ana, with: "organisation", "junta")),
    Case(
        "with an organisation of the programme",
        given: History.seated + [History.organisation("o", sector: "public", in: "programme")],
        when: conflict(of: diego, with: "organisation", "o")),
    Case("in one's seat", given: History.seated, when: conflict(of: ana, with: "organisation", "junta", seat: "s1")),
    Case(
        "until that day", given: History.seated,
        when: conflict(of: ana, with: "organisation", "junta", until: "2026-03-01")),
    Case(
        "until the day before", given: History.seated,
        when: conflict(of: ana, with: "organisation", "junta", until: "2026-02-28"),
        breaks: "board.conflictEndsBeforeItBegins"),
    Case(
        "with nobody", given: History.seated, when: conflict(of: ana, with: "organisation", "nobody"),
        breaks: "board.unknownSubject"),
    Case(
        "with an unknown call", given: History.seated, when: conflict(of: ana, with: "call", "junta"),
        breaks: "board.unknownSubject"),
    Case(
        "with an unknown project", given: History.seated, when: conflict(of: ana, with: "project", "junta"),
        breaks: "board.unknownSubject"),
    Case(
        "with an unknown poll", given: History.seated, when: conflict(of: ana, with: "poll", "junta"),
        breaks: "board.unknownSubject"),
    Case(
        "before the organisation was registered", given: History.seated,
        when: conflict(of: ana, with: "organisation", "junta", on: "2026-01-24"),
        breaks: "envelope.beforeWhatItRefersTo"),
    Case(
        "in another's seat", given: History.seated,
        when: conflict(of: ana, with: "organisation", "junta", seat: "s2"), breaks: "board.notTheHolder"),
    Case(
        "in a seat that is not there", given: History.seated,
        when: conflict(of: ana, with: "organisation", "junta", seat: "s9"), breaks: "board.unknownSeat"),
    Case(
        "in a seat of no board", given: History.organised,
        when: conflict(of: ana, with: "organisation", "junta", seat: "s1"), breaks: "board.unknownSeat"),
]

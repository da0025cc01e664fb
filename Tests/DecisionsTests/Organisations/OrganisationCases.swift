/// What organisations are held to.
let organisationCases = [
    Case("an organisation without a RUT", given: History.selected, when: History.organisation("o", sector: "public")),
    Case(
        "a RUT with its check digit", given: History.selected,
        when: History.organisation("o", sector: "public", rut: "65990014-9")),
    Case(
        "an organisation of the programme", given: [],
        when: History.organisation("o", sector: "private", in: "programme")),
    Case(
        "the same id again", given: History.organised, when: History.organisation("junta", sector: "public"),
        breaks: "organisation.duplicate"),
    Case(
        "a wrong check digit", given: History.selected,
        when: History.organisation("o", sector: "public", rut: "65990014-0"), breaks: "organisation.rutCheckDigit"),
    Case(
        "a natural person's RUT", given: History.selected,
        when: History.organisation("o", sector: "public", rut: "12345678-5"), breaks: "organisation.rutOfPerson"),
    Case(
        "a RUT with every fault", given: History.organised,
        when: History.organisation("junta", sector: "public", rut: "12345678-4"),
        breaks: "organisation.duplicate", "organisation.rutCheckDigit", "organisation.rutOfPerson"),
    Case(
        "a RUT of an organisation elsewhere",
        given: History.selected + [History.organisation("o", sector: "public", rut: "65990014-9", in: "programme")],
        when: History.organisation("o", sector: "public", rut: "65990014-9"), breaks: "organisation.rutTaken"),
]

/// An organisation changes.
func changed(_ organisation: String, _ data: String = "'name':'Other'", on day: String = "2026-03-01") -> Line {
    event("organisation.changed", on: day, "'organisation':'\(organisation)',\(data)")
}

/// A certificate of an organisation.
func credential(
    _ organisation: String, _ credential: String, issued: String, expires: String? = nil, on day: String = "2026-03-01",
    in territory: String = "la-vega"
) -> Line {
    event(
        "organisation.credentialRecorded", on: day,
        "'organisation':'\(organisation)','credential':'\(credential)','issued':'\(issued)'"
            + (expires.map { ",'expires':'\($0)'" } ?? ""), in: territory)
}

/// An organisation is barred.
func debarred(
    _ organisation: String, from: String = "2026-03-01", until: String, again: Bool = false,
    on day: String = "2026-03-01"
) -> Line {
    event(
        "organisation.debarred", on: day,
        "'organisation':'\(organisation)','from':'\(from)','until':'\(until)','cause':'notRendered','repeat':\(again)")
}

/// What changes of organisations, their certificates and sanctions are held to.
let standingCases = [
    Case("another name", given: History.organised, when: changed("junta")),
    Case("an end", given: History.organised, when: changed("junta", "'ended':'2026-02-28'")),
    Case(
        "a change of nobody", given: History.organised, when: changed("nobody"), breaks: "organisation.unknown"),
    Case(
        "a change of what the programme registered, in a territory",
        given: History.organised + [History.organisation("o", sector: "public", in: "programme")], when: changed("o"),
        breaks: "organisation.unknown"),
    Case(
        "a change before the registration", given: History.organised, when: changed("junta", on: "2026-01-24"),
        breaks: "envelope.beforeWhatItRefersTo"),
    Case(
        "a certificate of that day", given: History.organised,
        when: credential("junta", "currentBoard", issued: "2026-03-01", expires: "2026-03-01")),
    Case(
        "a certificate of what the programme registered",
        given: History.organised + [History.organisation("o", sector: "public", in: "programme")],
        when: credential("o", "bankAccount", issued: "2026-02-01")),
    Case(
        "a certificate of nobody", given: History.organised,
        when: credential("nobody", "bankAccount", issued: "2026-02-01"), breaks: "organisation.unknown"),
    Case(
        "a certificate of tomorrow", given: History.organised,
        when: credential("junta", "currentBoard", issued: "2026-03-02"), breaks: "organisation.issuedLater"),
    Case(
        "a certificate that expires first", given: History.organised,
        when: credential("junta", "currentBoard", issued: "2026-02-02", expires: "2026-02-01"),
        breaks: "organisation.expiresBeforeIssued"),
    Case("barred for two years", given: History.organised, when: debarred("junta", until: "2028-03-01")),
    Case("barred again for five", given: History.organised, when: debarred("junta", until: "2031-03-01", again: true)),
    Case(
        "barred again for two", given: History.organised, when: debarred("junta", until: "2028-03-01", again: true),
        breaks: "organisation.debarmentTerm"),
    Case(
        "barred for three, as the rules say",
        given: [History.rules("'debarment':{'firstYears':3}")] + History.organised,
        when: debarred("junta", until: "2029-03-01")),
    Case(
        "nobody is barred", given: History.organised, when: debarred("nobody", until: "2028-03-01"),
        breaks: "organisation.unknown"),
]

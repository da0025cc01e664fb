private func registered(_ person: String, on day: String = "2026-02-01", organisation: String? = nil) -> Line {
    event(
        "person.registered", on: day,
        "'person':'\(person)','name':'Alguien','basis':'consent'"
            + (organisation.map { ",'organisation':'\($0)'" } ?? ""))
}

private func erased(
    _ person: String, on day: String = "2026-03-01", right: String = "erasure", requested: String = "2026-02-20",
    by authorisers: [String] = [blas, clara], in territory: String = "la-vega"
) -> Line {
    event(
        "person.erased", on: day,
        "'person':'\(person)','right':'\(right)','requested':'\(requested)','basis':'carta 12',"
            + "'authorisedBy':[\(authorisers.map { "'\($0)'" }.joined(separator: ","))]", in: territory)
}

/// `Given` numbers events `e0`, `e1`… by their positions; the default rules are `e0`.
private func textErased(
    _ target: String, _ slots: String..., on day: String = "2026-03-01", by authorisers: [String] = [blas, clara],
    in territory: String = "la-vega"
) -> Line {
    event(
        "text.erased", on: day,
        "'target':'\(target)','slots':[\(slots.map { "'\($0)'" }.joined(separator: ","))],'basis':'acta 8',"
            + "'authorisedBy':[\(authorisers.map { "'\($0)'" }.joined(separator: ","))]", in: territory)
}

private let known = History.organised + [registered(ana)]
private let position = "e\(known.count)"

/// What is done with data of persons is held to these.
let privacyCases = [
    Case("a person is registered", given: History.proposed, when: registered(ana)),
    Case("a person of an organisation", given: History.organised, when: registered(ana, organisation: "junta")),
    Case(
        "a person of an organisation that nobody knows", given: History.organised,
        when: registered(ana, organisation: "none"), breaks: "organisation.unknown"),
    Case(
        "a person twice", given: known, when: registered(ana, on: "2026-02-02"), breaks: "person.registeredBefore"),
    Case(
        "a person twice, in another stream", given: known,
        when: programme("person.registered", on: "2026-02-02", "'person':'\(ana)','name':'A','basis':'contract'"),
        breaks: "person.registeredBefore"),
    Case("a person is erased", given: known, when: erased(ana)),
    Case("a person is erased by the programme", given: known, when: erased(ana, in: "programme")),
    Case("a right that erases nothing", given: known, when: erased(ana, right: "rectification")),
    Case("a person whom nobody registered", given: known, when: erased(blas), breaks: "person.unknown"),
    Case(
        "a person erased before the registration", given: known,
        when: erased(ana, on: "2026-01-31", requested: "2026-01-30"),
        breaks: "envelope.beforeWhatItRefersTo"),
    Case("a person erased twice", given: known + [erased(ana)], when: erased(ana), breaks: "person.erasedBefore"),
    Case(
        "a right over data that are gone", given: known + [erased(ana)], when: erased(ana, right: "block"),
        breaks: "person.erasedBefore"),
    Case(
        "a pseudonym that was erased, again", given: known + [erased(ana)], when: registered(ana, on: "2026-03-02"),
        breaks: "person.erasedBefore"),
    Case(
        "an erasure after another right was granted", given: known + [erased(ana, right: "block")],
        when: erased(ana, on: "2026-03-02")),
    Case("one who authorises", given: known, when: erased(ana, by: [blas]), breaks: "privacy.twoAuthorisers"),
    Case(
        "the same one twice", given: known, when: erased(ana, by: [blas, blas]), breaks: "privacy.twoAuthorisers"),
    Case(
        "three who authorise", given: known, when: erased(ana, by: [ana, blas, clara]),
        breaks: "privacy.twoAuthorisers"),
    Case(
        "asked for on the day", given: known, when: erased(ana, on: "2026-03-01", requested: "2026-03-01")),
    Case(
        "asked for later", given: known, when: erased(ana, on: "2026-03-01", requested: "2026-03-02"),
        breaks: "privacy.requestedLater"),
    Case("a slot is erased", given: known, when: textErased(position, "/name")),
    Case("no slot", given: known, when: textErased(position), breaks: "text.unknownSlot"),
    Case(
        "a slot that the event has not", given: known, when: textErased(position, "/contact"),
        breaks: "text.unknownSlot"),
    Case("an event without slots", given: known, when: textErased("e1", "/name"), breaks: "text.unknownSlot"),
    Case(
        "an event of another stream", given: known, when: textErased(position, "/name", in: "programme"),
        breaks: "text.unknownSlot"),
    Case(
        "an event that nobody knows", given: known, when: textErased("e99", "/name"), breaks: "text.unknownSlot"),
    Case(
        "what is done with personal data is not corrected", given: known,
        when: event("event.annulled", on: "2026-03-01", "'target':'\(position)','authorisedBy':'\(blas)','reason':'x'"),
        breaks: "correction.notCorrectable"),
    Case(
        "a slot named twice", given: known, when: textErased(position, "/name", "/name"), breaks: "text.erasedBefore"),
    Case(
        "a slot erased twice", given: known + [textErased(position, "/name")],
        when: textErased(position, "/name", on: "2026-03-02"), breaks: "text.erasedBefore"),
    Case(
        "one who authorises a text's erasure", given: known, when: textErased(position, "/name", by: [blas]),
        breaks: "privacy.twoAuthorisers"),
]

private func closed(on day: String = "2026-12-01", in territory: String = "la-vega") -> Line {
    event("territory.closed", on: day, "'reason':'completed','handover':'To the commune'", in: territory)
}

/// What territories are held to when they leave the programme.
let territoryClosingCases = [
    Case("before the selection", given: History.proposed, when: closed()),
    Case("after a plan", given: History.plan, when: closed()),
    Case(
        "before the proposal", given: [History.rules("'poll':{'revote':true}")], when: closed(),
        breaks: "territory.notProposed"),
    Case(
        "of a day before the proposal", given: History.proposed, when: closed(on: "2026-01-04"),
        breaks: "envelope.beforeWhatItRefersTo"),
    Case("twice", given: History.proposed + [closed()], when: closed(), breaks: "territory.alreadyClosed"),
    Case(
        "programme is no territory", given: [], when: closed(in: "programme"), breaks: "envelope.notInThisStream",
        "territory.notProposed"),
    Case("with an open call", given: CallHistory.open, when: closed(), breaks: "territory.openCall"),
    Case(
        "with a void call",
        given: CallHistory.open + [CallHistory.resolved("c1", "void")], when: closed()),
    Case(
        "with one open call of two",
        given: CallHistory.open + [CallHistory.call("c2", pot: 1_000_000), CallHistory.resolved("c1", "void")],
        when: closed(), breaks: "territory.openCall"),
    Case(
        "with an open agreement", given: AgreementHistory.signed + [CallHistory.resolved(on: "2026-07-02")],
        when: closed(), breaks: "territory.openAgreement"),
    Case(
        "with a closed agreement",
        given: AgreementHistory.signed + [CallHistory.resolved(on: "2026-07-02"), AgreementHistory.closed()],
        when: closed()),
]

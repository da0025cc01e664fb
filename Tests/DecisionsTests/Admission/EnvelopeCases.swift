/// What every event is held to.
let envelopeCases = [
    Case(
        "a territory of which nothing is recorded", given: [], when: History.need("n1"),
        breaks: "envelope.unknownTerritory"),
    Case(
        "an event that has not happened yet", given: History.assessed,
        when: event("territory.selected", on: "2050-01-02"), breaks: "envelope.inTheFuture"),
    Case(
        "a rule that is none", given: History.assessed,
        when: event("territory.selected", on: "2026-01-20").naming(["territory.criteria"]),
        breaks: "envelope.unknownRule"),
    Case(
        "a rule that nothing may break", given: History.assessed,
        when: event("territory.selected", on: "2026-01-20").naming(["territory.notProposed"]),
        breaks: "envelope.unknownRule"),
    Case(
        "a rule that it does not break after all", given: History.assessed,
        when: event("territory.selected", on: "2026-01-20").naming(["territory.belowCriteria"])),
    Case(
        "an impossible event, whatever it names", given: History.proposed,
        when: event("territory.proposed", on: "2026-01-06", "'name':'La Vega','commune':'Renca'")
            .naming(["territory.nameTaken"]), breaks: "territory.alreadyProposed"),
]

/// What territories are held to until they are selected.
let territoryCases = [
    Case("a proposed territory is assessed", given: History.proposed, when: History.assessment(on: "2026-01-10")),
    Case("a territory is proposed", given: [], when: History.proposed[0]),
    Case(
        "a territory is proposed twice", given: History.proposed,
        when: event("territory.proposed", on: "2026-01-06", "'name':'La Vega Sur','commune':'Renca'"),
        breaks: "territory.alreadyProposed"),
    Case(
        "another territory of the same name and commune", given: History.proposed,
        when: event("territory.proposed", on: "2026-01-06", "'name':'La Vega','commune':'Renca'", in: "la-vega-2"),
        breaks: "territory.nameTaken"),
    Case(
        "the same name in another commune", given: History.proposed,
        when: event("territory.proposed", on: "2026-01-06", "'name':'La Vega','commune':'Maipú'", in: "la-vega-2")),
    Case(
        "programme is no territory", given: [],
        when: programme("territory.proposed", on: "2026-01-05", "'name':'La Vega','commune':'Renca'"),
        breaks: "envelope.notInThisStream"),
    Case(
        "rules first, then the proposal", given: [History.rules("'poll':{'revote':true}")],
        when: History.proposed[0]),
    Case(
        "an assessment before the proposal", given: [History.rules("'poll':{'revote':true}")],
        when: History.assessment(on: "2026-01-10"), breaks: "territory.notProposed"),
    Case(
        "an assessment of a day before the proposal", given: History.proposed,
        when: History.assessment(on: "2026-01-04"), breaks: "envelope.beforeWhatItRefersTo"),
    Case(
        "a selection without an assessment", given: History.proposed,
        when: event("territory.selected", on: "2026-01-20"), breaks: "territory.notAssessed"),
    Case(
        "too little vulnerability",
        given: History.proposed + [History.assessment(on: "2026-01-10", vulnerability: 3_999)],
        when: event("territory.selected", on: "2026-01-20"), breaks: "territory.belowCriteria"),
    Case(
        "too few organisations", given: History.proposed + [History.assessment(on: "2026-01-10", organisations: 2)],
        when: event("territory.selected", on: "2026-01-20"), breaks: "territory.belowCriteria"),
    Case(
        "no support", given: History.proposed + [History.assessment(on: "2026-01-10", support: false)],
        when: event("territory.selected", on: "2026-01-20"), breaks: "territory.belowCriteria"),
    Case(
        "exactly the least",
        given: History.proposed
            + [History.assessment(on: "2026-01-10", vulnerability: 4_000, organisations: 3)],
        when: event("territory.selected", on: "2026-01-20")),
    Case(
        "a later assessment counts",
        given: History.assessed + [History.assessment(on: "2026-01-12", vulnerability: 100)],
        when: event("territory.selected", on: "2026-01-20"), breaks: "territory.belowCriteria"),
    Case(
        "selection lifted by the territory's rules",
        given: [History.rules("'requirements':{'selection':false}")] + History.proposed,
        when: event("territory.selected", on: "2026-01-20")),
    Case(
        "selected before it was assessed, by the days", given: History.assessed,
        when: event("territory.selected", on: "2026-01-09"), breaks: "envelope.beforeWhatItRefersTo"),
]

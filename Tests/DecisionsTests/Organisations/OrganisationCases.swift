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

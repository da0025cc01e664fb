private func measured(on measured: String = "2026-06-01", about organisation: String? = nil) -> Line {
    event(
        "indicator.measured", on: "2026-06-01",
        "'indicator':'trust','dimension':'trust','value':62,'unit':'%','sample':120,'baseline':true,"
            + "'measured':'\(measured)','method':'A survey'" + (organisation.map { ",'about':'\($0)'" } ?? ""))
}

/// What outcomes are held to.
let outcomeCases = [
    Case("an outcome", given: History.organised, when: measured()),
    Case("an outcome of an organisation", given: History.organised, when: measured(about: "junta")),
    Case(
        "an outcome of nobody", given: History.organised, when: measured(about: "nobody"),
        breaks: "organisation.unknown"),
    Case(
        "an outcome to come", given: History.organised, when: measured(on: "2026-06-02"),
        breaks: "envelope.toldBeforeItsDay"),
]

private typealias H = History

/// A training of junta's people.
func training(
    _ id: String = "tr1", hours: Int = 8, days: [String] = ["2026-04-01"], attendees: [String] = [ana, blas],
    provider: String = "muni", more: String = "", on day: String = "2026-04-02", in territory: String = "la-vega"
) -> Line {
    event(
        "training.held", on: day,
        "'training':'\(id)','topic':'budgets','title':'Budgets','hours':\(hours),'provider':'\(provider)',"
            + "'days':[\(days.map { "'\($0)'" }.joined(separator: ","))],"
            + "'attendees':[\(attendees.map { "'\($0)'" }.joined(separator: ","))]\(more)", in: territory)
}

private func completed(
    _ id: String = "tr1", _ person: String = ana, more: String = "", on day: String = "2026-04-10"
) -> Line {
    event("training.completed", on: day, "'training':'\(id)','person':'\(person)'\(more)")
}

private let ofTheProgramme = [
    H.organisation("muni", sector: "public", in: "programme"), training("tr9", in: "programme"),
]

/// What trainings are held to.
let trainingCases = [
    Case("a training", given: H.plan, when: training()),
    Case(
        "a training of the plan, for an organisation", given: H.plan,
        when: training(more: ",'strategy':'st1','organisations':['junta']")),
    Case("a training of the programme", given: [ofTheProgramme[0]], when: ofTheProgramme[1]),
    Case("the same training again", given: H.plan + [training()], when: training(), breaks: "training.duplicate"),
    Case("no hours", given: H.plan, when: training(hours: 0), breaks: "training.noHours"),
    Case(
        "a day to come", given: H.plan, when: training(days: ["2026-04-02", "2026-04-03"]),
        breaks: "envelope.toldBeforeItsDay"),
    Case(
        "a person twice", given: H.plan, when: training(attendees: [ana, blas, ana]),
        breaks: "training.duplicateAttendee"),
    Case(
        "a strategy of nothing", given: H.plan, when: training(more: ",'strategy':'st9'"),
        breaks: "plan.unknownStrategy"),
    Case("given by nobody", given: H.plan, when: training(provider: "nobody"), breaks: "organisation.unknown"),
    Case(
        "for nobody", given: H.plan, when: training(more: ",'organisations':['junta','nobody']"),
        breaks: "organisation.unknown"),

    Case(
        "completed", given: H.plan + [training()],
        when: completed(more: ",'organisation':'junta','competence':'budget','levelBefore':1,'level':3")),
    Case("completed in the programme's training", given: H.plan + ofTheProgramme, when: completed("tr9")),
    Case("completed without a training", given: H.plan, when: completed(), breaks: "training.unknown"),
    Case(
        "completed by another", given: H.plan + [training()], when: completed("tr1", clara),
        breaks: "training.notAttended"),
    Case(
        "completed before it was held", given: H.plan + [training()], when: completed(on: "2026-04-01"),
        breaks: "envelope.beforeWhatItRefersTo"),
    Case(
        "completed for nobody", given: H.plan + [training()], when: completed(more: ",'organisation':'nobody'"),
        breaks: "organisation.unknown"),
]

private let by = "'authorisedBy':'\(diego)','reason':'error'"

private func annulled(_ target: String) -> Line {
    event("event.annulled", on: "2026-12-01", "'target':'\(target)',\(by)")
}

private func corrected(_ target: String, _ data: String) -> Line {
    event("event.corrected", on: "2026-12-01", "'target':'\(target)',\(by),'data':{\(data)}")
}

/// Position 1 proposes the territory, 2 another one; their ids are e1 and e2.
private let proposed = [
    event("territory.proposed", on: "2026-01-02", "'name':'La Vega','commune':'Quilpué'"),
    event("territory.proposed", on: "2026-01-02", "'name':'Otra','commune':'Quilpué'", in: "otra"),
]

/// The third event, e3, has a slot.
private let closed =
    proposed + [event("territory.closed", on: "2026-02-01", "'reason':'noFunding','handover':'con la junta'")]

/// What a correction itself must be; the history that it leaves is judged where corrections are appended.
let correctionCases = [
    Case(
        "a whole payload of the same type corrects", given: proposed,
        when: corrected("e1", "'name':'Vega','commune':'Limache'")),
    Case("an event that still holds is annulled", given: proposed, when: annulled("e1")),
    Case("nobody knows the target", given: proposed, when: annulled("e9"), breaks: "correction.unknownTarget"),
    Case("the target stands elsewhere", given: proposed, when: annulled("e2"), breaks: "correction.elsewhere"),
    Case(
        "the target was annulled", given: proposed + [annulled("e1")], when: annulled("e1"),
        breaks: "correction.targetAnnulled"),
    Case(
        "a correction is no target", given: proposed + [annulled("e1")], when: annulled("e3"),
        breaks: "correction.notCorrectable"),
    Case(
        "a corrected payload keeps the commitment of a slot", given: closed,
        when: corrected("e3", "'reason':'other','handover':{'sealed':'\(sha)'}")),
    Case(
        "a corrected payload holds the text of a slot", given: closed,
        when: corrected("e3", "'reason':'other','handover':'con la junta'"), breaks: "correction.textInSlot"),
    Case(
        "the payload is of another type", given: proposed, when: corrected("e1", "'need':'agua'"),
        breaks: "correction.payload"),
]

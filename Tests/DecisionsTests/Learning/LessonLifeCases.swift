private typealias H = History

private func validated(_ lesson: String = "l1", on day: String = "2026-05-05") -> Line {
    event("lesson.validated", on: day, "'lesson':'\(lesson)','by':'board','agree':3,'disagree':1")
}

private func retired(_ lesson: String = "l1", by successor: String? = nil, on day: String = "2026-05-15") -> Line {
    event(
        "lesson.retired", on: day,
        "'lesson':'\(lesson)','reason':'It no longer holds'" + (successor.map { ",'supersededBy':'\($0)'" } ?? ""))
}

private let known = H.session + [elAlto, identified("l1"), identified("l2")]
private let strict = [H.rules("'lesson':{'requireValidation':true}")] + known

/// What lessons are held to from their validation to their end.
let lessonLifeCases = [
    Case("validated", given: known, when: validated()),
    Case("validated again", given: known + [validated()], when: validated()),
    Case("nothing is validated", given: known, when: validated("l9"), breaks: "lesson.unknown"),
    Case(
        "validated before it is known", given: known, when: validated(on: "2026-04-30"),
        breaks: "envelope.beforeWhatItRefersTo"),
    Case("shared unvalidated, where the rules do not mind", given: known, when: shared("'kind':'public'")),
    Case(
        "shared unvalidated", given: strict, when: shared("'kind':'public'"), breaks: "lesson.notValidated"),
    Case("shared validated", given: strict + [validated()], when: shared("'kind':'public'")),
    Case(
        "shared before it was validated", given: strict + [validated(on: "2026-05-11")],
        when: shared("'kind':'public'"), breaks: "lesson.notValidated"),
    Case(
        "validated twice, the earlier recorded last",
        given: strict + [validated(on: "2026-05-11"), validated(on: "2026-05-10")], when: shared("'kind':'public'")),
    Case(
        "validated twice, the later recorded last",
        given: strict + [validated(on: "2026-05-10"), validated(on: "2026-05-11")], when: shared("'kind':'public'")),

    Case("retired", given: known, when: retired(by: "l2")),
    Case("retired twice", given: known + [retired()], when: retired(), breaks: "lesson.alreadyRetired"),
    Case("nothing is retired", given: known, when: retired("l9"), breaks: "lesson.unknown"),
    Case("replaced by nothing", given: known, when: retired(by: "l9"), breaks: "lesson.unknown"),
    Case("replaced by itself", given: known, when: retired(by: "l1"), breaks: "lesson.replacesItself"),
    Case(
        "retired before it is known", given: known, when: retired(on: "2026-04-30"),
        breaks: "envelope.beforeWhatItRefersTo"),
    Case(
        "shared once retired", given: known + [retired()], when: shared("'kind':'public'", on: "2026-05-15"),
        breaks: "lesson.retired"),
    Case(
        "shared the day before, recorded late", given: known + [retired()],
        when: shared("'kind':'public'", on: "2026-05-14")),
    Case(
        "adopted once retired", given: known + [shared("'kind':'public'"), retired()],
        when: adopted(by: "'kind':'territory'"), breaks: "lesson.retired"),
    Case(
        "adopted the day before, recorded late", given: known + [shared("'kind':'public'"), retired()],
        when: adopted(by: "'kind':'territory'", on: "2026-05-14")),
]

private func exchange(
    _ id: String = "x1", day: String = "2026-06-01", organisations: String = "'junta'",
    territories: String = "'la-vega','el-alto'", lessons: String? = nil, in territory: String = "programme"
) -> Line {
    event(
        "exchange.held", on: "2026-06-02",
        "'exchange':'\(id)','title':'A visit','day':'\(day)','organisations':[\(organisations)],"
            + "'territories':[\(territories)]" + (lessons.map { ",'lessons':[\($0)]" } ?? ""), in: territory)
}

private func reference(_ lesson: String, of territory: String = "la-vega") -> String {
    "{'territory':'\(territory)','id':'\(lesson)'}"
}

/// What exchanges are held to.
let exchangeCases = [
    Case("an exchange of two territories", given: known, when: exchange(lessons: reference("l1"))),
    Case("an exchange of one", given: known, when: exchange(territories: "", in: "la-vega")),
    Case("a lesson of an exchange", given: known + [exchange()], when: identified("l3", from: "'kind':'exchange'")),
    Case(
        "a lesson of an exchange of the programme", given: known + [exchange()],
        when: event(
            "lesson.identified", on: "2026-06-10",
            "'lesson':'l3','from':{'kind':'exchange','id':'x1'},'text':'Visit first','category':'method'")),
    Case("the same exchange again", given: known + [exchange()], when: exchange(), breaks: "exchange.duplicate"),
    Case("an exchange to come", given: known, when: exchange(day: "2026-06-03"), breaks: "envelope.toldBeforeItsDay"),
    Case(
        "an exchange with nowhere", given: known, when: exchange(territories: "'la-vega','el-bajo'"),
        breaks: "exchange.unknownTerritory"),
    Case(
        "programme is no territory", given: known, when: exchange(territories: "'la-vega','programme'"),
        breaks: "exchange.unknownTerritory"),
    Case(
        "an exchange with nobody", given: known, when: exchange(organisations: "'junta','nobody'"),
        breaks: "organisation.unknown"),
    Case(
        "an organisation of a territory that took no part", given: known, when: exchange(territories: "'el-alto'"),
        breaks: "organisation.unknown"),
    Case(
        "a lesson of nowhere", given: known, when: exchange(lessons: reference("l1", of: "el-alto")),
        breaks: "lesson.unknown"),
]

private func tool(_ id: String = "t1", lessons: String = reference("l1"), on day: String = "2026-05-12") -> Line {
    event(
        "tool.published", on: day, "'tool':'\(id)','title':'A guide','lessons':[\(lessons)],'document':'\(sha)'")
}

private func adoption(with tool: String, on day: String = "2026-05-20") -> Line {
    adopted(by: "'kind':'territory'", on: day, ",'tool':{'territory':'la-vega','id':'\(tool)'}")
}

/// What tools are held to.
let toolCases = [
    Case("a tool", given: known, when: tool(lessons: reference("l1") + "," + reference("l2"))),
    Case("the same tool again", given: known + [tool()], when: tool(), breaks: "tool.duplicate"),
    Case("a tool of no lesson", given: known, when: tool(lessons: reference("l9")), breaks: "lesson.unknown"),
    Case(
        "a tool before its lesson", given: known, when: tool(on: "2026-04-30"), breaks: "envelope.beforeWhatItRefersTo"),
    Case("adopted with the tool", given: known + [shared("'kind':'public'"), tool()], when: adoption(with: "t1")),
    Case(
        "adopted with no tool", given: known + [shared("'kind':'public'"), tool()], when: adoption(with: "t9"),
        breaks: "lesson.unknownTool"),
    Case(
        "adopted before the tool was published", given: known + [shared("'kind':'public'"), tool()],
        when: adoption(with: "t1", on: "2026-05-11"), breaks: "envelope.beforeWhatItRefersTo"),
]

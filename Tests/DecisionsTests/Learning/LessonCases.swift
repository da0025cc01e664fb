/// A lesson is identified.
func identified(_ lesson: String, from: String = "'kind':'other'", in territory: String = "la-vega") -> Line {
    event(
        "lesson.identified", on: "2026-05-01",
        "'lesson':'\(lesson)','from':{\(from)},'text':'Visit first','category':'method'", in: territory)
}

/// A lesson is shared.
func shared(_ audience: String..., on day: String = "2026-05-10", lesson: String = "l1") -> Line {
    event(
        "lesson.shared", on: day,
        "'lesson':'\(lesson)','channel':'visit','audience':[\(audience.map { "{\($0)}" }.joined(separator: ","))]")
}

/// A lesson is adopted.
func adopted(
    by adopter: String, on day: String = "2026-05-20", from: String = "la-vega", lesson: String = "l1",
    in territory: String = "el-alto", _ more: String = ""
) -> Line {
    event(
        "lesson.adopted", on: day,
        "'lesson':{'territory':'\(from)','id':'\(lesson)'},'adopter':{\(adopter)},'change':'We visit first',"
            + "'evidence':'\(sha)'\(more)", in: territory)
}

/// Another territory.
let elAlto = event(
    "territory.proposed", on: "2026-01-05", "'name':'El Alto','commune':'Renca'", in: "el-alto")
private let known = History.session + [elAlto, identified("l1")]
/// The id of the event that proposes it.
private let proposing = "e\(History.session.count + 1)"

private func changing(_ event: String, of territory: String) -> Line {
    adopted(by: "'kind':'territory'", in: "la-vega", ",'changed':{'territory':'\(territory)','event':'\(event)'}")
}

/// What lessons are held to.
let lessonCases = [
    Case("a lesson", given: History.proposed, when: identified("l1")),
    Case("a lesson of the programme", given: [], when: identified("l1", in: "programme")),
    Case("a lesson of a session", given: History.session, when: identified("l1", from: "'kind':'session','id':'ses1'")),
    Case("the same lesson again", given: known, when: identified("l1"), breaks: "lesson.duplicate"),
    Case(
        "a lesson of an unknown session", given: History.session,
        when: identified("l1", from: "'kind':'session','id':'ses9'"), breaks: "lesson.unknownOrigin"),
    Case(
        "a lesson of an unknown project", given: History.session,
        when: identified("l1", from: "'kind':'project','id':'ses1'"), breaks: "lesson.unknownOrigin"),
    Case(
        "a lesson of an unknown call", given: History.session,
        when: identified("l1", from: "'kind':'call','id':'c9'"), breaks: "lesson.unknownOrigin"),
    Case("shared with everybody", given: known, when: shared("'kind':'public'")),
    Case(
        "shared before it is known", given: known, when: shared("'kind':'public'", lesson: "l9"),
        breaks: "lesson.unknown"),
    Case(
        "shared before its day", given: known, when: shared("'kind':'public'", on: "2026-04-30"),
        breaks: "envelope.beforeWhatItRefersTo"),

    Case("one's own lesson", given: known, when: adopted(by: "'kind':'territory'", in: "la-vega")),
    Case(
        "a lesson not shared", given: known, when: adopted(by: "'kind':'territory','id':'el-alto'"),
        breaks: "lesson.notShared"),
    Case(
        "a lesson shared with the territory", given: known + [shared("'kind':'territory','id':'el-alto'")],
        when: adopted(by: "'kind':'territory','id':'el-alto'")),
    Case(
        "a lesson shared with another", given: known + [shared("'kind':'territory','id':'el-bajo'")],
        when: adopted(by: "'kind':'territory'"), breaks: "lesson.notShared"),
    Case(
        "a lesson shared with every territory", given: known + [shared("'kind':'territory'")],
        when: adopted(by: "'kind':'territory'")),
    Case(
        "adopted before it was shared", given: known + [shared("'kind':'public'")],
        when: adopted(by: "'kind':'territory'", on: "2026-05-09"), breaks: "lesson.notShared"),
    Case(
        "shared twice, the later sharing recorded first",
        given: known + [shared("'kind':'public'", on: "2026-05-15"), shared("'kind':'public'", on: "2026-05-05")],
        when: adopted(by: "'kind':'territory'", on: "2026-05-09")),
    Case(
        "an organisation of the territory that it was shared with",
        given: known + [
            shared("'kind':'territory','id':'el-alto'"), History.organisation("o", sector: "community", in: "el-alto"),
        ], when: adopted(by: "'kind':'organisation','id':'o'")),
    Case(
        "an organisation that it was shared with",
        given: known + [
            shared("'kind':'organisation','id':'o'"), History.organisation("o", sector: "community", in: "el-alto"),
        ], when: adopted(by: "'kind':'organisation','id':'o'")),
    Case(
        "an organisation that is not known", given: known + [shared("'kind':'public'")],
        when: adopted(by: "'kind':'organisation','id':'o'"), breaks: "organisation.unknown"),
    Case("somebody from outside", given: known + [shared("'kind':'public'")], when: adopted(by: "'kind':'external'")),
    Case(
        "somebody from outside who was not told", given: known + [shared("'kind':'territory','id':'la-vega'")],
        when: adopted(by: "'kind':'external'", in: "la-vega"), breaks: "lesson.notShared"),
    Case(
        "a lesson that is not there", given: known, when: adopted(by: "'kind':'territory'", lesson: "l9"),
        breaks: "lesson.unknown"),
    Case(
        "a lesson of nowhere", given: known, when: adopted(by: "'kind':'territory'", from: "el-bajo"),
        breaks: "lesson.unknown"),
    Case(
        "adopted before it was identified", given: known + [shared("'kind':'public'")],
        when: adopted(by: "'kind':'territory'", on: "2026-04-30", in: "la-vega"),
        breaks: "envelope.beforeWhatItRefersTo"),
    Case(
        "a lesson of an unknown training", given: History.session,
        when: identified("l1", from: "'kind':'training','id':'t9'"), breaks: "lesson.unknownOrigin"),
    Case(
        "a lesson of an unknown exchange", given: History.session,
        when: identified("l1", from: "'kind':'exchange','id':'x9'"), breaks: "lesson.unknownOrigin"),
    Case(
        "a lesson of a training", given: History.plan + [training()],
        when: identified("l1", from: "'kind':'training','id':'tr1'")),
    Case(
        "a tool that is not published", given: known + [shared("'kind':'public'")],
        when: adopted(by: "'kind':'territory'", ",'tool':{'territory':'la-vega','id':'t1'}"),
        breaks: "lesson.unknownTool"),
    Case("an adoption that changed a decision", given: known, when: changing(proposing, of: "el-alto")),
    Case(
        "an adoption that changed what nobody decided", given: known, when: changing("e999", of: "el-alto"),
        breaks: "lesson.unknownChange"),
    Case(
        "an adoption that changed a decision of another territory", given: known,
        when: changing(proposing, of: "la-vega"), breaks: "lesson.unknownChange"),
    Case(
        "an adoption that changed a decision that was annulled",
        given: known + [
            event(
                "event.annulled", on: "2026-05-19",
                "'target':'\(proposing)','authorisedBy':'\(diego)','reason':'error'", in: "el-alto")
        ], when: changing(proposing, of: "el-alto"), breaks: "lesson.unknownChange"),
]

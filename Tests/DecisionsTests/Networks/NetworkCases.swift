private typealias H = History

private func network(_ members: String..., id: String = "net1") -> Line {
    event(
        "network.formed", on: "2026-04-01",
        "'network':'\(id)','name':'Water','purpose':'Clean water',"
            + "'members':[\(members.map { "'\($0)'" }.joined(separator: ","))]")
}

/// Somebody seeks the support of muni.
func contact(
    _ id: String = "ct1", _ entity: String = "muni", on day: String = "2026-04-01", more: String = ""
) -> Line {
    event(
        "network.contacted", on: day,
        "'contact':'\(id)','entity':'\(entity)','purpose':'A truck','by':'\(ana)'\(more)")
}

private func commitment(
    _ id: String = "cm1", _ entity: String = "muni", on day: String = "2026-04-10", more: String = ""
) -> Line {
    event("commitment.recorded", on: day, "'commitment':'\(id)','entity':'\(entity)','what':'A truck'\(more)")
}

private func fulfilled(_ id: String = "cm1", on day: String = "2026-05-10", more: String = "") -> Line {
    event("commitment.fulfilled", on: day, "'commitment':'\(id)'\(more)")
}

private func action(
    _ id: String = "ac1", day: String = "2026-04-01", more: String = "", by organisation: String = "junta"
) -> Line {
    event(
        "action.held", on: "2026-04-02",
        "'action':'\(id)','kind':'collectiveWork','title':'We clean up','day':'\(day)','residents':30,"
            + "'organisations':['\(organisation)']\(more)")
}

/// From 1 April on amounts are in zloty.
private let changed = event(
    "rules.enacted", on: "2026-04-05",
    "'rulebook':'pln','effective':'2026-04-06','retroactive':false,'parameters':{'money':{'currency':'PLN'}}")

/// What networks and contacts are held to.
let networkCases = [
    Case("a network of two", given: H.organised, when: network("junta", "club")),
    Case(
        "the same network again", given: H.organised + [network("junta", "club")], when: network("junta", "club"),
        breaks: "network.duplicate"),
    Case("a network of one", given: H.organised, when: network("junta"), breaks: "network.tooFewMembers"),
    Case(
        "a network of one and the same", given: H.organised, when: network("junta", "junta"),
        breaks: "network.tooFewMembers"),
    Case("a network with nobody", given: H.organised, when: network("junta", "nobody"), breaks: "organisation.unknown"),
    Case(
        "a contact", given: H.plan, when: contact(more: ",'strategy':'st1','organisations':['junta','club']")),
    Case("the same contact again", given: H.plan + [contact()], when: contact(), breaks: "contact.duplicate"),
    Case("a contact with nobody", given: H.plan, when: contact("ct1", "nobody"), breaks: "organisation.unknown"),
    Case(
        "a contact for nobody", given: H.plan, when: contact(more: ",'organisations':['nobody']"),
        breaks: "organisation.unknown"),
    Case(
        "a contact by no strategy", given: H.plan, when: contact(more: ",'strategy':'st9'"),
        breaks: "plan.unknownStrategy"),
]

/// What commitments are held to.
let commitmentCases = [
    Case(
        "a commitment", given: H.plan + [contact()],
        when: commitment(
            more: ",'value':500000,'due':'2026-06-30','objective':'o1','strategy':'st1',"
                + "'organisations':['junta']")),
    Case(
        "the same commitment again", given: H.plan + [contact(), commitment()], when: commitment(),
        breaks: "commitment.duplicate"),
    Case("nobody was contacted", given: H.plan, when: commitment(), breaks: "commitment.notContacted"),
    Case(
        "another was contacted", given: H.plan + [contact("ct1", "empresa")], when: commitment(),
        breaks: "commitment.notContacted"),
    Case(
        "contacted later", given: H.plan + [contact(on: "2026-04-11")], when: commitment(),
        breaks: "commitment.notContacted"),
    Case(
        "contacted later and, as was recorded after it, before",
        given: H.plan + [contact(on: "2026-04-11"), contact("ct2", on: "2026-04-09")], when: commitment()),
    Case(
        "contacted before and again later",
        given: H.plan + [contact(on: "2026-04-09"), contact("ct2", on: "2026-04-11")], when: commitment()),
    Case(
        "a commitment of nobody", given: H.plan, when: commitment("cm1", "nobody"), breaks: "organisation.unknown",
        "commitment.notContacted"),
    Case(
        "for no objective", given: H.plan + [contact()], when: commitment(more: ",'objective':'o9'"),
        breaks: "plan.unknownObjective"),
    Case(
        "by no strategy", given: H.plan + [contact()], when: commitment(more: ",'strategy':'st9'"),
        breaks: "plan.unknownStrategy"),
    Case(
        "for nobody", given: H.plan + [contact()], when: commitment(more: ",'organisations':['nobody']"),
        breaks: "organisation.unknown"),
    Case(
        "in another currency",
        given: H.plan + [contact(), commitment("cm2", on: "2026-04-01", more: ",'value':1"), changed],
        when: commitment(more: ",'value':500000"), breaks: "money.currencyChanged"),

    Case("kept", given: H.plan + [contact(), commitment()], when: fulfilled(more: ",'value':400000")),
    Case("kept without having been given", given: H.plan, when: fulfilled(), breaks: "commitment.unknown"),
    Case(
        "kept twice", given: H.plan + [contact(), commitment(), fulfilled()], when: fulfilled(),
        breaks: "commitment.notOpen"),
    Case(
        "kept before it was given", given: H.plan + [contact(), commitment()], when: fulfilled(on: "2026-04-09"),
        breaks: "envelope.beforeWhatItRefersTo"),
    Case(
        "kept in another currency",
        given: H.plan + [contact(), commitment("cm1", on: "2026-04-01", more: ",'value':1"), changed],
        when: fulfilled(more: ",'value':1"), breaks: "money.currencyChanged"),
]

/// What collective actions are held to.
let actionCases = [
    Case("an action", given: H.plan, when: action(more: ",'strategy':'st1'")),
    Case("the same action again", given: H.plan + [action()], when: action(), breaks: "action.duplicate"),
    Case("an action to come", given: H.plan, when: action(day: "2026-04-03"), breaks: "envelope.toldBeforeItsDay"),
    Case("an action of nobody", given: H.plan, when: action(by: "nobody"), breaks: "organisation.unknown"),
    Case(
        "an action by no strategy", given: H.plan, when: action(more: ",'strategy':'st9'"),
        breaks: "plan.unknownStrategy"),
    Case(
        "an action of no agreement", given: H.plan, when: action(more: ",'agreement':'g9'"),
        breaks: "agreement.unknown"),
]

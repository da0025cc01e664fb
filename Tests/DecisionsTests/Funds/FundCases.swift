private func allocated(_ amount: Int, to territory: String = "la-vega", fund: String = "big") -> Line {
    programme(
        "fund.allocated", on: "2026-03-21", "'fund':'\(fund)','territory':'\(territory)','amount':\(amount)")
}

private func withdrawal(_ amount: Int, _ fund: String = "f1", in territory: String = "la-vega") -> Line {
    event(
        "fund.withdrawn", on: "2026-03-26", "'fund':'\(fund)','amount':\(amount),'reason':'The donor changed its mind'",
        in: territory)
}

private let programmesFund =
    CallHistory.funded
    + [CallHistory.financed("big", 5_000, by: "agua", in: "programme")]
private let euros = "'money':{'currency':'EUR'}"
private let most = 9_007_199_254_740_991

/// What funds are held to: where money comes from and where it goes.
let fundCases = [
    Case("a fund", given: History.plan, when: CallHistory.financed("f1", 1)),
    Case("a fund again", given: CallHistory.funded, when: CallHistory.financed("f1", 500)),
    Case("a gift of nothing", given: History.plan, when: CallHistory.financed("f1", 0), breaks: "fund.nothingGiven"),
    Case(
        "a gift of nobody", given: History.plan, when: CallHistory.financed("f1", 1, by: "nobody"),
        breaks: "fund.unknownSource"),
    Case("a gift for an objective", given: History.plan, when: CallHistory.financed("f1", 1, restricted: "o1")),
    Case(
        "a gift for no objective", given: History.plan, when: CallHistory.financed("f1", 1, restricted: "o9"),
        breaks: "fund.unknownRestriction"),
    Case(
        "more than can be counted", given: CallHistory.funded, when: CallHistory.financed("f1", most),
        breaks: "money.balanceTooLarge"),
    Case(
        "as much as can be counted, in kind", given: CallHistory.funded,
        when: CallHistory.financed("f1", most, inKind: true)),
    Case("part of the programme's fund", given: programmesFund, when: allocated(5_000)),
    Case(
        "more than the programme has", given: programmesFund, when: allocated(5_001),
        breaks: "fund.allocationTooLarge"),
    Case(
        "more than the programme has left", given: programmesFund + [allocated(3_000)], when: allocated(2_001),
        breaks: "fund.allocationTooLarge"),
    Case(
        "what was given in kind",
        given: CallHistory.funded
            + [CallHistory.financed("big", 5_000, by: "agua", inKind: true, in: "programme")],
        when: allocated(1), breaks: "fund.allocationTooLarge"),
    Case("an unknown fund", given: programmesFund, when: allocated(1, fund: "none"), breaks: "fund.unknown"),
    Case(
        "for a territory that has not begun", given: programmesFund, when: allocated(1, to: "nowhere"),
        breaks: "fund.unknownTerritory"),
    Case(
        "for programme itself", given: programmesFund, when: allocated(1, to: "programme"),
        breaks: "fund.unknownTerritory"),
    Case(
        "allocated by a territory", given: programmesFund,
        when: event("fund.allocated", on: "2026-03-21", "'fund':'f1','territory':'la-vega','amount':1"),
        breaks: "envelope.notInThisStream"),
    Case(
        "allocated before it was given", given: programmesFund,
        when: programme("fund.allocated", on: "2026-03-19", "'fund':'big','territory':'la-vega','amount':1"),
        breaks: "envelope.beforeWhatItRefersTo"),
    Case("a withdrawal of all", given: CallHistory.funded, when: withdrawal(10_000_000)),
    Case(
        "a withdrawal of more than all", given: CallHistory.funded, when: withdrawal(10_000_001),
        breaks: "fund.withdrawalTooLarge"),
    Case(
        "a withdrawal of what a call holds", given: CallHistory.open, when: withdrawal(4_000_001),
        breaks: "fund.withdrawalTooLarge"),
    Case(
        "a second withdrawal", given: CallHistory.open + [withdrawal(4_000_000)], when: withdrawal(1),
        breaks: "fund.withdrawalTooLarge"),
    Case(
        "a withdrawal of what was allocated", given: programmesFund + [allocated(5_000)], when: withdrawal(5_000, "big")
    ),
    Case(
        "a withdrawal in programme of what it has left", given: programmesFund + [allocated(3_000)],
        when: withdrawal(2_000, "big", in: "programme")),
    Case(
        "a withdrawal in programme of what it gave", given: programmesFund + [allocated(3_000)],
        when: withdrawal(2_001, "big", in: "programme"), breaks: "fund.withdrawalTooLarge"),
    Case(
        "an allocation of what was withdrawn", given: programmesFund + [withdrawal(3_000, "big", in: "programme")],
        when: allocated(2_001), breaks: "fund.allocationTooLarge"),
    Case("a withdrawal of no fund", given: CallHistory.funded, when: withdrawal(1, "none"), breaks: "fund.unknown"),
    Case(
        "another currency than before",
        given: CallHistory.funded + [
            event(
                "rules.enacted", on: "2026-02-01",
                "'rulebook':'r2','effective':'2026-03-01','retroactive':true,'reason':'We changed','parameters':{\(euros)}"
            )
        ],
        when: CallHistory.financed("f1", 1), breaks: "money.currencyChanged"),
    Case(
        "a territory of another currency", given: [History.rules(euros)] + programmesFund, when: allocated(1),
        breaks: "money.currencyChanged"),
]

/// What calls are held to: their money, conditions and ends.
let callCases = [
    Case("a call", given: CallHistory.funded, when: CallHistory.call("c1")),
    Case("a call of the whole fund", given: CallHistory.funded, when: CallHistory.call("c1", pot: 10_000_000)),
    Case(
        "a call of more than the fund", given: CallHistory.funded, when: CallHistory.call("c1", pot: 10_000_001),
        breaks: "call.potTooLarge"),
    Case(
        "a second call of more than is left", given: CallHistory.open, when: CallHistory.call("c2", pot: 4_000_001),
        breaks: "call.potTooLarge"),
    Case(
        "a gift in kind is no pot", given: History.plan + [CallHistory.financed("f1", 5, inKind: true)],
        when: CallHistory.call("c1", pot: 1), breaks: "call.potTooLarge"),
    Case(
        "a fund of the territory's own and the programme's count together",
        given: CallHistory.funded + [
            CallHistory.financed("f1", 500, by: "agua", in: "programme"),
            allocated(500, fund: "f1"),
        ],
        when: CallHistory.call("c1", pot: 10_000_500)),
    Case(
        "the programme's fund without an allocation", given: programmesFund, when: CallHistory.call("c1", fund: "big"),
        breaks: "call.potTooLarge"),
    Case(
        "an unknown fund", given: CallHistory.funded, when: CallHistory.call("c1", fund: "none"),
        breaks: "fund.unknown"),
    Case(
        "neither fund nor pot", given: CallHistory.funded, when: CallHistory.call("c1", fund: nil, pot: nil),
        breaks: "call.fundMissing"),
    Case(
        "neither fund nor pot, which the rules lift",
        given: [History.rules("'requirements':{'fund':false}")] + CallHistory.funded,
        when: CallHistory.call("c1", fund: nil, pot: nil)),
    Case("the same id", given: CallHistory.open, when: CallHistory.call("c1", pot: 1), breaks: "call.duplicate"),
    Case(
        "weights of 9,999", given: CallHistory.funded,
        when: CallHistory.call("c1", criteria: ["{'criterion':'participation','weight':9999,'max':20}"]),
        breaks: "call.weightsUnbalanced"),
    Case("no criteria", given: CallHistory.funded, when: CallHistory.call("c1", criteria: [])),
    Case(
        "a criterion without points", given: CallHistory.funded,
        when: CallHistory.call("c1", criteria: ["{'criterion':'participation','weight':10000,'max':0}"]),
        breaks: "call.malformedCriteria"),
    Case(
        "a criterion twice", given: CallHistory.funded,
        when: CallHistory.call(
            "c1", criteria: Array(repeating: "{'criterion':'participation','weight':5000,'max':5}", count: 2)),
        breaks: "call.malformedCriteria"),
    Case(
        "maximums too fine to add up", given: CallHistory.funded,
        when: CallHistory.call(
            "c1",
            criteria: [
                "{'criterion':'participation','weight':5000,'max':99991}",
                "{'criterion':'quality','weight':5000,'max':99989}",
            ]),
        breaks: "call.malformedCriteria"),
    Case(
        "a required criterion is missing", given: CallHistory.funded,
        when: CallHistory.call("c1", criteria: ["{'criterion':'quality','weight':10000,'max':20}"]),
        breaks: "call.requiredCriterionMissing"),
    Case(
        "closes before it opens", given: CallHistory.funded, when: CallHistory.call("c1", closes: "2026-03-31"),
        breaks: "call.datesReversed"),
    Case(
        "29 days", given: CallHistory.funded, when: CallHistory.call("c1", closes: "2026-04-29"),
        breaks: "call.tooShort"),
    Case(
        "least above most", given: CallHistory.funded,
        when: CallHistory.call("c1", more: "'minAmount':2,'maxAmount':1"), breaks: "call.contradictoryLimits"),
    Case(
        "an item cap upside down", given: CallHistory.funded,
        when: CallHistory.call("c1", more: "'itemCaps':[{'category':'works','min':2,'max':1}]"),
        breaks: "call.contradictoryLimits"),
    Case(
        "before the selection, without board and plan",
        given: History.proposed + [
            History.organisation("muni", sector: "public"), CallHistory.financed("f1", 10_000_000),
        ],
        when: CallHistory.call("c1"), breaks: "territory.notSelected", "call.withoutBoard", "call.withoutPlan"),
    Case(
        "without board and plan, which the rules lift",
        given: [History.rules("'requirements':{'selection':false,'board':false,'plan':false}")] + History.proposed + [
            History.organisation("muni", sector: "public"), CallHistory.financed("f1", 10_000_000),
        ],
        when: CallHistory.call("c1")),
    Case(
        "in programme",
        given: [History.rules("'requirements':{'board':false,'plan':false,'fund':false}", in: "programme")],
        when: CallHistory.call("c1", fund: nil, pot: nil, in: "programme"),
        breaks: "envelope.notInThisStream", "territory.notSelected"),
    Case("closed", given: CallHistory.received, when: CallHistory.closed[CallHistory.closed.count - 1]),
    Case(
        "closed with another number", given: CallHistory.received,
        when: event("call.closed", on: "2026-05-01", "'call':'c1','received':4"), breaks: "call.receivedDiffers"),
    Case(
        "closed twice", given: CallHistory.closed,
        when: event("call.closed", on: "2026-05-02", "'call':'c1','received':5"), breaks: "call.alreadyClosed"),
    Case(
        "closed, but unknown", given: CallHistory.closed,
        when: event("call.closed", on: "2026-05-02", "'call':'c9','received':5"), breaks: "call.unknown"),
    Case("resolved", given: CallHistory.awarded, when: CallHistory.resolved()),
    Case(
        "resolved twice", given: CallHistory.awarded + [CallHistory.resolved()], when: CallHistory.resolved(),
        breaks: "call.alreadyResolved"),
    Case("void", given: CallHistory.ranked, when: CallHistory.resolved("c1", "void")),
    Case(
        "cancelled with live awards", given: CallHistory.awarded, when: CallHistory.resolved("c1", "cancelled"),
        breaks: "call.hasLiveAwards"),
    Case(
        "a call of what was left of a void one", given: CallHistory.ranked + [CallHistory.resolved("c1", "void")],
        when: CallHistory.call("c2", pot: 10_000_000)),
    Case(
        "cancelled after its awards ended",
        given: CallHistory.awarded + [
            CallHistory.ended("a1", freed: 3_000_000), CallHistory.ended("a2", freed: 2_500_000),
            CallHistory.ended("a5", freed: 500_000),
        ],
        when: CallHistory.resolved("c1", "cancelled")),
    Case(
        "a call of what an earlier one left",
        given: CallHistory.awarded + [
            CallHistory.ended("a5", freed: 500_000), CallHistory.resolved(),
        ],
        when: CallHistory.call("c2", pot: 4_500_000)),
    Case(
        "a call of more than an earlier one left",
        given: CallHistory.awarded + [
            CallHistory.ended("a5", freed: 500_000), CallHistory.resolved(),
        ],
        when: CallHistory.call("c2", pot: 4_500_001), breaks: "call.potTooLarge"),
    Case(
        "a call of what was freed after the resolution",
        given: CallHistory.awarded + [
            CallHistory.resolved(), CallHistory.ended("a5", freed: 500_000, on: "2026-06-25"),
        ],
        when: CallHistory.call("c2", pot: 4_500_000)),
]

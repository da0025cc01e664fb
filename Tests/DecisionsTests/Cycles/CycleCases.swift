private func opened(_ n: Int, on day: String) -> Line {
    programme("cycle.opened", on: day, "'n':\(n),'goals':['Learn']")
}

private func closed(_ n: Int, on day: String) -> Line { programme("cycle.closed", on: day, "'n':\(n)") }

private let one = [opened(1, on: "2026-01-01"), closed(1, on: "2026-12-31")]

/// What cycles are held to.
let cycleCases = [
    Case("the first cycle", given: [], when: opened(1, on: "2026-01-01")),
    Case("the next cycle on the same day", given: one, when: opened(2, on: "2026-12-31")),
    Case("the second cycle first", given: [], when: opened(2, on: "2026-01-01"), breaks: "cycle.gap"),
    Case(
        "a second cycle beside the first", given: [one[0]], when: opened(2, on: "2026-02-01"),
        breaks: "cycle.alreadyOpen", "cycle.gap"),
    Case(
        "the open cycle again", given: [one[0]], when: opened(1, on: "2026-02-01"), breaks: "cycle.alreadyOpen"),
    Case("a cycle that was closed", given: one, when: opened(1, on: "2027-01-01"), breaks: "cycle.numberUsed"),
    Case("cycle nought", given: [], when: opened(0, on: "2026-01-01"), breaks: "cycle.numberUsed"),
    Case(
        "the fifth of four", given: [], when: opened(5, on: "2026-01-01"), breaks: "cycle.tooMany", "cycle.gap"),
    Case(
        "opened before the last one closed", given: one, when: opened(2, on: "2026-12-30"),
        breaks: "envelope.beforeWhatItRefersTo"),
    Case(
        "a cycle in a territory", given: History.proposed,
        when: event("cycle.opened", on: "2026-02-01", "'n':1,'goals':[]"),
        breaks: "envelope.notInThisStream"),
    Case("closing the open cycle", given: [one[0]], when: one[1]),
    Case("closing where none is open", given: one, when: closed(1, on: "2027-01-01"), breaks: "cycle.notOpen"),
    Case("closing another", given: [one[0]], when: closed(2, on: "2027-01-01"), breaks: "cycle.notOpen"),
    Case(
        "closed before it opened", given: [one[0]], when: closed(1, on: "2025-12-31"),
        breaks: "envelope.beforeWhatItRefersTo"),
    Case(
        "a cycle closed in a territory", given: History.proposed,
        when: event("cycle.closed", on: "2026-02-01", "'n':1"),
        breaks: "envelope.notInThisStream", "cycle.notOpen"),
]

private func enacted(
    _ parameters: String = "", rulebook: String = "r2", effective: String = "2026-06-01", retroactive: Bool = false,
    reason: String? = nil, parent: String? = nil, in territory: String = "la-vega"
) -> Line {
    event(
        "rules.enacted", on: "2026-05-01",
        "'rulebook':'\(rulebook)','effective':'\(effective)','retroactive':\(retroactive),'parameters':{\(parameters)}"
            + (reason.map { ",'reason':'\($0)'" } ?? "") + (parent.map { ",'parent':'\($0)'" } ?? ""), in: territory)
}

/// What rules are held to when they are enacted. The last entry of la-vega here speaks of 2026-03-11.
let enactmentCases = [
    Case("a territory's own rules", given: History.plan, when: enacted("'board':{'minSeats':5}")),
    Case("rules as the first event", given: [], when: enacted()),
    Case("the programme's", given: History.plan, when: enacted(in: "programme")),
    Case("a child of the default", given: History.plan, when: enacted(parent: "default")),
    Case("the same rulebook again", given: [enacted()], when: enacted(), breaks: "rules.duplicate"),
    Case("the same id elsewhere", given: [enacted()], when: enacted(in: "el-alto")),
    Case("a child of nothing", given: History.plan, when: enacted(parent: "r9"), breaks: "rules.unknownParent"),
    Case(
        "an unknown parameter", given: History.plan, when: enacted("'board':{'seats':5}"),
        breaks: "rules.unknownParameter"),
    Case(
        "a value out of range", given: History.plan, when: enacted("'board':{'minSeats':0}"),
        breaks: "rules.unknownParameter"),
    Case("from the day after the last entry", given: History.plan, when: enacted(effective: "2026-03-12")),
    Case(
        "from the day of the last entry", given: History.plan, when: enacted(effective: "2026-03-11"),
        breaks: "rules.pastEffective"),
    Case(
        "retroactive without a reason", given: History.plan, when: enacted(effective: "2026-03-11", retroactive: true),
        breaks: "rules.pastEffective"),
    Case(
        "retroactive with a reason", given: History.plan,
        when: enacted(effective: "2026-03-11", retroactive: true, reason: "A court ruled so")),
    Case(
        "the programme's rules, in the past of a territory", given: History.plan,
        when: enacted(effective: "2026-03-11", in: "programme"), breaks: "rules.pastEffective"),
    Case(
        "a territory's rules, in the past of another", given: History.plan,
        when: enacted(effective: "2026-03-11", in: "el-alto")),
]

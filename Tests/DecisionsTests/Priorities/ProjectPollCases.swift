private func projectPoll(_ projects: String..., call: String? = "c1", more: String = "") -> Line {
    poll(
        on: "2026-05-02", options: projects, subject: "projects", closes: "2026-05-20",
        more: (call.map { ",'call':'\($0)'" } ?? "") + more)
}

/// What polls on projects are held to: p1 requests 3,000,000, p2 2,500,000 and p3 1,000,000 of call c1.
let projectPollCases = [
    Case("projects of the call", given: CallHistory.received, when: projectPoll("p1", "p2")),
    Case("projects of any call", given: CallHistory.received, when: projectPoll("p1", call: nil)),
    Case(
        "projects of another call", given: CallHistory.received + [CallHistory.call("c2", pot: 1_000_000)],
        when: projectPoll("p1", call: "c2"), breaks: "poll.unresolvedOption"),
    Case(
        "two polls on projects of different calls",
        given: CallHistory.received + [
            CallHistory.call("c2", pot: 1_000_000), projectPoll("p1"),
        ],
        when: poll("p9", on: "2026-05-03", options: ["p2"], subject: "projects", closes: "2026-05-20")),
    Case(
        "projects within the cost of a ballot",
        given: CallHistory.received
            + [projectPoll("p1", "p2", "p3", more: ",'maxCost':4000000")],
        when: vote("v1", approve("p1", "p3"), on: "2026-05-03")),
    Case(
        "projects over the cost of a ballot",
        given: CallHistory.received
            + [projectPoll("p1", "p2", "p3", more: ",'maxCost':3999999")],
        when: vote("v1", approve("p1", "p3"), on: "2026-05-03"), breaks: "vote.tooCostly"),
]

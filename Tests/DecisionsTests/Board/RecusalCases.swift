private typealias H = History

/// Priorities by poll p1, after a session of some of the three members; ana may have recused herself from the poll.
private func polled(
    _ present: [(String, String)], recused: [String] = [ana], reducing: Bool = false
) -> [Line] {
    [H.rules("'quorum':{'recusalsReduceQuorum':\(reducing)}")] + H.needs + [poll()]
        + recused.map { conflict(of: $0, with: "poll", "p1", on: "2026-02-20") }
        + [closing(0), H.sessionHeld("ses1", on: "2026-03-10", present: present)]
}

private let (one, two, three) = (("s1", ana), ("s2", blas), ("s3", clara))

private func priorities(_ votes: String? = nil) -> Line {
    H.priorities("n1", "n2", "n3", poll: "p1", votes: votes)
}

/// What recusals do to a session's quorum and votes.
let recusalCases = [
    Case("all present, none recused", given: polled([one, two, three], recused: []), when: priorities(H.votes(3))),
    Case("two of three present besides one recused", given: polled([one, two, three]), when: priorities(H.votes(2))),
    Case(
        "one of three present besides one recused", given: polled([one, two]), when: priorities(),
        breaks: "board.noQuorum"),
    Case(
        "one of two present, where recusals reduce the quorum", given: polled([one, two], reducing: true),
        when: priorities(), breaks: "board.noQuorum"),
    Case(
        "both of two present, where recusals reduce the quorum",
        given: polled([two, three], reducing: true), when: priorities(H.votes(2))),
    Case(
        "the last one, where recusals reduce the quorum",
        given: polled([one, two, three], recused: [ana, blas], reducing: true), when: priorities(H.votes(1))),
    Case(
        "the last one, where they do not", given: polled([one, two, three], recused: [ana, blas]), when: priorities(),
        breaks: "board.noQuorum"),
    Case(
        "three votes, one of a recused member", given: polled([one, two, three]), when: priorities(H.votes(3)),
        breaks: "board.recusedVoted"),
    Case(
        "four votes of three, one of them recused", given: polled([one, two, three]), when: priorities(H.votes(4)),
        breaks: "board.moreVotesThanPresent"),
    Case(
        "recused from another poll",
        given: polled([one, two, three], recused: []) + [
            poll("p2", on: "2026-03-01", closes: "2026-03-05"),
            conflict(of: ana, with: "poll", "p2", on: "2026-03-02"),
        ], when: priorities(H.votes(3))),
]

private typealias C = CallHistory

private let city =
    "'requirements':{'selection':false,'board':false,'plan':false,'objectives':false,'organisation':false,"
    + "'budget':false,'fund':false,'participation':false,'admissibility':false,'evaluation':false,'ranking':false}"

/// A city that votes on projects: by votes p1 (5), p2 (4), p3 (3), p4 (1) on a pot of 100.
private enum City {
    static func voted(_ method: String, minVotes: Int = 0, outcome: String = "valid") -> [Line] {
        let rules = History.rules("\(city),'award':{'method':'\(method)','minVotes':\(minVotes)}")
        let projects = [project("p1", 60), project("p2", 50), project("p3", 40), project("p4", 1)]
        let opened = event(
            "poll.opened", on: "2026-05-01",
            "'poll':'v','subject':'projects','call':'c1','electorate':'residents','method':'approval',"
                + "'maxChoices':4,'closes':'2026-05-10','secret':true,"
                + "'options':[{'id':'p1'},{'id':'p2'},{'id':'p3'},{'id':'p4'}]")
        let ballots = ["'p1','p2','p3'", "'p1','p2','p3'", "'p1','p2','p3'", "'p1','p2'", "'p1','p4'"]
        let cast = ballots.enumerated().map { number, ballot in
            event(
                "vote.cast", on: "2026-05-02",
                "'poll':'v','voter':'t\(number)','channel':'paper','ballot':{'approve':[\(ballot)]}")
        }
        let closed = event(
            "poll.closed", on: "2026-05-11", "'poll':'v','outcome':'\(outcome)','ballots':5,'spoiled':0")
        return [rules] + History.proposed + [C.call("c1", fund: nil, pot: 100, criteria: [])] + projects + [opened]
            + cast + [closed]
    }

    static func project(_ id: String, _ requested: Int) -> Line {
        event(
            "project.submitted", on: "2026-04-10",
            "'project':'\(id)','call':'c1','title':'A square','requested':\(requested)")
    }

    static func award(_ project: String, _ amount: Int, poll: String? = "v") -> Line {
        C.award("a-\(project)", project, amount, more: poll.map { "'poll':'\($0)'" } ?? "")
    }
}

/// What rankings are held to.
let rankingCases = [
    Case("the ranking that the rules give", given: C.evaluated, when: C.ranking(C.places, more: "'cutoff':6500")),
    Case("in another order of the text", given: C.evaluated, when: C.ranking(C.places.reversed())),
    Case(
        "another cut-off", given: C.evaluated, when: C.ranking(C.places, more: "'cutoff':6000"),
        breaks: "ranking.differs"),
    Case("a project is missing", given: C.evaluated, when: C.ranking(C.places.dropLast()), breaks: "ranking.differs"),
    Case(
        "another score", given: C.evaluated,
        when: C.ranking([C.place("p1", 9_001, 1, "selected")] + C.places.dropFirst()), breaks: "ranking.differs"),
    Case(
        "another state", given: C.evaluated,
        when: C.ranking([C.place("p1", 9_000, 1, "waitlisted")] + C.places.dropFirst()), breaks: "ranking.differs"),
    Case(
        "without skipping", given: [History.rules("'award':{'method':'rankingNoSkip'}")] + C.evaluated,
        when: C.ranking(C.places), breaks: "ranking.differs"),
    Case(
        "without skipping, p5 waits behind p3",
        given: [History.rules("'award':{'method':'rankingNoSkip'}")] + C.evaluated,
        when: C.ranking(C.places.map { $0.contains("p5") ? C.place("p5", 6_500, 4, "waitlisted") : $0 })),
    Case(
        "without a waiting list", given: [History.rules("'award':{'waitlist':false}")] + C.evaluated,
        when: C.ranking(C.places.map { $0.contains("p3") ? C.place("p3", 7_000, 3, "notSelected") : $0 })),
    Case(
        "equals by the lower cost",
        given: C.decided
            + ["p1", "p2", "p3", "p4", "p5"].flatMap {
                [C.evaluation($0, by: eva, 9_000), C.evaluation($0, by: fran, 9_000)]
            },
        when: C.ranking([
            C.place("p4", 9_000, 1, "selected"), C.place("p5", 9_000, 2, "selected"),
            C.place("p3", 9_000, 3, "selected"), C.place("p2", 9_000, 4, "selected"),
            C.place("p1", 9_000, 5, "waitlisted"),
        ])),
    Case(
        "an inadmissible project is left out",
        given: C.closed
            + ["p1", "p2", "p3", "p4"].map { C.admissibility($0, "inadmissible") } + [C.admissibility("p5")]
            + [C.evaluation("p5", by: eva, 7_000), C.evaluation("p5", by: fran, 7_001)],
        when: C.ranking([C.place("p5", 7_000, 1, "selected")])),
    Case(
        "one evaluation only", given: C.closed + [C.admissibility("p1"), C.evaluation("p1", by: eva, 9_000)],
        when: C.ranking([C.place("p1", 9_000, 1, "selected")]), breaks: "ranking.tooFewEvaluations"),
    Case(
        "an admissible project without evaluations", given: C.closed + [C.admissibility("p1")], when: C.ranking([]),
        breaks: "ranking.tooFewEvaluations"),
    Case(
        "an unknown project", given: C.evaluated, when: C.ranking(C.places + [C.place("p9", 1, 6, "belowMinimum")]),
        breaks: "project.unknown"),
    Case(
        "a project of another call",
        given: C.evaluated + [
            C.call("c2", pot: 1), C.project("p9", by: "junta", 1, call: "c2"),
        ],
        when: C.ranking(C.places + [C.place("p9", 1, 6, "belowMinimum")]), breaks: "ranking.foreignProject"),
    Case(
        "a project twice", given: C.evaluated, when: C.ranking(C.places + [C.places[0]]),
        breaks: "ranking.repeatedProject"),
    Case("an unknown call", given: C.evaluated, when: C.ranking([], call: "c9"), breaks: "call.unknown"),
    Case(
        "the second of two parts", given: C.evaluated,
        when: C.ranking(Array(C.places.suffix(2)), more: "'part':2,'parts':2")),
    Case(
        "the third of two parts", given: C.evaluated, when: C.ranking(C.places, more: "'part':3,'parts':2"),
        breaks: "ranking.parts"),
    Case(
        "another score in a part", given: C.evaluated,
        when: C.ranking([C.place("p1", 1, 1, "selected")], more: "'part':1,'parts':2"), breaks: "ranking.differs"),
    Case(
        "another place in a part", given: C.evaluated,
        when: C.ranking([C.place("p4", 5_000, 4, "belowMinimum")], more: "'part':2,'parts':2"),
        breaks: "ranking.differs"),
]

/// What awards by votes are held to: p1 takes 60 of 100, p2 does not fit, p3 takes the 40 that are left.
let voteAwardCases = [
    Case("the most votes", given: City.voted("votesSkip"), when: City.award("p1", 60)),
    Case("what fits after it", given: City.voted("votesSkip"), when: City.award("p3", 40)),
    Case(
        "what does not fit", given: City.voted("votesSkip"), when: City.award("p2", 50), breaks: "award.outOfOrder"),
    Case(
        "what does not fit, after the first award fixed the places",
        given: City.voted("votesSkip") + [City.award("p3", 40)], when: City.award("p2", 50),
        breaks: "award.outOfOrder"),
    Case(
        "the next in turn when a selected one gave up",
        given: City.voted("votesSkip") + [
            City.award("p1", 60), City.award("p3", 40), C.ended("a-p1", freed: 60),
        ],
        when: City.award("p2", 50)),
    Case(
        "the last before the next",
        given: City.voted("votesSkip") + [
            City.award("p1", 60), City.award("p3", 40), C.ended("a-p1", freed: 60),
        ],
        when: City.award("p4", 1), breaks: "award.outOfOrder"),
    Case(
        "without skipping nobody follows the first that does not fit", given: City.voted("votesNoSkip"),
        when: City.award("p3", 40), breaks: "award.outOfOrder"),
    Case(
        "too few votes", given: City.voted("votesSkip", minVotes: 2), when: City.award("p4", 1),
        breaks: "award.tooFewVotes"),
    Case(
        "without a poll", given: City.voted("votesSkip"), when: City.award("p1", 60, poll: nil),
        breaks: "award.withoutPoll"),
    Case(
        "an unknown poll", given: City.voted("votesSkip"), when: City.award("p1", 60, poll: "w"),
        breaks: "award.unknownPoll", "award.outOfOrder"),
    Case(
        "a void poll", given: City.voted("votesSkip", outcome: "void"), when: City.award("p1", 60),
        breaks: "award.pollNotValid"),
    Case(
        "a project that was not voted on", given: City.voted("votesSkip") + [City.project("p9", 1)],
        when: City.award("p9", 1), breaks: "award.foreignPoll", "award.outOfOrder"),
    Case("what equal shares buy", given: City.voted("equalShares"), when: City.award("p4", 1)),
    Case(
        "what equal shares do not buy", given: City.voted("equalShares"), when: City.award("p2", 50),
        breaks: "award.outOfOrder"),
    Case(
        "the next on the waiting list under equal shares",
        given: City.voted("equalShares") + [City.award("p4", 1), City.award("p1", 60), C.ended("a-p1", freed: 60)],
        when: City.award("p2", 50)),
    Case(
        "what Phragmén's rule does not buy", given: City.voted("phragmen"), when: City.award("p2", 50),
        breaks: "award.outOfOrder"),
    Case("what the best set holds", given: City.voted("maxWelfare"), when: City.award("p3", 40)),
    Case(
        "what the best set does not hold", given: City.voted("maxWelfare"), when: City.award("p4", 1),
        breaks: "award.outOfOrder"),
    Case(
        "equal shares without a poll", given: City.voted("equalShares"), when: City.award("p1", 60, poll: nil),
        breaks: "award.withoutPoll"),
    Case(
        "equal shares of a poll whose ballots were not kept: what they buy cannot be computed",
        given: City.voted("votesSkip")
            + [
                event(
                    "rules.enacted", on: "2026-05-12",
                    "'rulebook':'r2','effective':'2026-05-12','retroactive':false,"
                        + "'parameters':{'award':{'method':'equalShares'}}")
            ], when: City.award("p2", 50)),
    Case(
        "a minimum of votes under equal shares", given: City.voted("equalShares", minVotes: 5),
        when: City.award("p2", 50), breaks: "award.tooFewVotes"),
    Case(
        "more than the pot", given: City.voted("equalShares") + [City.award("p1", 60), City.award("p4", 1)],
        when: City.award("p2", 50),
        breaks: "award.potExceeded"),
]

private let big = 9_007_199_254_740_991

/// What awards by score, waiting lists and ends of awards are held to.
let awardCases = [
    Case("the first of the ranking", given: C.ranked, when: C.award("a1", "p1", 3_000_000)),
    Case("a lower one that was selected", given: C.ranked, when: C.award("a5", "p5", 500_000)),
    Case(
        "with a session and its votes", given: C.ranked,
        when: C.award("a1", "p1", 3_000_000, more: "'session':'ses1','votes':{'inFavour':2,'against':0,'abstained':0}")),
    Case(
        "with more votes than were present", given: C.ranked,
        when: C.award("a1", "p1", 3_000_000, more: "'session':'ses1','votes':{'inFavour':3,'against':0,'abstained':0}"),
        breaks: "board.moreVotesThanPresent"),
    Case(
        "of no known amount", given: C.ranked, when: C.award("a1", "p1", nil)),
    Case(
        "one that waits, before the pot is taken", given: C.ranked, when: C.award("a3", "p3", 1_000_000),
        breaks: "award.outOfOrder"),
    Case(
        "one that waits, without room", given: C.awarded, when: C.award("a3", "p3", 1_000_000),
        breaks: "award.potExceeded"),
    Case(
        "one that waits, after another declined", given: C.awarded + [C.ended("a2", freed: 2_500_000)],
        when: C.award("a3", "p3", 1_000_000)),
    Case(
        "one that waits, where another waits before it",
        given: C.evaluated + [
            C.ranking(
                C.places.map { $0.contains("p5") ? C.place("p5", 6_500, 4, "waitlisted") : $0 }
            ).naming(["ranking.differs"]),
            C.award("a1", "p1", 3_000_000), C.award("a2", "p2", 2_500_000), C.waitlisted("p5", 1),
            C.waitlisted("p3", 2),
            C.ended("a2", freed: 2_500_000),
        ],
        when: C.award("a3", "p3", 1_000_000), breaks: "award.outOfOrder"),
    Case(
        "one that waits on a list without places",
        given: C.evaluated + [
            C.ranking(
                C.places.map { $0.contains("p5") ? C.place("p5", 6_500, 4, "waitlisted") : $0 }
            ).naming(["ranking.differs"]),
            C.award("a1", "p1", 3_000_000), C.award("a2", "p2", 2_500_000), C.waitlisted("p5", nil),
            C.waitlisted("p3", nil), C.ended("a2", freed: 2_500_000),
        ],
        when: C.award("a3", "p3", 1_000_000)),
    Case(
        "one that waits, after the one before it was withdrawn",
        given: C.evaluated + [
            C.ranking(
                C.places.map { $0.contains("p5") ? C.place("p5", 6_500, 4, "waitlisted") : $0 }
            ).naming(["ranking.differs"]),
            C.award("a1", "p1", 3_000_000), C.award("a2", "p2", 2_500_000), C.waitlisted("p5", 1),
            C.waitlisted("p3", 2), C.ended("a2", freed: 2_500_000), C.withdrawn("p5", on: "2026-06-10"),
        ],
        when: C.award("a3", "p3", 1_000_000, on: "2026-06-11")),
    Case(
        "what was set free, where nothing is awarded again",
        given: [History.rules("'award':{'redistribute':false}")] + C.awarded + [C.ended("a2", freed: 2_500_000)],
        when: C.award("a3", "p3", 1_000_000), breaks: "award.redistributed"),
    Case(
        "what was never awarded, where nothing is awarded again",
        given: [History.rules("'award':{'redistribute':false}")] + C.ranked + [
            C.award("a1", "p1", 3_000_000), C.ended("a1", freed: 3_000_000),
        ],
        when: C.award("a2", "p2", 2_500_000, on: "2026-06-11")),
    Case(
        "below the minimum", given: C.ranked, when: C.award("a4", "p4", 400_000), breaks: "award.belowMinimum"),
    Case(
        "neither evaluated nor ranked", given: C.decided, when: C.award("a1", "p1", 3_000_000),
        breaks: "award.notEvaluated", "award.notRanked"),
    Case(
        "evaluated, not ranked, where no ranking is asked for",
        given: [History.rules("'requirements':{'ranking':false}")] + C.evaluated, when: C.award("a4", "p4", 400_000),
        breaks: "award.belowMinimum"),
    Case(
        "inadmissible", given: C.closed + [C.admissibility("p1", "inadmissible")], when: C.award("a1", "p1", 3_000_000),
        breaks: "award.notAdmissible", "award.notEvaluated", "award.notRanked"),
    Case(
        "the same id", given: C.awarded, when: C.award("a1", "p3", 1), breaks: "award.duplicate", "award.partial",
        "award.potExceeded"),
    Case("an unknown call", given: C.ranked, when: C.award("a1", "p1", 1, call: "c9"), breaks: "call.unknown"),
    Case("an unknown project", given: C.ranked, when: C.award("a1", "p9", 1), breaks: "project.unknown"),
    Case(
        "a project of another call", given: C.ranked + [C.call("c2", pot: 1)],
        when: C.award("a1", "p1", 1, call: "c2"), breaks: "award.foreignProject"),
    Case(
        "a second award", given: C.ranked + [C.award("a5", "p5", 500_000)], when: C.award("a6", "p5", 500_000),
        breaks: "award.projectAwarded"),
    Case(
        "after the call was resolved", given: C.ranked + [C.resolved()], when: C.award("a5", "p5", 500_000),
        breaks: "award.callResolved"),
    Case(
        "more than was requested", given: C.ranked, when: C.award("a5", "p5", 500_001), breaks: "award.overRequested"),
    Case("less than was requested", given: C.ranked, when: C.award("a5", "p5", 499_999), breaks: "award.partial"),
    Case(
        "less than was requested, where awards may be partial",
        given: [History.rules("'award':{'partial':true}")] + C.ranked, when: C.award("a5", "p5", 499_999)),
    Case(
        "more than the kind of organisation gets",
        given: C.ranked + [
            event(
                "rules.enacted", on: "2026-06-02",
                "'rulebook':'caps','effective':'2026-06-03','retroactive':false,"
                    + "'parameters':{'caps':{'perProject':[{'kind':'foundation','max':499999}]}}")
        ],
        when: C.award("a5", "p5", 500_000), breaks: "award.overCap"),
    Case(
        "more than can be counted, without a pot",
        given: [History.rules(city)] + History.proposed + [
            C.call("c1", fund: nil, pot: nil, criteria: []), City.project("p1", big), City.project("p2", big),
            City.award("p1", big, poll: nil),
        ],
        when: City.award("p2", big, poll: nil), breaks: "money.balanceTooLarge"),
    Case("on the waiting list", given: C.ranked, when: C.waitlisted("p3", 1, amount: 900_000)),
    Case("a gap in the waiting list", given: C.ranked, when: C.waitlisted("p3", 2), breaks: "award.waitingPosition"),
    Case("on the waiting list twice", given: C.awarded, when: C.waitlisted("p3", 2), breaks: "award.waitingAwarded"),
    Case(
        "on the waiting list with an award", given: C.awarded, when: C.waitlisted("p1", 2),
        breaks: "award.waitingAwarded"),
    Case(
        "waiting for more than was requested", given: C.ranked, when: C.waitlisted("p3", 1, amount: 1_000_001),
        breaks: "award.overRequested"),
    Case(
        "waiting where there is no list", given: [History.rules("'award':{'waitlist':false}")] + C.decided,
        when: C.waitlisted("p3", 1), breaks: "award.noWaitingList"),
    Case(
        "waiting for an unknown call", given: C.ranked, when: C.waitlisted("p3", 1, call: "c9"), breaks: "call.unknown"),
    Case(
        "waiting for another call", given: C.ranked + [C.call("c2", pot: 1)], when: C.waitlisted("p3", 1, call: "c2"),
        breaks: "award.foreignProject"),
    Case(
        "waiting after the call was resolved", given: C.ranked + [C.resolved()], when: C.waitlisted("p3", 1),
        breaks: "award.callResolved"),
    Case("an award ends", given: C.awarded, when: C.ended("a1", freed: 3_000_000)),
    Case("an unknown award ends", given: C.awarded, when: C.ended("a9", freed: 1), breaks: "award.unknown"),
    Case(
        "more is freed than awarded", given: C.awarded, when: C.ended("a1", freed: 3_000_001),
        breaks: "award.freedTooMuch"),
    Case(
        "freed twice", given: C.awarded + [C.ended("a1", freed: 2_000_000)], when: C.ended("a1", freed: 1_000_001),
        breaks: "award.freedTooMuch"),
    Case(
        "what was disbursed is freed", given: AgreementHistory.paid,
        when: C.ended("a1", freed: 1_000_001, on: "2026-08-01"),
        breaks: "award.freedTooMuch"),
    Case(
        "an award ends before it was made", given: C.awarded, when: C.ended("a1", freed: 1, on: "2026-06-04"),
        breaks: "envelope.beforeWhatItRefersTo"),
]

let eva = "p-" + String(repeating: "e", count: 26)
let fran = "p-" + String(repeating: "f", count: 26)
let gabi = "p-" + String(repeating: "g", count: 26)

/// Histories of one call, each holding the one before it.
///
/// The pot is 6,000,000. By score p1 and p2 are selected, p3 does not fit and waits, p5 fits, p4 is below the minimum.
enum CallHistory {
    static let funded =
        History.plan + [
            financed("f1", 10_000_000),
            programme(
                "organisation.registered", on: "2026-01-25",
                "'organisation':'agua','name':'Agua','kind':'foundation','sector':'private'"),
        ]
    static let open = funded + [call("c1")]
    static let received =
        open + [
            project("p1", by: "junta", 3_000_000), project("p2", by: "club", 2_500_000),
            project("p3", by: "muni", 1_000_000), project("p4", by: "empresa", 400_000),
            project("p5", by: "agua", 500_000),
        ]
    static let closed = received + [event("call.closed", on: "2026-05-01", "'call':'c1','received':5")]
    static let decided = closed + ["p1", "p2", "p3", "p4", "p5"].map { admissibility($0) }
    static let evaluated =
        decided
        + [("p1", 9_000), ("p2", 8_000), ("p3", 7_000), ("p4", 5_000), ("p5", 6_500)].flatMap { project, score in
            [evaluation(project, by: eva, score), evaluation(project, by: fran, score)]
        }
    static let ranked = evaluated + [ranking(places)]
    static let awarded =
        ranked + [
            award("a1", "p1", 3_000_000), award("a2", "p2", 2_500_000), award("a5", "p5", 500_000),
            waitlisted("p3", 1),
        ]

    static let places = [
        place("p1", 9_000, 1, "selected"), place("p2", 8_000, 2, "selected"), place("p3", 7_000, 3, "waitlisted"),
        place("p5", 6_500, 4, "selected"), place("p4", 5_000, 5, "belowMinimum"),
    ]

    static func financed(
        _ fund: String, _ amount: Int, by source: String = "muni", inKind: Bool = false, restricted: String? = nil,
        in territory: String = "la-vega"
    ) -> Line {
        event(
            "fund.financed", on: "2026-03-20",
            "'fund':'\(fund)','source':'\(source)','amount':\(amount),'inKind':\(inKind)"
                + (restricted.map { ",'restrictedTo':[{'territory':'la-vega','objective':'\($0)'}]" } ?? ""),
            in: territory)
    }

    static let criteria = [
        "{'criterion':'participation','weight':6000,'max':20}", "{'criterion':'quality','weight':4000,'max':10}",
    ]

    static func call(
        _ id: String, fund: String? = "f1", pot: Int? = 6_000_000, criteria: [String] = criteria,
        opens: String = "2026-04-01", closes: String = "2026-04-30", more: String = "", in territory: String = "la-vega"
    ) -> Line {
        event(
            "call.published", on: "2026-03-25",
            "'call':'\(id)','opens':'\(opens)','closes':'\(closes)','criteria':[\(criteria.joined(separator: ","))]"
                + (fund.map { ",'fund':'\($0)'" } ?? "") + (pot.map { ",'pot':\($0)" } ?? "")
                + (more.isEmpty ? "" : "," + more), in: territory)
    }

    static func item(_ id: String, _ amount: Int, _ category: String = "works", _ source: String = "grant") -> String {
        "{'item':'\(id)','amount':\(amount),'category':'\(category)','source':'\(source)'}"
    }

    /// A project whose grant pays for one item, with own money of a tenth of it.
    static func project(
        _ id: String, by organisation: String, _ requested: Int, on day: String = "2026-04-10", call: String = "c1",
        items: [String]? = nil, objectives: String = "'o1'", more: String = ""
    ) -> Line {
        let items = items ?? [item("i1", requested), item("i2", requested / 10, "works", "own")]
        return event(
            "project.submitted", on: day,
            "'project':'\(id)','call':'\(call)','organisation':'\(organisation)','title':'A square',"
                + "'objectives':[\(objectives)],'requested':\(requested),'cofinancing':\(requested / 10),"
                + "'items':[\(items.joined(separator: ","))],'beneficiaries':{'direct':10,'indirect':20},"
                + "'residentsInvolved':5,'durationDays':90" + (more.isEmpty ? "" : "," + more))
    }

    static func admissibility(
        _ project: String, _ outcome: String = "admissible", on day: String = "2026-05-05", stage: String = "first",
        by decider: String = gabi
    ) -> Line {
        event(
            "admissibility.decided", on: day,
            "'project':'\(project)','outcome':'\(outcome)','stage':'\(stage)','by':'\(decider)','checks':[]")
    }

    /// Points that make the score: 60 % of it from participation, 40 % from quality.
    static func evaluation(_ project: String, by evaluator: String, _ score: Int, on day: String = "2026-05-20") -> Line
    {
        evaluation(project, by: evaluator, [("participation", score / 5), ("quality", score / 10)], on: day)
    }

    static func evaluation(
        _ project: String, by evaluator: String, _ scores: [(String, Int)], on day: String = "2026-05-20"
    ) -> Line {
        let scores = scores.map { "{'criterion':'\($0.0)','points':\($0.1)}" }.joined(separator: ",")
        return event(
            "evaluation.submitted", on: day,
            "'project':'\(project)','evaluator':'\(evaluator)','scores':[\(scores)]")
    }

    static func amended(_ data: String, call: String = "c1", on day: String = "2026-04-15") -> Line {
        event("call.amended", on: day, "'call':'\(call)','reason':'The minutes say so',\(data)")
    }

    static func withdrawn(_ project: String, on day: String = "2026-05-04") -> Line {
        event("project.withdrawn", on: day, "'project':'\(project)','reason':'They found other money'")
    }

    static func corrected(_ project: String, _ data: String = "'documents':[]", on day: String = "2026-05-12") -> Line {
        event("project.amended", on: day, "'project':'\(project)','reason':'A budget that adds up',\(data)")
    }

    static func place(_ project: String, _ score: Int, _ position: Int, _ state: String) -> String {
        "{'project':'\(project)','score':\(score),'position':\(position),'state':'\(state)'}"
    }

    static func ranking(_ places: [String], more: String = "", call: String = "c1") -> Line {
        event(
            "ranking.published", on: "2026-06-01",
            "'call':'\(call)','ranking':[\(places.joined(separator: ","))]" + (more.isEmpty ? "" : "," + more))
    }

    static func award(
        _ id: String, _ project: String, _ amount: Int?, call: String = "c1", more: String = "",
        on day: String = "2026-06-05"
    ) -> Line {
        event(
            "funds.awarded", on: day,
            "'award':'\(id)','project':'\(project)','call':'\(call)'" + (amount.map { ",'amount':\($0)" } ?? "")
                + (more.isEmpty ? "" : "," + more))
    }

    static func waitlisted(_ project: String, _ position: Int?, amount: Int? = nil, call: String = "c1") -> Line {
        event(
            "award.waitlisted", on: "2026-06-05",
            "'project':'\(project)','call':'\(call)'" + (position.map { ",'position':\($0)" } ?? "")
                + (amount.map { ",'amount':\($0)" } ?? ""))
    }

    static func ended(_ award: String, freed: Int, how: String = "declined", on day: String = "2026-06-10") -> Line {
        event(
            "award.ended", on: day, "'award':'\(award)','how':'\(how)','freed':\(freed),'reason':'They moved away'")
    }

    static func resolved(_ call: String = "c1", _ outcome: String = "resolved", on day: String = "2026-06-20") -> Line {
        event("call.resolved", on: day, "'call':'\(call)','outcome':'\(outcome)'")
    }
}

private typealias C = CallHistory

/// Histories of one agreement: p1's 3,000,000 in two instalments, the second when half of the first is accepted.
enum AgreementHistory {
    static let signed = C.awarded + [agreement("g1", "a1"), guarantee("lodged")]
    static let paid = signed + [payment(1, 2_000_000)]
    static let reported = paid + [expense("e1", 1_200_000, key: 1)]
    static let accepted = reported + [review("e1", "accepted", 1_200_000)]

    static func instalment(_ n: Int, _ amount: Int, _ condition: String = "signature", threshold: Int? = nil) -> String
    {
        "{'n':\(n),'amount':\(amount),'condition':'\(condition)'" + (threshold.map { ",'threshold':\($0)" } ?? "") + "}"
    }

    static let halves = [instalment(1, 2_000_000), instalment(2, 1_000_000, "progress", threshold: 5_000)]

    static func agreement(
        _ id: String, _ award: String, _ instalments: [String] = halves, to: String = "2027-02-28",
        grantor: String = "muni", reportsDue: String? = "'2026-12-15'", more: String = ""
    ) -> Line {
        event(
            "agreement.signed", on: "2026-07-01",
            "'agreement':'\(id)','award':'\(award)','grantor':'\(grantor)','from':'2026-07-01','to':'\(to)',"
                + "'instalments':[\(instalments.joined(separator: ","))]"
                + (reportsDue.map { ",'reportsDue':[\($0)]" } ?? "") + (more.isEmpty ? "" : "," + more))
    }

    static func guarantee(
        _ action: String, _ kind: String = "promissoryNote", of agreement: String = "g1", until: String? = nil,
        on day: String = "2026-07-01"
    ) -> Line {
        event(
            "guarantee.recorded", on: day,
            "'agreement':'\(agreement)','kind':'\(kind)','amount':3000000,'action':'\(action)'"
                + (until.map { ",'validUntil':'\($0)'" } ?? ""))
    }

    static func payment(_ n: Int, _ amount: Int, on day: String = "2026-07-10", of agreement: String = "g1") -> Line {
        event(
            "disbursement.made", on: day,
            "'agreement':'\(agreement)','n':\(n),'amount':\(amount),'bankReference':'\(sha)'")
    }

    static func expense(
        _ id: String, _ amount: Int, key: Int, of agreement: String = "g1", item: String = "i1",
        source: String = "grant", dated: String = "2026-08-01", more: String = "", in territory: String = "la-vega",
        on day: String = "2026-08-10"
    ) -> Line {
        let digits = String(key)
        return event(
            "expense.reported", on: day,
            "'expense':'\(id)','agreement':'\(agreement)','item':'\(item)','amount':\(amount),'document':'invoice',"
                + "'documentDay':'\(dated)','documentKey':'\(String(repeating: "0", count: 64 - digits.utf8.count))\(digits)',"
                + "'source':'\(source)'" + (more.isEmpty ? "" : "," + more), in: territory)
    }

    static func review(
        _ expense: String, _ outcome: String, _ accepted: Int, stage: String = "first", by reviewer: String = diego,
        on day: String = "2026-08-20"
    ) -> Line {
        event(
            "expense.reviewed", on: day,
            "'expense':'\(expense)','outcome':'\(outcome)','accepted':\(accepted),'stage':'\(stage)','by':'\(reviewer)'"
        )
    }

    static func report(
        _ id: String, on day: String = "2026-08-21", of agreement: String = "g1", from: String = "2026-07-01",
        to: String = "2026-07-31", expenses: String = "", more: String = ""
    ) -> Line {
        event(
            "report.submitted", on: day,
            "'report':'\(id)','agreement':'\(agreement)','from':'\(from)','to':'\(to)','kind':'monthly',"
                + "'expenses':[\(expenses)],'narrative':'\(sha)'" + (more.isEmpty ? "" : "," + more))
    }

    static func reviewed(
        _ report: String, _ outcome: String = "approved", on day: String = "2026-08-25", replyBy: String? = nil
    ) -> Line {
        event(
            "report.reviewed", on: day,
            "'report':'\(report)','outcome':'\(outcome)','observations':0"
                + (replyBy.map { ",'replyBy':'\($0)'" } ?? ""))
    }

    static func amended(_ data: String, on day: String = "2026-08-25", of agreement: String = "g1") -> Line {
        event(
            "agreement.amended", on: day,
            "'agreement':'\(agreement)','reason':'Prices rose','authorisedBy':'\(diego)',\(data)")
    }

    static func instalments(_ instalments: String...) -> String {
        "'instalments':[\(instalments.joined(separator: ","))]"
    }

    static func moved(_ moves: (String, String, Int)..., on day: String = "2026-08-25") -> Line {
        let moves = moves.map { "{'from':'\($0)','to':'\($1)','amount':\($2)}" }.joined(separator: ",")
        return event(
            "budget.reallocated", on: day,
            "'agreement':'g1','moves':[\(moves)],'reason':'Prices rose','authorisedBy':'\(diego)'")
    }

    static func extended(_ to: String, on day: String = "2027-02-01") -> Line {
        event(
            "term.extended", on: day,
            "'agreement':'g1','to':'\(to)','reason':'It rained','authorisedBy':'\(diego)'")
    }

    static func brought(_ amount: Int, item: String = "i2", on day: String = "2026-08-10") -> Line {
        event(
            "cofinancing.recorded", on: day,
            "'agreement':'g1','item':'\(item)','amount':\(amount),'inKind':true")
    }

    static func refund(_ amount: Int, _ cause: String = "unspent", n: Int? = nil, of agreement: String = "g1") -> Line {
        event(
            "refund.received", on: "2026-09-01",
            "'agreement':'\(agreement)','amount':\(amount),'cause':'\(cause)'" + (n.map { ",'n':\($0)" } ?? ""))
    }

    static func closed(
        _ writeOff: Int? = nil, results: String? = nil, of agreement: String = "g1", on day: String = "2026-09-10"
    ) -> Line {
        event(
            "project.closed", on: day,
            "'agreement':'\(agreement)','outcome':'completed'" + (writeOff.map { ",'writeOff':\($0)" } ?? "")
                + (results.map { ",'results':[{'objective':'\($0)','value':5}]" } ?? ""))
    }
}

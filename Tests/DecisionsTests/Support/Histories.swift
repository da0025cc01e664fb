let ana = "p-" + String(repeating: "a", count: 26)
let blas = "p-" + String(repeating: "b", count: 26)
let clara = "p-" + String(repeating: "c", count: 26)
let diego = "p-" + String(repeating: "d", count: 26)
let sha = String(repeating: "5e", count: 32)

/// Histories that cases begin from; each holds the one before it.
enum History {
    static let proposed = [
        event("territory.proposed", on: "2026-01-05", "'name':'La Vega','commune':'Renca'")
    ]
    static let assessed = proposed + [assessment(on: "2026-01-10")]
    static let selected = assessed + [event("territory.selected", on: "2026-01-20")]
    static let organised =
        selected + [
            organisation("junta", sector: "community"), organisation("club", sector: "community"),
            organisation("muni", sector: "public"), organisation("empresa", sector: "private"),
        ]
    static let board =
        organised + [
            event(
                "board.formed", on: "2026-02-01",
                "'board':'b1','minutes':'\(sha)','seats':[\(seat("s1", "junta", "community")),"
                    + "\(seat("s2", "club", "community")),\(seat("s3", "muni", "public")),"
                    + "\(seat("s4", "empresa", "private")),\(seat("s5", "junta", "community"))]")
        ]
    /// Three of the five seats are held from 2026-02-02 to 2027-12-31.
    static let seated = board + [seating("s1", ana), seating("s2", blas), seating("s3", clara)]
    static let needs = seated + ["n1", "n2", "n3"].map { need($0) }
    static let session = needs + [sessionHeld("ses1", on: "2026-03-10")]
    static let prioritised = session + [priorities("n2", "n1", "n3")]
    static let plan = prioritised + [planAdopted("plan1")]

    static func assessment(
        on day: String, vulnerability: Int = 4_500, organisations: Int = 5, support: Bool = true
    ) -> Line {
        event(
            "territory.assessed", on: day,
            "'vulnerability':\(vulnerability),'source':'RSH','activeOrganisations':\(organisations),"
                + "'localGovernmentSupport':\(support)")
    }

    static func organisation(
        _ id: String, sector: String, rut: String? = nil, on day: String = "2026-01-25",
        in territory: String = "la-vega"
    ) -> Line {
        event(
            "organisation.registered", on: day,
            "'organisation':'\(id)','name':'Org \(id)','kind':'functional','sector':'\(sector)'"
                + (rut.map { ",'rut':'\($0)'" } ?? ""), in: territory)
    }

    static func seat(_ id: String, _ organisation: String, _ sector: String) -> String {
        "{'seat':'\(id)','organisation':'\(organisation)','sector':'\(sector)'}"
    }

    static func seating(
        _ seat: String, _ person: String, on day: String = "2026-02-02", until: String = "2027-12-31",
        alternate: Bool = false, board: String = "b1"
    ) -> Line {
        event(
            "board.memberSeated", on: day,
            "'board':'\(board)','seat':'\(seat)','person':'\(person)','role':'member','alternate':\(alternate),"
                + "'until':'\(until)'")
    }

    static func need(_ id: String, on day: String = "2026-02-10") -> Line {
        event("need.raised", on: day, "'need':'\(id)','title':'Need \(id)','category':'space'")
    }

    static func sessionHeld(
        _ id: String, on day: String, present: [(seat: String, person: String)] = [("s1", ana), ("s2", blas)],
        board: String = "b1", excused: String? = nil
    ) -> Line {
        let attendance = present.map { "{'seat':'\($0.seat)','person':'\($0.person)'}" }.joined(separator: ",")
        return event(
            "board.sessionHeld", on: day,
            "'session':'\(id)','board':'\(board)','kind':'ordinary','present':[\(attendance)],'minutes':'\(sha)'"
                + (excused.map { ",'excused':['\($0)']" } ?? ""))
    }

    static func votes(_ inFavour: Int, _ against: Int = 0, _ abstained: Int = 0) -> String {
        "{'inFavour':\(inFavour),'against':\(against),'abstained':\(abstained)}"
    }

    static func priorities(
        _ needs: String..., on day: String = "2026-03-10", session: String = "ses1", poll: String? = nil,
        votes: String? = nil
    ) -> Line {
        let ranking = needs.enumerated().map { "{'need':'\($1)','position':\($0 + 1)}" }.joined(separator: ",")
        return event(
            "priorities.adopted", on: day,
            "'ranking':[\(ranking)],'session':'\(session)'" + (poll.map { ",'poll':'\($0)'" } ?? "")
                + (votes.map { ",'votes':\($0)" } ?? ""))
    }

    static func objective(_ id: String, _ need: String, _ weight: Int, continues: String? = nil) -> String {
        "{'objective':'\(id)','need':'\(need)','text':'Do it','weight':\(weight)"
            + (continues.map { ",'continues':'\($0)'" } ?? "") + "}"
    }

    static func strategy(_ id: String, _ objective: String) -> String {
        "{'strategy':'\(id)','objective':'\(objective)','kind':'fund','text':'A fund'}"
    }

    static func planAdopted(
        _ id: String, on day: String = "2026-03-11",
        objectives: [String] = [objective("o1", "n2", 6_000), objective("o2", "n1", 4_000)],
        strategies: [String] = [strategy("st1", "o1")], from: String = "2026-04-01", to: String = "2027-03-31",
        session: String = "ses1", supersedes: String? = nil, votes: String? = nil
    ) -> Line {
        event(
            "plan.adopted", on: day,
            "'plan':'\(id)','purpose':'A better street','objectives':[\(objectives.joined(separator: ","))],"
                + "'strategies':[\(strategies.joined(separator: ","))],'from':'\(from)','to':'\(to)',"
                + "'session':'\(session)'" + (supersedes.map { ",'supersedes':'\($0)'" } ?? "")
                + (votes.map { ",'votes':\($0)" } ?? ""))
    }

    /// Rules of la-vega from 2026-01-01 on; `parameters` as in a rulebook.
    static func rules(_ parameters: String, in territory: String = "la-vega") -> Line {
        event(
            "rules.enacted", on: "2026-01-01",
            "'rulebook':'own','effective':'2026-01-01','retroactive':false,'parameters':{\(parameters)}", in: territory)
    }
}

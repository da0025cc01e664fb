extension Territory {
    private var call: Ref { Ref("c", round + 1) }

    /// Days 102 to 126: the ranking, awards by score while the pot lasts, the waiting list, agreements and transfers.
    mutating func writeAwards() {
        // By score; ties by lower cost, then by earlier submission.
        let ranked = projects.indices.filter { projects[$0].admissible }.sorted {
            let (left, right) = (projects[$0], projects[$1])
            return (-left.score, left.requested, left.submitted) < (-right.score, right.requested, right.submitted)
        }
        var left = pot
        for index in ranked where projects[index].score >= 6000 && projects[index].requested <= left {
            projects[index].awarded = true
            left -= projects[index].requested
        }
        addRanking(ranked, on: start + 102)
        let session = addSession(on: start + 103)
        var waiting = 0
        for index in ranked where projects[index].awarded { addAward(projects[index], session, on: start + 103) }
        for index in ranked where !projects[index].awarded && projects[index].score >= 6000 {
            waiting += 1
            addToWaitingList(projects[index], at: waiting, on: start + 104)
        }
        for (order, index) in ranked.filter({ projects[$0].awarded }).enumerated() {
            addAgreement(projects[index], on: start + 106 + order % 8)
        }
        add("call.resolved", on: start + 127) { [call] line in
            line.field("call", call)
            line.field("outcome", "resolved")
        }
    }

    private mutating func addRanking(_ ranked: [Int], on day: Day) {
        add("ranking.published", on: day) { [call, projects] line in
            line.field("call", call)
            line.open("ranking", "[")
            for (position, index) in ranked.enumerated() {
                let project = projects[index]
                line.open("{")
                line.field("position", position + 1)
                line.field("project", project.id)
                line.field("score", project.score)
                let unfunded: StaticString = project.score >= 6000 ? "waitlisted" : "belowMinimum"
                line.field("state", project.awarded ? "selected" : unfunded)
                line.close("}")
            }
            line.close("]")
        }
    }

    private mutating func addAward(_ project: Project, _ session: Ref, on day: Day) {
        add("funds.awarded", on: day) { [call] line in
            line.field("amount", project.requested)
            line.field("award", "a", project.id.number)
            line.field("call", call)
            line.field("project", project.id)
            line.field("session", session)
            line.unanimous()
        }
    }

    private mutating func addToWaitingList(_ project: Project, at position: Int, on day: Day) {
        add("award.waitlisted", on: day) { [call] line in
            line.field("amount", project.requested)
            line.field("call", call)
            line.field("position", position)
            line.field("project", project.id)
        }
    }

    /// An agreement over two instalments, both due on signature, its guarantee, and their transfers.
    private mutating func addAgreement(_ project: Project, on day: Day) {
        let agreement = Ref("ag", project.id.number)
        let instalments = [project.requested / 2, project.requested - project.requested / 2]
        add("agreement.signed", on: day) { line in
            line.field("agreement", agreement)
            line.field("award", "a", project.id.number)
            line.field("from", day: day)
            line.field("grantor", Self.municipality)
            line.open("instalments", "[")
            for (index, amount) in instalments.enumerated() {
                line.open("{")
                line.field("amount", amount)
                line.field("condition", "signature")
                line.field("n", index + 1)
                line.close("}")
            }
            line.close("]")
            line.field("to", day: day + 200)
        }
        add("guarantee.recorded", on: day) { line in
            line.field("action", "lodged")
            line.field("agreement", agreement)
            line.field("amount", project.requested)
            line.field("kind", "promissoryNote")
        }
        for (index, amount) in instalments.enumerated() {
            script.add("disbursement.made", in: id, on: day + 2 + 8 * index) { line in
                line.field("agreement", agreement)
                line.field("amount", amount)
                line.field("bankReference", digest: &random)
                line.field("n", index + 1)
            }
        }
    }
}

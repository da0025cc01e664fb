extension Territory {
    /// Days 0 to 33: members, needs, the residents' poll and the priorities that it gives.
    mutating func writePriorities() {
        addMembers(on: start)
        needs = (1...6).map { Ref("n", counters.need + $0) }
        counters.need += 6
        let titles: [StaticString] = [
            "Iluminación de pasajes", "Sede vecinal sin techo", "Plaza sin juegos", "Basura en el canal",
            "Talleres para jóvenes", "Cuidado de personas mayores",
        ]
        for (index, need) in needs.enumerated() {
            add("need.raised", on: start + 1 + index) { line in
                line.field("category", index % 2 == 0 ? "space" : "community")
                line.field("need", need)
                line.field("title", titles[index])
            }
        }
        let poll = Ref("po", round + 1)
        addPollOpening(poll, on: start + 12, closes: start + 30)
        let tally = addVotes(poll, from: start + 12, days: 18)
        add("poll.closed", on: start + 31) { [size] line in
            line.field("ballots", size.votes)
            line.field("outcome", "valid")
            line.field("poll", poll)
            line.field("spoiled", 0)
        }
        // Ties: supporters are the score itself, needs have no cost, the need raised earlier comes first.
        let order = needs.indices.sorted { (-tally[$0], $0) < (-tally[$1], $1) }
        ranking = order.map { needs[$0] }
        addPriorities(poll, on: start + 33)
    }

    private mutating func addPollOpening(_ poll: Ref, on day: Day, closes: Day) {
        add("poll.opened", on: day) { [size, needs] line in
            line.field("closes", day: closes)
            line.field("electorate", "residents")
            line.field("eligible", size.votes * 3)
            line.field("maxChoices", 3)
            line.field("method", "approval")
            line.field("minChoices", 1)
            line.open("options", "[")
            for need in needs {
                line.open("{")
                line.field("id", need)
                line.close("}")
            }
            line.close("]")
            line.field("poll", poll)
            line.field("secret", true)
            line.field("subject", "needs")
        }
    }

    /// One ballot of one to three needs a voter; returns how many approve each need.
    private mutating func addVotes(_ poll: Ref, from day: Day, days: Int) -> [Int] {
        var tally = needs.map { _ in 0 }
        for vote in 0..<size.votes {
            var approved: [Int] = []
            for _ in 0..<random.number(1...3) {
                // The lower of two draws, so that some needs are wanted more than others.
                let choice = min(random.number(0...5), random.number(0...5))
                if !approved.contains(choice) { approved.append(choice) }
            }
            approved.sort()
            for choice in approved { tally[choice] += 1 }
            let (token, paper) = (random.next(), random.chance(70))
            add("vote.cast", on: day + vote * days / size.votes) { [needs] line in
                line.open("ballot", "{")
                line.open("approve", "[")
                for choice in approved { line.element(needs[choice]) }
                line.close("]")
                line.close("}")
                line.field("channel", paper ? "paper" : "online")
                line.field("poll", poll)
                line.field("voter", token: token)
            }
        }
        return tally
    }

    private mutating func addPriorities(_ poll: Ref, on day: Day) {
        let session = addSession(on: day)
        add("priorities.adopted", on: day) { [ranking] line in
            line.field("poll", poll)
            line.open("ranking", "[")
            for (index, need) in ranking.enumerated() {
                line.open("{")
                line.field("need", need)
                line.field("position", index + 1)
                line.close("}")
            }
            line.close("]")
            line.field("session", session)
            line.unanimous()
        }
    }
}

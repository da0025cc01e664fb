import Events
import FieldCoding

/// Polls on needs, and the priorities that come of them.
extension HistoryGenerator {
    mutating func polls(_ place: Int, _ territory: TerritoryID) {
        guard let poll = grounds[place].polls.last, source.below(12) != 0 else {
            let options: [OptionID] = ["n1", "n2", "n3", "n4"]
            let poll: PollID = id("poll")
            let method = PollMethod.sample(from: &source)
            story.tell(
                Facts.poll(
                    poll, "n1", "n2", "n3", "n4", method: method, secret: source.pick([true, false, nil]),
                    eligible: source.below(4) == 0 ? nil : 30), in: territory)
            // Of some the minutes alone tell, and only how they ended.
            guard source.below(5) == 0, method != .schulze else {
                return grounds[place].polls.append((poll, options, method))
            }
            let tally = options.map { PollClosed.Score(option: $0, score: Count(source.within(0...5))) }
            return story.tell(Facts.close(poll, 9, spoiled: 1, tally: tally), in: territory)
        }
        if source.below(12) == 0 {
            grounds[place].polls.removeLast()
            let outcome: PollClosed.Outcome = source.below(4) == 0 ? .void : .valid
            story.tell(Facts.close(poll.id, 1, spoiled: Int64(source.below(3)), outcome), in: territory)
            let order = Self.needs.shuffled(using: &source).prefix(2)
            return story.tell(
                PrioritiesAdopted(
                    poll: outcome == .void ? nil : poll.id,
                    ranking: order.enumerated().map { .init(need: $1, position: Count(Int64($0) + 1)) },
                    session: "s"), in: territory)
        }
        let chosen = Array(poll.options.shuffled(using: &source).prefix(1 + source.below(3)))
        let ballot: Ballot =
            switch poll.method {
            case .plurality: .approve(Array(chosen.prefix(1)))
            case .approval: .approve(chosen)
            case .borda, .schulze: .rank(source.below(2) == 0 ? [chosen] : chosen.map { [$0] })
            case .cumulative, .score: .points(chosen.map { .init(option: $0, points: Count(Int64(source.below(4)))) })
            }
        // Few voters, so that some vote again.
        story.tell(Facts.vote(poll.id, VoterID(unchecked: "v\(source.below(6))"), ballot), in: territory)
    }
}

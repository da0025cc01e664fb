import Events
import Rules

extension FundsAwarded {
    /// Awards follow the ranking, or the poll under a method that goes by votes.
    func judgeOrder(_ call: CallRecord, _ hearing: Hearing) throws {
        let method = hearing.awardMethod(of: call)
        let own = try hearing.own(RankingPlaceRecord.self, below(self.call.text, project.text))
        guard method.goesByVotes else {
            if own?.state == nil {
                hearing.require(
                    !hearing.rules.requirements.ranking, .awardNotRanked,
                    "project \(project) stands in no ranking of call \(self.call)", field: "/project")
                return
            }
            try judgeTurn(of: own, call, method, hearing) {
                try hearing.register.records(
                    RankingPlaceRecord.self, below: self.call.text, in: hearing.stream)
            }
            return
        }
        guard let poll = poll ?? call.poll else {
            hearing.object(.awardWithoutPoll, "call \(self.call) awards by votes", field: "/poll")
            return
        }
        if call.poll == poll {
            try judgeTurn(of: own, call, method, hearing) {
                try hearing.placesByVotes(in: call, self.call, poll: poll) ?? []
            }
        } else {
            guard let places = try hearing.placesByVotes(in: call, self.call, poll: poll) else { return }
            let place = places.first { $0.id == project.text }?.record
            try judgeTurn(of: place, call, method, hearing) { places }
        }
    }

    /// Whether this award keeps the places that its poll gives, so that those after it need not count again.
    func fixesPlaces(_ call: CallRecord, _ poll: PollID, _ hearing: Hearing) throws -> Bool {
        guard call.poll != poll, hearing.awardMethod(of: call).goesByVotes else { return false }
        return try hearing.own(PollRecord.self, poll.text)?.outcome == .valid
    }

    /// Who was selected is awarded at any time; who waits, when nobody before it can be.
    private func judgeTurn(
        of place: RankingPlaceRecord?, _ call: CallRecord, _ method: AwardMethod, _ hearing: Hearing,
        among places: () throws -> [(id: String, record: RankingPlaceRecord)]
    ) throws {
        switch place?.state {
        // Below the minimum: the score, or the number of votes, has been objected to.
        case .selected, .belowMinimum: return
        case nil:
            hearing.object(.awardOutOfOrder, "project \(project) has no place in the poll", field: "/project")
        case .waitlisted, .notSelected:
            guard let place else { return }
            let left = try call.pot?.subtracting(call.awarded)
            let before = try places().filter { other in
                other.id != project.text && other.record.award == nil && !other.record.isWithdrawn
                    && other.record.comesBefore(place)
                    && (!method.skips || other.record.fits(in: left))
            }
            if before.isEmpty { return }
            hearing.object(
                .awardOutOfOrder, "before \(project) come \(before.prefix(5).map(\.id).joined(separator: ", "))",
                field: "/project")
        }
    }
}

extension RankingPlaceRecord {
    fileprivate func fits(in left: Money?) -> Bool {
        guard let amount, let left else { return true }
        return amount <= left
    }

    /// Whether its turn comes before that of a project that was not selected.
    fileprivate func comesBefore(_ other: RankingPlaceRecord) -> Bool {
        switch state {
        case .selected: return true
        case .belowMinimum, nil: return false
        case .waitlisted, .notSelected:
            // On a list without places anybody may be next.
            if waiting == 0 || other.waiting == 0 { return false }
            let last = Count(.max)
            return (waiting ?? last, place ?? last) < (other.waiting ?? last, other.place ?? last)
        }
    }
}

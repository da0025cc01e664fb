public import Events

extension CallResolved: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        guard let call = try hearing.expectCall(call) else { return }
        if let earlier = call.resolved {
            hearing.object(
                .callAlreadyResolved, "call \(self.call) was resolved on \(earlier.day)", field: "/call",
                clashes: [earlier])
        }
        if outcome != .resolved {
            hearing.require(
                call.liveAwards == 0 && call.awarded == 0, .callHasLiveAwards,
                "\(call.liveAwards) awards of call \(self.call) are live and hold \(call.awarded)", field: "/outcome")
        }
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        var call = try hearing.known(CallRecord.self, call.text)
        // From here on the call holds what its awards hold, no longer its pot.
        if let fund = call.fund, let pot = call.pot { try hearing.release(try pot.subtracting(call.awarded), of: fund) }
        call.resolved = hearing.origin
        try hearing.keep(call, self.call.text)
        try hearing.changeTerritory { $0.openCalls = $0.openCalls.previous }
        for (id, place) in try hearing.register.records(
            RankingPlaceRecord.self, below: self.call.text, in: hearing.stream)
        where try !isCarriedOut(place, hearing) {
            try hearing.endProject(ProjectID(unchecked: id))
        }
    }

    /// Whether a project has an award that lives, or an agreement, at whose end it is closed.
    private func isCarriedOut(_ place: RankingPlaceRecord, _ hearing: Hearing) throws -> Bool {
        guard let award = try place.award.flatMap({ try hearing.own(AwardRecord.self, $0.text) }) else { return false }
        return !award.isEnded || award.agreement != nil
    }
}

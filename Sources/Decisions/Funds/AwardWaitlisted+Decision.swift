public import Events
import Rules

extension AwardWaitlisted: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        try hearing.judgeCurrency(of: amount, field: "/amount")
        hearing.require(
            hearing.rules.award.waitlist, .noWaitingList, "the rules in force give call \(call) no waiting list")
        let call = try hearing.expectCall(call)
        let project = try hearing.expectProject(project)
        guard let call, let project else { return }
        hearing.requireNotWithdrawn(project, self.project)
        guard project.call == self.call else {
            hearing.object(
                .awardForeignProject, "project \(self.project) answers call \(project.call)", field: "/project",
                clashes: [project.origin])
            return
        }
        if let resolved = call.resolved {
            hearing.object(
                .awardCallResolved, "call \(self.call) was resolved on \(resolved.day)", field: "/call",
                clashes: [resolved])
        }
        let place = try hearing.own(RankingPlaceRecord.self, below(self.call.text, self.project.text))
        hearing.require(
            project.award == nil && place?.waiting == nil, .waitingAwarded,
            "project \(self.project) \(project.award.map { "holds award \($0)" } ?? "waits already")",
            field: "/project")
        if let position {
            hearing.require(
                position == call.waiting.next, .waitingPosition,
                "place \(position) is given, the next is \(call.waiting.next)", field: "/position")
        }
        if let amount, let requested = project.requested {
            hearing.require(
                amount <= requested, .awardOverRequested, "it would get \(amount), \(requested) was requested",
                field: "/amount", clashes: [project.origin])
        }
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        try hearing.recordCurrency(of: amount)
        let id = below(call.text, project.text)
        var place = try hearing.known(RankingPlaceRecord.self, id)
        place.amount = amount ?? place.amount
        place.state = .waitlisted
        place.waiting = position ?? 0
        hearing.keep(place, id)
        var call = try hearing.known(CallRecord.self, call.text)
        call.waiting = max(call.waiting, position ?? 0)
        try hearing.keep(call, self.call.text)
    }
}

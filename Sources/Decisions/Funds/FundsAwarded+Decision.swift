public import Events
import FieldCoding
import Rules

extension FundsAwarded: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        try hearing.expectNew(AwardRecord.self, award.text, .duplicateAward, "award \(award)", field: "/award")
        try hearing.judgeCurrency(of: amount, field: "/amount")
        try judgePoll(hearing)
        let call = try hearing.expectCall(call)
        let project = try hearing.expectProject(project)
        if let session { try judgeSession(session, project, hearing) }
        guard let call, let project else { return }
        guard project.call == self.call else {
            hearing.object(
                .awardForeignProject, "project \(self.project) answers call \(project.call)", field: "/project",
                clashes: [project.origin])
            return
        }
        hearing.requireNotWithdrawn(project, self.project)
        try judgeStates(call, project, hearing)
        if let amount { try judgeAmount(amount, call, project, hearing) }
        try judgeMerit(call, project, hearing)
        try judgeOrder(call, hearing)
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        try hearing.recordCurrency(of: amount)
        var call = try hearing.known(CallRecord.self, call.text)
        if let poll, try fixesPlaces(call, poll, hearing),
            let places = try hearing.placesByVotes(in: call, self.call, poll: poll)
        {
            for (id, place) in places {
                hearing.keep(place, below(self.call.text, id))
            }
            call.poll = poll
        }
        call.awarded = try call.awarded.adding(amount ?? .zero)
        call.liveAwards = call.liveAwards.next
        try hearing.keep(call, self.call.text)
        let id = below(self.call.text, project.text)
        var place = try hearing.known(RankingPlaceRecord.self, id)
        place.award = award
        hearing.keep(place, id)
        var project = try hearing.known(ProjectRecord.self, project.text)
        project.award = award
        hearing.keep(project, self.project.text)
        let record = AwardRecord(
            amount: amount, call: self.call, freed: .zero, isEnded: false, origin: hearing.origin,
            project: self.project, refunded: .zero)
        try hearing.keep(record, award.text)
    }

    private func judgeStates(_ call: CallRecord, _ project: ProjectRecord, _ hearing: Hearing) throws {
        if let resolved = call.resolved {
            hearing.object(
                .awardCallResolved, "call \(self.call) was resolved on \(resolved.day)", field: "/call",
                clashes: [resolved])
        }
        if let live = project.award {
            let origin = try hearing.own(AwardRecord.self, live.text)?.origin
            hearing.object(
                .projectAwarded, "project \(self.project) holds award \(live)", field: "/project",
                clashes: origin.map { [$0] } ?? [])
        }
    }

    private func judgeAmount(
        _ amount: Money, _ call: CallRecord, _ project: ProjectRecord, _ hearing: Hearing
    ) throws {
        if let pot = call.pot {
            hearing.require(
                call.awarded.value + amount.value <= pot.value, .potExceeded,
                "\(amount) is awarded, but live awards hold \(call.awarded) of the pot of \(pot)", field: "/amount")
        } else {
            hearing.require(
                call.awarded.value + amount.value <= JSONLimits.integer, .balanceTooLarge,
                "the awards of call \(self.call) would be more than can be counted", field: "/amount")
        }
        if let pot = call.pot, !hearing.rules.award.redistribute {
            hearing.require(
                call.awarded.value + call.freed.value + amount.value <= pot.value, .awardRedistributed,
                "\(amount) is awarded, but of the pot of \(pot) live awards hold \(call.awarded), and \(call.freed) was "
                    + "set free", field: "/amount")
        }
        if let requested = project.requested {
            hearing.require(
                amount <= requested, .awardOverRequested, "\(amount) is awarded, \(requested) was requested",
                field: "/amount", clashes: [project.origin])
            hearing.require(
                amount >= requested || hearing.rules.award.partial, .awardPartial,
                "\(amount) is awarded, \(requested) was requested", field: "/amount", clashes: [project.origin])
        }
        let applicant = try project.organisation.flatMap { try hearing.organisation($0) }
        hearing.judgeLimits(of: amount, call, applicant, .awardOverCap, field: "/amount")
    }

    private func judgeMerit(_ call: CallRecord, _ project: ProjectRecord, _ hearing: Hearing) throws {
        let needed = hearing.rules.requirements
        if needed.admissibility {
            hearing.require(
                project.admissibility == .admissible, .awardNotAdmissible,
                "project \(self.project) is \(project.admissibility?.rawValue ?? "undecided")", field: "/project")
        }
        guard needed.evaluation, call.criteria > 0 else { return }
        let ranked = try hearing.own(RankingPlaceRecord.self, below(self.call.text, self.project.text))?.score
        guard let score = try ranked ?? hearing.evaluatedScore(of: self.project.text) else {
            hearing.object(.awardNotEvaluated, "project \(self.project) was not evaluated", field: "/project")
            return
        }
        let minimum = hearing.minimumScore(of: call)
        hearing.require(
            score >= minimum, .awardBelowMinimum,
            "project \(self.project) scored \(score), the minimum is \(minimum)", field: "/project")
    }

    /// Who recused themselves is counted neither for the quorum nor for the votes, and who declared a conflict of
    /// interest all the same is not among those who voted.
    private func judgeSession(_ id: SessionID, _ project: ProjectRecord?, _ hearing: Hearing) throws {
        let subjects = project.map { BoardConflictDeclared.Subject.of(self.project, $0) } ?? []
        try hearing.judgeSession(id, votes: votes, about: subjects)
        guard let votes, let session = try hearing.own(SessionRecord.self, id.text) else { return }
        let present = try hearing.register.records(PresenceRecord.self, below: id.text, in: hearing.stream)
            .map(\.record.person)
        let conflicted = try present.filter { try hearing.isInConflict($0, with: subjects) }
        let others = try conflicted.filter { try !hearing.isRecused($0, from: subjects, on: session.origin.day) }
        let voted = votes.inFavour.value + votes.against.value
        hearing.require(
            others.isEmpty || voted + Int64(conflicted.count) <= session.present.value, .awardConflict,
            "\(voted) of \(session.present) present voted, of whom \(conflicted.count) declared a conflict of interest",
            field: "/votes", clashes: [session.origin])
    }

    private func judgePoll(_ hearing: Hearing) throws {
        guard let id = poll else { return }
        guard
            let poll = try hearing.expect(
                PollRecord.self, id.text, .unknownAwardPoll, "poll \(id)", field: "/poll"),
            let option = try hearing.own(PollOptionRecord.self, below(id.text, project.text)),
            poll.subject == .projects, poll.call == nil || poll.call == call
        else {
            if let poll = try hearing.own(PollRecord.self, id.text) {
                hearing.object(
                    .awardForeignPoll, "project \(project) of call \(call) is no option of poll \(id)", field: "/poll",
                    clashes: [poll.origin])
            }
            return
        }
        hearing.require(
            poll.outcome == .valid, .awardPollNotValid,
            "poll \(id) is \(poll.closed == nil ? "open" : "void")", field: "/poll", clashes: [poll.origin])
        let votes = hearing.pollTerms(id, poll).votes(of: hearing.contender(project.text, option, poll))
        let minimum = hearing.rules.award.minVotes
        hearing.require(
            Int128(votes.halves) >= 2 * Int128(minimum.value), .awardTooFewVotes,
            "project \(project) has \(votes) votes, the minimum is \(minimum)", field: "/poll")
    }
}

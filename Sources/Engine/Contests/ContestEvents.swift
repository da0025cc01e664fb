public import Events
internal import FieldCoding
public import Projections
internal import Rules
internal import Transparency

/// The decisions that follow from a result, as events ready to be appended.
///
/// Ids are made from the content, so the same result gives the same events, and appending them twice does no harm.
public struct ContestEvents: Sendable {
    /// The most places in one part of a ranking: an entry holds 65,535 bytes.
    private static let placesInPart = 300

    private let territory: TerritoryID
    private let day: Day
    private let actor: ActorID
    private let session: SessionID?
    private let sessions: [(session: SessionID, day: Day)]

    /// Events of a result's territory that are taken on `day`; nil stands for the day at which the result stands.
    ///
    /// `session` decides; priorities without one are given to the last session that was held by that day.
    public init<Value>(
        for result: ContestResult<Value>, on day: Day?, by actor: ActorID, in session: SessionID?
    ) {
        territory = result.territory
        self.day = day ?? result.day
        self.actor = actor
        self.session = session
        sessions = result.sessions
    }

    /// The priorities that a poll on needs gives, or the awards and the waiting list of a poll on projects.
    public func events(of tally: PollTally) throws -> [Proposal] {
        let poll = tally.poll
        guard poll.closing?.outcome == .valid else {
            throw ContestFault.undecidable(
                "poll \(poll.poll) is \(poll.state)", remedy: "decide by a poll that was closed and is valid")
        }
        switch poll.opening.subject {
        case .needs: return [proposal(try priorities(tally))]
        case .projects:
            if let reason = tally.withoutAwards { throw ContestFault.uncomputable("poll \(poll.poll)", reason) }
            guard let awards = tally.awards else {
                throw ContestFault.undecidable(
                    "no call awards its pot by poll \(poll.poll)",
                    remedy: "tejido rank CALL --as-events gives what evaluators decide")
            }
            // Those that wait do so in the poll's order.
            let projects = awards.distribution.turns + tally.order.options.filter { awards.states[$0] == .waitlisted }
            return self.awards(
                of: awards.call, projects.map { ($0, awards.states[$0]) }, by: poll.poll)
        case .purpose, .other:
            throw ContestFault.undecidable(
                "poll \(poll.poll) is about neither needs nor projects", remedy: "record what was decided as it was")
        }
    }

    /// The ranking of a call unless it was published as it is, its awards and its waiting list.
    public func events(of ranking: CallRanking) throws -> [Proposal] {
        let least = ranking.terms.rules.score.minEvaluations
        let ranked = ranking.lines.filter { $0.placing != nil }
        let scanty = ranking.lines.filter {
            $0.shortfall != .withdrawn && $0.shortfall != .notAdmissible
                && Int64($0.project.evaluations.count) < least.value
        }
        if let first = scanty.first {
            throw ContestFault.undecidable(
                "project \(first.project.project) has \(first.project.evaluations.count) of \(least) evaluations",
                remedy: "record the others first")
        }
        if ranked.isEmpty {
            throw ContestFault.undecidable(
                "no project of call \(ranking.call.call) competes", remedy: "resolve the call as void")
        }
        let places = ranked.map { line in
            RankingPublished.Place(
                position: Count(Int64(line.placing?.position ?? 0)), project: line.project.project,
                score: line.score ?? 0,
                state: line.state ?? (line.shortfall == .belowMinimumScore ? .belowMinimum : .notSelected))
        }
        return publication(of: places, ranking)
            + awards(
                of: ranking.call, ranked.map { ($0.project.project.text, $0.state) }, by: nil)
    }

    // MARK: Each kind

    private func priorities(_ tally: PollTally) throws -> PrioritiesAdopted {
        guard let session = session ?? sessions.last(where: { $0.day <= day })?.session else {
            throw ContestFault.undecidable(
                "no session of the board was held by \(day)", remedy: "name the session that adopts with --session")
        }
        return PrioritiesAdopted(
            poll: tally.poll.poll,
            ranking: tally.order.placings.map {
                PrioritiesAdopted.Rank(need: NeedID(unchecked: $0.option), position: Count(Int64($0.position)))
            }, session: session)
    }

    private func publication(of places: [RankingPublished.Place], _ ranking: CallRanking) -> [Proposal] {
        let call = ranking.call
        if call.published == Dictionary(uniqueKeysWithValues: places.map { ($0.project.text, $0) }) { return [] }
        if places.count <= Self.placesInPart {
            return [proposal(RankingPublished(call: call.call, cutoff: ranking.cutoff, ranking: places))]
        }
        let starts = Array(stride(from: 0, to: places.count, by: Self.placesInPart))
        return starts.enumerated().map { part, start in
            proposal(
                RankingPublished(
                    call: call.call, part: Count(Int64(part + 1)), parts: Count(Int64(starts.count)),
                    ranking: Array(places[start..<min(start + Self.placesInPart, places.count)])))
        }
    }

    /// Awards and waiting list in turn; what was awarded or waits already is left out.
    private func awards(
        of call: CallContest, _ projects: [(id: String, state: RankingPublished.State?)], by poll: PollID?
    ) -> [Proposal] {
        var awards: [Proposal] = []
        var waiting: [Proposal] = []
        var last = call.projects.compactMap(\.waiting).max() ?? 0
        for (id, state) in projects {
            guard let project = call[ProjectID(unchecked: id)], project.award == nil else { continue }
            if state == .selected {
                awards.append(
                    proposal(
                        FundsAwarded(
                            amount: project.requested, award: award(call.call, project.project), call: call.call,
                            poll: poll, project: project.project, session: session)))
            } else if state == .waitlisted, project.waiting == nil {
                last += 1
                waiting.append(
                    proposal(
                        AwardWaitlisted(
                            amount: project.requested, call: call.call, position: Count(last),
                            project: project.project)))
            }
        }
        return awards + waiting
    }

    // MARK: Ids

    /// `CALL:PROJECT`, shortened by a hash where that is too long for an id.
    private func award(_ call: CallID, _ project: ProjectID) -> AwardID {
        let whole = "\(call):\(project)"
        if whole.utf8.count <= Limits.identifier { return AwardID(unchecked: whole) }
        return AwardID(unchecked: whole.prefix(Limits.identifier - 13) + "~" + digest(Array(whole.utf8)).prefix(12))
    }

    private func proposal(_ event: any Event) -> Proposal {
        let content = "\(territory)\n\(day)\n\(actor)\n\(event.type.name)\n".utf8 + event.canonicalJSON
        return Proposal(
            actor: actor, id: EventID(unchecked: "tejido-" + digest(Array(content)).prefix(24)), occurred: day,
            territory: territory, event: event)
    }

    private func digest(_ bytes: [UInt8]) -> String { Digest.sha256(bytes.span).hex }
}

public import Events
import Rules

extension Hearing {
    /// A decision of the board: its session is known and had a quorum, its votes are a majority of it.
    ///
    /// Where no votes were written down the majority is not judged. Members who recused themselves from one of the
    /// subjects are not counted.
    public func judgeSession(
        _ id: SessionID, votes: VoteCount?, of board: BoardID? = nil,
        about subjects: [BoardConflictDeclared.Subject] = []
    ) throws {
        guard
            let session = try expect(SessionRecord.self, id.text, .unknownSession, "session \(id)", field: "/session")
        else { return }
        if let board {
            require(
                session.board == board, .sessionOfAnotherBoard,
                "session \(id) was of board \(session.board), not of \(board)", field: "/session",
                clashes: [session.origin])
        }
        let counted = try subjects.isEmpty ? session : unrecused(id, session, subjects)
        require(
            hasQuorum(counted), .noQuorum,
            "\(counted.present) of \(counted.seated) seated members were present at session \(id)",
            field: "/session", clashes: [session.origin])
        if let votes { judgeVotes(votes, session, counted, id) }
    }

    private func judgeVotes(_ votes: VoteCount, _ session: SessionRecord, _ counted: SessionRecord, _ id: SessionID) {
        let count = votes.inFavour.value + votes.against.value + votes.abstained.value
        require(
            count <= session.present.value, .moreVotesThanPresent,
            "\(count) votes were counted and \(session.present) seats were present at session \(id)", field: "/votes",
            clashes: [session.origin])
        require(
            count <= counted.present.value || count > session.present.value, .recusedVoted,
            "\(count) votes were counted and \(counted.present) of those present had not recused themselves",
            field: "/votes", clashes: [session.origin])
        require(
            isMajority(votes, session), .noMajority,
            "\(votes.inFavour) were in favour, \(votes.against) against and \(votes.abstained) abstained, "
                + "with \(session.seated) seated members; the majority asked for is \(rules.quorum.majority.rawValue)",
            field: "/votes", clashes: [session.origin])
    }

    /// A session without the members who recused themselves from one of the subjects; of the seats that a quorum is of
    /// they are taken only by `rules.quorum.recusalsReduceQuorum`.
    private func unrecused(
        _ id: SessionID, _ session: SessionRecord, _ subjects: [BoardConflictDeclared.Subject]
    ) throws -> SessionRecord {
        let day = session.origin.day
        var counted = session
        for (seat, record) in try register.records(SeatRecord.self, below: session.board.text, in: stream) {
            let attendant = try own(PresenceRecord.self, below(id.text, seat))?.person
            let sitters = try attendant.map { [$0] } ?? sitters(in: below(session.board.text, seat), record, on: day)
            guard !sitters.isEmpty, try sitters.allSatisfy({ try isRecused($0, from: subjects, on: day) }) else {
                continue
            }
            if attendant != nil { counted.present = counted.present.previous }
            if rules.quorum.recusalsReduceQuorum { counted.seated = counted.seated.previous }
        }
        return counted
    }

    /// Whether a session may decide, by `rules.quorum.kind`.
    public func hasQuorum(_ session: SessionRecord) -> Bool {
        let (present, seated) = (session.present.value, session.seated.value)
        guard present > 0 else { return false }
        return switch rules.quorum.kind {
        case .majorityOfSeated: present * 2 > seated
        case .fraction: present * 10_000 >= seated * rules.quorum.fraction.value
        case .fixed: present >= rules.quorum.fixed.value
        }
    }

    /// Whether votes decide, by `rules.quorum.majority`: more than half of the votes, more than half of the seated
    /// members, or two thirds of the votes.
    public func isMajority(_ votes: VoteCount, _ session: SessionRecord) -> Bool {
        let inFavour = votes.inFavour.value
        let counted = inFavour + votes.against.value + (rules.quorum.abstentionsCount ? votes.abstained.value : 0)
        return switch rules.quorum.majority {
        case .simple: inFavour * 2 > counted
        case .absolute: inFavour * 2 > session.seated.value
        case .twoThirds: inFavour > 0 && inFavour * 3 >= counted * 2
        }
    }
}

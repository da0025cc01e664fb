import Events

extension Facts {
    /// The n-th person of a test.
    static func person(_ n: Int) throws -> Person {
        let letter = Array("abcdefghij")[n]
        return try known(Person("p-" + String(repeating: letter, count: 26)))
    }

    /// A board whose seats are filled by organisations of the same ids.
    static func board(_ board: BoardID, _ seats: [SeatID]) throws -> BoardFormed {
        BoardFormed(
            board: board, minutes: try known(paper),
            seats: seats.map { BoardSeat(organisation: OrganisationID($0), seat: $0, sector: .community) })
    }

    static func seated(
        _ person: Person, _ seat: SeatID, _ board: BoardID, until: Day, alternate: Bool = false
    ) -> BoardMemberSeated {
        BoardMemberSeated(
            alternate: alternate, board: board, person: person, role: .member, seat: seat, until: until)
    }

    static func session(
        _ session: SessionID, _ board: BoardID, _ present: [SeatID], excused: [SeatID]? = nil
    ) throws -> BoardSessionHeld {
        let someone = try person(0)
        return BoardSessionHeld(
            board: board, excused: excused, kind: .ordinary, minutes: try known(paper),
            present: present.map { .init(person: someone, seat: $0) }, session: session)
    }

    static func organisation(
        _ organisation: OrganisationID, _ sector: Sector = .community, name: Text = "…"
    ) -> OrganisationRegistered {
        OrganisationRegistered(kind: .functional, name: name, organisation: organisation, sector: sector)
    }

    static func guarantee(
        _ agreement: AgreementID, _ action: GuaranteeRecorded.Action, until: Day? = nil
    ) -> GuaranteeRecorded {
        GuaranteeRecorded(
            action: action, agreement: agreement, amount: 1, kind: .promissoryNote, validUntil: until)
    }

    static func reviewed(_ report: ReportID, _ outcome: ReportReviewed.Outcome) -> ReportReviewed {
        ReportReviewed(observations: 0, outcome: outcome, report: report)
    }
}

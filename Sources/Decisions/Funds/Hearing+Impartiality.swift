import Events

extension Hearing {
    /// Who decides on a project is neither in conflict of interest nor of the organisation that handed it in.
    func judgeImpartiality(
        of person: Person, towards id: ProjectID, _ project: ProjectRecord, conflict: Rule, membership: Rule,
        field: String
    ) throws {
        try requireNoConflict(of: person, with: BoardConflictDeclared.Subject.of(id, project), conflict, field: field)
        guard let organisation = project.organisation else { return }
        guard let seat = try seat(of: person, for: organisation) else { return }
        object(
            membership, "this person sits on the board for \(organisation), which handed in project \(id)",
            field: field, clashes: [seat])
    }

    /// The seating of a person on the live board in a seat that an organisation fills, nil if there is none that day.
    private func seat(of person: Person, for organisation: OrganisationID) throws -> Origin? {
        guard let board = try liveBoard()?.id else { return nil }
        let terms = try register.records(SeatedPersonRecord.self, below: below(board.text, person.text), in: stream)
        return try terms.map(\.record).first { term in
            guard term.origin.day <= day, day <= term.until else { return false }
            return try own(SeatRecord.self, below(board.text, term.seat.text))?.organisation == organisation
        }?.origin
    }
}

import Events

/// Events of what people learn, do and promise together, and of what concerns persons.
extension Facts {
    /// The person of a letter.
    static func person(_ letter: Character) throws -> Person {
        try known(Person("p-" + String(repeating: letter, count: 26)))
    }

    static func training(
        _ training: TrainingID, by provider: OrganisationID, on days: Day..., hours: Int64 = 4,
        from organisations: [OrganisationID]? = nil, attendees: [Person] = []
    ) -> TrainingHeld {
        TrainingHeld(
            attendees: attendees, days: days, hours: Count(hours), organisations: organisations, provider: provider,
            title: "…", topic: "gestion", training: training)
    }

    static func completed(
        _ training: TrainingID, _ person: Person, from before: Int64? = nil, to level: Int64? = nil
    ) -> TrainingCompleted {
        TrainingCompleted(
            competence: level == nil ? nil : "rendir", level: level.map { CompetenceLevel($0) },
            levelBefore: before.map { CompetenceLevel($0) }, person: person, training: training)
    }

    static func network(_ network: NetworkID, _ members: OrganisationID...) -> NetworkFormed {
        NetworkFormed(members: members, name: "…", network: network, purpose: "…")
    }

    static func contacted(_ entity: OrganisationID, _ contact: ContactID) throws -> NetworkContacted {
        NetworkContacted(by: try known(someone), contact: contact, entity: entity, purpose: "…")
    }

    static func commitment(
        _ commitment: CommitmentID, of entity: OrganisationID, to organisations: OrganisationID..., worth: Int64? = nil,
        due: Day? = nil
    ) -> CommitmentRecorded {
        CommitmentRecorded(
            commitment: commitment, due: due, entity: entity, organisations: organisations,
            value: worth.map { Money($0) }, what: "…")
    }

    static func kept(_ commitment: CommitmentID, worth: Int64? = nil) -> CommitmentFulfilled {
        CommitmentFulfilled(commitment: commitment, value: worth.map { Money($0) })
    }

    static func action(
        _ action: ActionID, on day: Day, _ organisations: OrganisationID..., residents: Int64 = 0
    ) -> ActionHeld {
        ActionHeld(
            action: action, day: day, kind: .collectiveWork, organisations: organisations, residents: Count(residents),
            title: "…")
    }

    static func exchange(_ exchange: ExchangeID, on day: Day, _ organisations: OrganisationID...) -> ExchangeHeld {
        ExchangeHeld(day: day, exchange: exchange, organisations: organisations, territories: [], title: "…")
    }

    static func board(_ board: BoardID, _ seats: (SeatID, OrganisationID)...) throws -> BoardFormed {
        BoardFormed(
            board: board, minutes: try known(paper),
            seats: seats.map { BoardSeat(organisation: $0.1, seat: $0.0, sector: .community) })
    }

    static func seated(
        _ person: Person, in seat: SeatID, of board: BoardID, until: Day = "2030-12-31", alternate: Bool = false
    ) -> BoardMemberSeated {
        BoardMemberSeated(alternate: alternate, board: board, person: person, role: .member, seat: seat, until: until)
    }

    static func session(
        _ session: SessionID, of board: BoardID, _ seats: SeatID..., residents: Int64? = nil
    ) throws -> BoardSessionHeld {
        let someone = try person("a")
        return BoardSessionHeld(
            board: board, kind: .assembly, minutes: try known(paper),
            present: seats.map { BoardSessionHeld.Attendance(person: someone, seat: $0) },
            residents: residents.map { Count($0) }, session: session)
    }

    static func measured(
        _ indicator: IndicatorID, _ value: Int64, on day: Day, baseline: Bool = false, about: OrganisationID? = nil,
        sample: Int64? = nil
    ) -> IndicatorMeasured {
        IndicatorMeasured(
            about: about, baseline: baseline, dimension: .trust, indicator: indicator, measured: day, method: "…",
            sample: sample.map { Count($0) }, unit: "…", value: value)
    }

    static func conflict(
        of person: Person, about kind: BoardConflictDeclared.SubjectKind, _ id: UnspecifiedID, recused: Bool = false,
        until: Day? = nil
    ) -> BoardConflictDeclared {
        BoardConflictDeclared(about: .init(id: id, kind: kind), person: person, recused: recused, until: until)
    }

    static func registered(_ person: Person, contact: Bool = false) -> PersonRegistered {
        PersonRegistered(basis: .consent, contact: contact ? Personal("…") : nil, name: Personal("…"), person: person)
    }

    static func granted(
        _ right: PersonErased.Right, to person: Person, requested: Day
    ) throws -> PersonErased {
        PersonErased(
            authorisedBy: [try self.person("y"), try self.person("z")], basis: "…", person: person,
            requested: requested, right: right)
    }

    static func erased(_ slots: String..., of target: EventID) throws -> TextErased {
        TextErased(
            authorisedBy: [try person("y"), try person("z")], basis: "…", slots: slots.map(SlotName.init(unchecked:)),
            target: target)
    }
}

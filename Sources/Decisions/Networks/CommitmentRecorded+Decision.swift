public import Events

extension CommitmentRecorded: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        try hearing.expectNew(
            CommitmentRecord.self, commitment.text, .duplicateCommitment, "commitment \(commitment)",
            field: "/commitment")
        try hearing.judgeCurrency(of: value, field: "/value")
        try hearing.expectOrganisation(entity, field: "/entity")
        if let objective {
            _ = try hearing.expect(
                ObjectiveRecord.self, objective.text, .unknownObjective, "objective \(objective)", field: "/objective")
        }
        try hearing.expectStrategy(strategy)
        try hearing.expectOrganisations(organisations ?? [], field: "/organisations")
        let contacted = try hearing.own(ContactedRecord.self, entity.text)?.origin
        hearing.require(
            contacted.map { $0.day <= hearing.day } ?? false, .notContacted,
            contacted.map { "organisation \(entity) was only contacted on \($0.day)" }
                ?? "organisation \(entity) was not contacted", field: "/entity", clashes: contacted.map { [$0] } ?? [])
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        try hearing.recordCurrency(of: value)
        hearing.keep(CommitmentRecord(origin: hearing.origin), commitment.text)
    }
}

public import Events

extension ActionHeld: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        try hearing.expectNew(ActionRecord.self, action.text, .duplicateAction, "action \(action)", field: "/action")
        hearing.requirePast(day, field: "/day")
        try hearing.expectStrategy(strategy)
        if let agreement { _ = try hearing.expectAgreement(agreement) }
        try hearing.expectOrganisations(organisations, field: "/organisations")
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        hearing.keep(ActionRecord(origin: hearing.origin), action.text)
    }
}

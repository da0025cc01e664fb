public import Events

extension NetworkContacted: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        try hearing.expectNew(
            ContactRecord.self, contact.text, .duplicateContact, "contact \(contact)", field: "/contact")
        try hearing.expectOrganisation(entity, field: "/entity")
        try hearing.expectStrategy(strategy)
        try hearing.expectOrganisations(organisations ?? [], field: "/organisations")
    }

    /// Keeps what later decisions ask: the first day on which an organisation was contacted.
    public func record(_ hearing: Hearing) throws {
        hearing.keep(ContactRecord(origin: hearing.origin), contact.text)
        if let earlier = try hearing.own(ContactedRecord.self, entity.text), earlier.origin.day <= hearing.day {
            return
        }
        hearing.keep(ContactedRecord(origin: hearing.origin), entity.text)
    }
}

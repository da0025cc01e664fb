public import Events

extension ExchangeHeld: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        try hearing.expectNew(
            ExchangeRecord.self, exchange.text, .duplicateExchange, "exchange \(exchange)", field: "/exchange")
        hearing.requirePast(day, field: "/day")
        for (index, territory) in territories.enumerated() {
            let known = try hearing.register.stream(named: territory)
            hearing.require(
                known != nil && territory != .programme, .unknownExchangeTerritory,
                "nothing is recorded of territory \(territory)", field: "/territories/\(index)")
        }
        for (index, organisation) in organisations.enumerated() where try !isOfATerritory(organisation, hearing) {
            try hearing.expectOrganisation(organisation, field: "/organisations/\(index)")
        }
        for (index, lesson) in (lessons ?? []).enumerated() {
            _ = try hearing.expectLesson(lesson, field: "/lessons/\(index)")
        }
    }

    /// Whether an organisation is one of the territories that took part.
    private func isOfATerritory(_ organisation: OrganisationID, _ hearing: Hearing) throws -> Bool {
        try territories.contains { territory in
            guard let stream = try hearing.register.stream(named: territory) else { return false }
            let record = try hearing.register.record(OrganisationRecord.self, organisation.text, in: stream)
            return record.map { $0.origin.day <= hearing.day } ?? false
        }
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        hearing.keep(ExchangeRecord(origin: hearing.origin), exchange.text)
    }
}

public import Events

extension TrainingHeld: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        try hearing.expectNew(
            TrainingRecord.self, training.text, .duplicateTraining, "training \(training)", field: "/training")
        hearing.require(hours > 0, .trainingWithoutHours, "it took \(hours) hours", field: "/hours")
        for (index, day) in days.enumerated() { hearing.requirePast(day, field: "/days/\(index)") }
        var known: Set<Person> = []
        for (index, person) in attendees.enumerated() {
            hearing.require(
                known.insert(person).inserted, .duplicateAttendee, "\(person) stands twice",
                field: "/attendees/\(index)")
        }
        try hearing.expectStrategy(strategy)
        try hearing.expectOrganisation(provider, field: "/provider")
        try hearing.expectOrganisations(organisations ?? [], field: "/organisations")
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        hearing.keep(TrainingRecord(origin: hearing.origin), training.text)
        for person in attendees {
            hearing.keep(AttendeeRecord(origin: hearing.origin), below(training.text, person.text))
        }
    }
}

public import Events

extension TrainingCompleted: Decision {
    /// States every condition that the event breaks: the training may be one of the programme.
    public func judge(_ hearing: Hearing) throws {
        if let organisation { try hearing.expectOrganisation(organisation, field: "/organisation") }
        let known = try hearing.expectAnywhere(
            TrainingRecord.self, training.text, .unknownTraining, "training \(training)", field: "/training")
        guard let known else { return }
        let attendee = try hearing.register.record(
            AttendeeRecord.self, below(training.text, person.text), in: known.stream)
        hearing.require(
            attendee != nil, .notAttended, "\(person) is not among those who attended training \(training)",
            field: "/person", clashes: [known.record.origin])
    }

    /// What was learned is counted by reports; no later decision asks for it.
    public func record(_ hearing: Hearing) throws {}
}

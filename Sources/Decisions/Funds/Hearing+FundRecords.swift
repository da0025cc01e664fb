import Events

extension Hearing {
    func expectCall(_ id: CallID) throws -> CallRecord? {
        try expect(CallRecord.self, id.text, .unknownCall, "call \(id)", field: "/call")
    }

    func expectProject(_ id: ProjectID) throws -> ProjectRecord? {
        try expect(ProjectRecord.self, id.text, .unknownProject, "project \(id)", field: "/project")
    }

    func expectAward(_ id: AwardID) throws -> AwardRecord? {
        try expect(AwardRecord.self, id.text, .unknownAward, "award \(id)", field: "/award")
    }

    func expectAgreement(_ id: AgreementID) throws -> AgreementRecord? {
        try expect(AgreementRecord.self, id.text, .unknownAgreement, "agreement \(id)", field: "/agreement")
    }

    /// An organisation of this stream, else of `programme`.
    func expectOrganisation(_ id: OrganisationID, _ rule: Rule, field: String) throws -> OrganisationRecord? {
        try expectAnywhere(OrganisationRecord.self, id.text, rule, "organisation \(id)", field: field)?.record
    }

    /// An organisation of this stream, else of `programme`, nil if neither knows it.
    func organisation(_ id: OrganisationID) throws -> OrganisationRecord? {
        try own(OrganisationRecord.self, id.text) ?? register.record(OrganisationRecord.self, id.text, in: 0)
    }

    /// The record of an entity that the admitted event refers to.
    func known<R: RegisterRecord>(_ type: R.Type, _ id: String) throws -> R {
        guard let record = try own(R.self, id) else {
            preconditionFailure("\(R.kind) \(id) was admitted unseen")
        }
        return record
    }
}

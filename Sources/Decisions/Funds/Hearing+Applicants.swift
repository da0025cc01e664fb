import Events
import Rules

/// What organisations that hand in projects are held to.
extension Hearing {
    /// An organisation is not debarred on the day.
    func judgeDebarment(of organisation: OrganisationID, field: String) throws {
        guard let debarment = try debarment(of: organisation, on: day) else { return }
        object(
            .projectDebarred, "\(organisation) is debarred from \(debarment.from) to \(debarment.until)", field: field,
            clashes: [debarment.origin])
    }

    /// Who hands in a project is old enough and shows young certificates, as far as they are on record.
    func judgeStanding(of organisation: OrganisationID, field: String) throws {
        if let founded = try credentials(.legalPersonality, of: organisation).first {
            let oldEnough = founded.issued.adding(days: Int(rules.caps.organisationMinAgeDays.value))
            require(
                oldEnough <= day, .organisationTooYoung,
                "the legal personality of \(organisation) is of \(founded.issued); it may hand in projects from "
                    + "\(oldEnough) on",
                field: field, clashes: [founded.origin])
        }
        for kind in [OrganisationCredentialRecorded.Credential.currentBoard, .noPendingReports] {
            guard let last = try credentials(kind, of: organisation).last(where: { $0.issued <= day }) else { continue }
            let accepted = last.issued.adding(days: Int(rules.caps.certificateMaxDays.value))
            require(
                day <= accepted, .certificateTooOld,
                "the last certificate \(kind.rawValue) of \(organisation) is of \(last.issued) and accepted until "
                    + "\(accepted)",
                field: field, clashes: [last.origin])
        }
    }

    /// Every kind of certificate that is on record of an organisation has one that is valid on the day.
    func judgeCredentials(of organisation: OrganisationID, field: String) throws {
        for kind in OrganisationCredentialRecorded.Credential.allCases {
            guard let last = try credentials(kind, of: organisation).last,
                try credential(kind, of: organisation) == nil
            else { continue }
            object(
                .credentialInvalid,
                "no certificate \(kind.rawValue) of \(organisation) is valid on \(day); the last is of \(last.issued)",
                field: field, clashes: [last.origin])
        }
    }
}

public import Events

extension ProjectWithdrawn: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        guard let project = try hearing.expectProject(project) else { return }
        hearing.requireNotWithdrawn(project, self.project)
        guard let award = project.award else { return }
        hearing.object(
            .withdrawnAwarded, "project \(self.project) holds award \(award)", field: "/project",
            clashes: [try hearing.known(AwardRecord.self, award.text).origin])
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        var project = try hearing.known(ProjectRecord.self, project.text)
        project.withdrawn = hearing.origin
        hearing.keep(project, self.project.text)
        try hearing.endProject(self.project)
        let id = below(project.call.text, self.project.text)
        var place = try hearing.known(RankingPlaceRecord.self, id)
        place.isWithdrawn = true
        hearing.keep(place, id)
        guard let organisation = project.organisation else { return }
        let applicant = below(project.call.text, organisation.text)
        let before = try hearing.known(ApplicantRecord.self, applicant)
        hearing.keep(ApplicantRecord(projects: before.projects.previous), applicant)
    }
}

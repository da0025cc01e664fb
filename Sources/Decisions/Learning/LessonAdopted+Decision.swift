public import Events

extension LessonAdopted: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        if let tool {
            _ = try hearing.expect(
                ToolRecord.self, tool.id.text, in: tool.territory, .unknownTool, "tool \(tool.id)", field: "/tool")
        }
        if adopter.kind == .organisation, let id = adopter.id {
            try hearing.expectOrganisation(OrganisationID(id), field: "/adopter/id")
        }
        try judgeChange(hearing)
        guard let (record, stream) = try hearing.expectLesson(lesson, field: "/lesson") else { return }
        hearing.requireLive(record, lesson.id)
        try judgeSharing(stream, record, hearing)
    }

    /// The decision that changed stands in the log before its adoption is told, and was not annulled by then.
    private func judgeChange(_ hearing: Hearing) throws {
        guard let changed else { return }
        guard let place = try hearing.entry(changed.event, in: changed.territory) else {
            return hearing.object(
                .unknownChange, "no event \(changed.event) stands before this one in \(changed.territory)",
                field: "/changed")
        }
        if try hearing.isAnnulled(changed.event, in: changed.territory) {
            hearing.object(
                .unknownChange, "event \(changed.event) was annulled", field: "/changed", clashing: place.position)
        }
    }

    private func judgeSharing(_ stream: UInt32, _ lesson: LessonRecord, _ hearing: Hearing) throws {
        let home = home(hearing)
        if home == self.lesson.territory { return }
        for (kind, id) in listeners(home) {
            let key = AudienceRecord.key(self.lesson.id, kind, id)
            let sharing = try hearing.register.record(AudienceRecord.self, key, in: stream)
            if let sharing, sharing.origin.day <= hearing.day { return }
        }
        hearing.object(
            .lessonNotShared,
            "lesson \(self.lesson.id) of \(self.lesson.territory) was not shared with the adopter by \(hearing.day)",
            field: "/lesson", clashes: [lesson.origin])
    }

    /// The territory that the adopter belongs to; who is external has none.
    private func home(_ hearing: Hearing) -> TerritoryID? {
        switch adopter.kind {
        case .territory: adopter.id.map { TerritoryID($0) } ?? hearing.envelope.territory
        case .organisation: hearing.envelope.territory
        case .external: nil
        }
    }

    /// The audiences that the adopter belongs to.
    private func listeners(_ home: TerritoryID?) -> [(LessonShared.AudienceKind, String?)] {
        var listeners: [(LessonShared.AudienceKind, String?)] = [(.public, nil)]
        if let home { listeners += [(.territory, home.text), (.territory, nil)] }
        if adopter.kind == .organisation { listeners += [(.organisation, adopter.id?.text), (.organisation, nil)] }
        return listeners
    }

    /// Adoptions are counted by reports; no later decision asks for one.
    public func record(_ hearing: Hearing) throws {}
}

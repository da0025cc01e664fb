public import Events

extension BoardConflictDeclared.Subject: CustomStringConvertible {
    static func organisation(_ id: OrganisationID) -> Self { Self(id: UnspecifiedID(id), kind: .organisation) }
    static func call(_ id: CallID) -> Self { Self(id: UnspecifiedID(id), kind: .call) }
    static func project(_ id: ProjectID) -> Self { Self(id: UnspecifiedID(id), kind: .project) }
    static func poll(_ id: PollID) -> Self { Self(id: UnspecifiedID(id), kind: .poll) }

    /// What whoever decides on a project may have an interest in: the project, its call and who handed it in.
    static func of(_ id: ProjectID, _ project: ProjectRecord) -> [Self] {
        [.project(id), .call(project.call)] + (project.organisation.map { [.organisation($0)] } ?? [])
    }

    /// The kind and the id.
    public var description: String { "\(kind.rawValue) \(id)" }
}

extension Hearing {
    /// The declaration of a person about one of several subjects that binds on a day (the event's, unless another is
    /// given), nil if none does.
    ///
    /// A later declaration about the same subject takes the place of the one before.
    public func conflict(
        of person: Person, with subjects: [BoardConflictDeclared.Subject], on other: Day? = nil
    ) throws -> (subject: BoardConflictDeclared.Subject, record: ConflictRecord)? {
        let day = other ?? day
        for subject in subjects {
            let declared = try everywhere(ConflictRecord.self, below: ConflictRecord.parent(person, subject))
            let last = declared.filter { $0.origin.day <= day }.max { $0.origin.precedes($1.origin) }
            if let last, last.until.map({ day <= $0 }) ?? true { return (subject, last) }
        }
        return nil
    }

    /// Whether a person is in conflict with one of several subjects, recused or not.
    public func isInConflict(_ person: Person, with subjects: [BoardConflictDeclared.Subject]) throws -> Bool {
        try conflict(of: person, with: subjects) != nil
    }

    /// States an objection if a person has declared a conflict with one of several subjects.
    func requireNoConflict(
        of person: Person, with subjects: [BoardConflictDeclared.Subject], _ rule: Rule, field: String
    ) throws {
        guard let (subject, record) = try conflict(of: person, with: subjects) else { return }
        object(
            rule, "this person declared a conflict of interest with \(subject) on \(record.origin.day)", field: field,
            clashes: [record.origin])
    }

    /// Whether a person takes no part in what is decided about one of several subjects.
    func isRecused(
        _ person: Person, from subjects: [BoardConflictDeclared.Subject], on day: Day
    ) throws -> Bool {
        try subjects.contains { try conflict(of: person, with: [$0], on: day)?.record.recused == true }
    }
}

extension Origin {
    /// By day; on the same day the position decides.
    func precedes(_ other: Origin) -> Bool { (day, position) < (other.day, other.position) }
}

extension ConflictRecord {
    /// Under which a person's declarations about one subject stand, by day.
    static func parent(_ person: Person, _ subject: BoardConflictDeclared.Subject) -> String {
        below(person.text, "\(subject.kind.rawValue):\(subject.id)")
    }
}

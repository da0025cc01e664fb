import Events

/// `conflicts`: who declared which interest, and how often that person decided about it all the same.
struct ConflictsReport<Figure: ReportFigure> {
    private let streams: Streams<Figure>

    init(_ streams: Streams<Figure>) { self.streams = streams }

    func table() throws(FoldFailure) -> ReportTable<Figure> {
        var lines: [ConflictLine<Figure>] = []
        for views in streams.all {
            guard let conflicts = views.conflicts, let ledger = views.ledger else { continue }
            lines += try self.lines(conflicts, ledger, of: views.territory)
        }
        return try ConflictLine<Figure>.shape.table(lines, day: \.declaration.from)
    }

    private func lines(
        _ conflicts: Conflicts, _ ledger: Ledger<Figure>, of territory: TerritoryID
    ) throws(FoldFailure) -> [ConflictLine<Figure>] {
        let declarations = conflicts.declarations
        var lines = declarations.map { ConflictLine<Figure>(territory: territory, declaration: $0) }
        for act in conflicts.acts {
            let bound = Set(subjects(of: act, in: ledger).compactMap { Self.binding(act, $0, among: declarations) })
            for place in bound.sorted() { try lines[place].laterActs.add(1, at: act.position) }
        }
        return lines
    }

    /// The place of the declaration about a subject that bound a person's act: the last one before it, unless it had
    /// run out.
    private static func binding(
        _ act: ConflictAct, _ subject: BoardConflictDeclared.Subject, among declarations: [ConflictDeclaration]
    ) -> Int? {
        let earlier = declarations.indices.filter { place in
            let declared = declarations[place]
            return declared.person == act.by && declared.about == subject && declared.position < act.position
                && declared.from <= act.day
        }
        let last = earlier.max { left, right in
            (declarations[left].from, declarations[left].position)
                < (declarations[right].from, declarations[right].position)
        }
        return last.flatMap { place in declarations[place].until.map { act.day <= $0 } ?? true ? place : nil }
    }

    /// What whoever acts may have an interest in: the poll and its call, each project, its call and who handed it in.
    private func subjects(of act: ConflictAct, in ledger: Ledger<Figure>) -> [BoardConflictDeclared.Subject] {
        var subjects: [BoardConflictDeclared.Subject] = []
        if let poll = act.poll { subjects.append(.init(id: UnspecifiedID(poll), kind: .poll)) }
        if let call = act.call { subjects.append(.init(id: UnspecifiedID(call), kind: .call)) }
        var projects = act.projects
        if let agreement = act.agreement, let award = ledger.agreements[agreement.text] {
            projects.append(ledger.book.projects[ledger.book.awards[award].project].project)
        }
        for project in projects {
            subjects.append(.init(id: UnspecifiedID(project), kind: .project))
            guard let place = ledger.projects[project.text] else { continue }
            let account = ledger.book.projects[place]
            subjects.append(.init(id: UnspecifiedID(ledger.book.calls[account.call].call), kind: .call))
            guard let organisation = account.organisation else { continue }
            subjects.append(.init(id: UnspecifiedID(organisation), kind: .organisation))
        }
        return subjects
    }
}

/// What stands behind one row of `conflicts`.
struct ConflictLine<Figure: ReportFigure> {
    let territory: TerritoryID
    let declaration: ConflictDeclaration
    var laterActs = Figure()

    static var shape: TableShape<ConflictLine, Figure> {
        TableShape(
            name: "conflicts", title: "Conflicts of interest", rows: "TERRITORY/PERSON/KIND/ABOUT",
            columns: [
                .id("territory", "The territory in which it was declared, or programme.") { $0.territory.text },
                .id("person", "Who declared it.") { $0.declaration.person.text },
                .id("seat", "The seat of the board that the person sits in, where the declaration names one.") {
                    $0.declaration.seat?.text
                },
                .text("kind", "organisation, call, project or poll: what kind of thing it is about.") {
                    $0.declaration.about.kind.rawValue
                },
                .id("about", "Which one.") { $0.declaration.about.id.text },
                .flag("recused", "Whether the person takes no part in what is decided about it.") {
                    $0.declaration.recused
                },
                .day("from", "The day it was declared.") { $0.declaration.from },
                .day("until", "The last day on which it binds; blank without an end.") { $0.declaration.until },
                .figure(
                    "laterActs", .count,
                    "Decisions on admissibility, evaluations, reviews of expenses and ballots of polls that are not "
                        + "secret by which that person, in this stream and while the declaration bound, decided about "
                        + "it: about the project, another of its call or of its organisation, or in the poll. A later "
                        + "declaration about the same thing takes its place. Votes that a session counts without names "
                        + "are nobody's."
                ) { $0.laterActs },
            ])
    }
}

import Events
import FieldCoding

/// What is stored of ``Conflicts``.
struct ConflictsState: FieldRecord {
    var acts: [ConflictAct] = []
    var declarations: [ConflictDeclaration] = []
    /// Those of agreements that are not closed, by id.
    var expenses: [ReviewableExpense] = []
    var polls: [NamedPoll] = []
    /// Who sits on the board, as they took their seats.
    var sitters: [Sitter] = []

    init() {}

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        acts = try fields.list("acts", \.acts, "What declarants decided later.")
        declarations = try fields.list("declarations", \.declarations, "Conflicts as they were declared.")
        expenses = try fields.list("expenses", \.expenses, "Expenses of open agreements.")
        polls = try fields.list("polls", \.polls, "Polls whose ballots name a seat.")
        sitters = try fields.list("sitters", \.sitters, "Who sits on the board.")
    }
}

/// A conflict of interest as it was declared.
struct ConflictDeclaration: FieldRecord {
    let about: BoardConflictDeclared.Subject
    let from: Day
    let person: Person
    let position: UInt64
    let recused: Bool
    let seat: SeatID?
    let until: Day?

    init(_ declared: BoardConflictDeclared, _ event: FoldEvent) {
        about = declared.about
        from = event.occurred
        person = declared.person
        position = event.position
        recused = declared.recused
        seat = declared.seat
        until = declared.until
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        about = try fields.field("about", \.about, "What it is about.")
        from = try fields.field("from", \.from, "The day it was declared.")
        person = try fields.field("person", \.person, "Who declared it.")
        position = try fields.position("position", \.position, "The entry.")
        recused = try fields.flag("recused", \.recused, "The person takes no part in what is decided about it.")
        seat = try fields.optional("seat", \.seat, "The seat that the person sits in.")
        until = try fields.optional("until", \.until, "The last day on which it binds.")
    }
}

/// Something that a person decided after declaring a conflict of interest, and what it was about.
struct ConflictAct: FieldRecord {
    /// Of an expense that was reviewed.
    let agreement: AgreementID?
    let by: Person
    /// That the poll is about.
    let call: CallID?
    let day: Day
    let poll: PollID?
    let position: UInt64
    /// Judged, or on the ballot.
    let projects: [ProjectID]

    init(
        by person: Person, _ event: FoldEvent, agreement: AgreementID? = nil, poll: NamedPoll? = nil,
        projects: [ProjectID] = []
    ) {
        self.agreement = agreement
        by = person
        call = poll?.call
        day = event.occurred
        self.poll = poll?.poll
        position = event.position
        self.projects = projects
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        agreement = try fields.optional("agreement", \.agreement, "Of an expense that was reviewed.")
        by = try fields.field("by", \.by, "Who decided.")
        call = try fields.optional("call", \.call, "That the poll is about.")
        day = try fields.field("day", \.day, "When.")
        poll = try fields.optional("poll", \.poll, "The poll that was voted in.")
        position = try fields.position("position", \.position, "The entry.")
        projects = try fields.list("projects", \.projects, "Judged, or on the ballot.")
    }
}

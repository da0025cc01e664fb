import Events
import FieldCoding

/// Who holds a seat of the board, or stands in for who holds it.
struct Sitter: FieldRecord {
    let board: BoardID
    let isAlternate: Bool
    let person: Person
    let seat: SeatID
    let until: Day

    init(_ seated: BoardMemberSeated) {
        board = seated.board
        isAlternate = seated.alternate
        person = seated.person
        seat = seated.seat
        until = seated.until
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        board = try fields.field("board", \.board, "The board.")
        isAlternate = try fields.flag("isAlternate", \.isAlternate, "As the alternate.")
        person = try fields.field("person", \.person, "Who sits there.")
        seat = try fields.field("seat", \.seat, "The seat.")
        until = try fields.field("until", \.until, "The last day of the term.")
    }
}

/// A poll among the members of the board that is not secret: its ballots name seats.
struct NamedPoll: FieldRecord {
    let call: CallID?
    let isOnProjects: Bool
    let poll: PollID

    init(call: CallID?, isOnProjects: Bool, poll: PollID) {
        self.call = call
        self.isOnProjects = isOnProjects
        self.poll = poll
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        call = try fields.optional("call", \.call, "The call whose projects are voted on.")
        isOnProjects = try fields.flag("isOnProjects", \.isOnProjects, "Its options are projects.")
        poll = try fields.field("poll", \.poll, "The poll.")
    }
}

/// An expense that may still be reviewed.
struct ReviewableExpense: FieldRecord {
    let agreement: AgreementID
    let expense: ExpenseID

    init(agreement: AgreementID, expense: ExpenseID) {
        self.agreement = agreement
        self.expense = expense
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        agreement = try fields.field("agreement", \.agreement, "Its agreement.")
        expense = try fields.field("expense", \.expense, "The expense.")
    }
}

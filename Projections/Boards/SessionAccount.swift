import Events
import FieldCoding
import Rules

/// A session, how many sat there and how many had to.
struct SessionAccount: FieldRecord {
    /// Its board's place among the boards.
    let board: Int
    let day: Day
    let excused: Int64
    let kind: BoardSessionHeld.Kind
    /// Seats that had to be taken, by the rules of the day.
    let needed: Int64
    let position: UInt64
    let present: Int64
    let residents: Int64?
    /// Seats that somebody held that day.
    let seated: Int64
    let session: SessionID

    init(_ event: BoardSessionHeld, board: Int, _ entry: FoldEvent, seated: Int64, under rules: Rulebook) {
        self.board = board
        day = entry.occurred
        excused = Int64(event.excused?.count ?? 0)
        kind = event.kind
        needed = Self.needed(of: seated, under: rules)
        position = entry.position
        present = Int64(event.present.count)
        residents = event.residents?.value
        self.seated = seated
        session = event.session
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        board = try fields.index("board", \.board, "Its board's place among the boards.")
        day = try fields.field("day", \.day, "The day.")
        excused = try fields.optional("excused", { $0.excused == 0 ? nil : $0.excused }, "Seats excused.") ?? 0
        kind = try fields.field("kind", \.kind, "The kind of session.")
        needed = try fields.field("needed", \.needed, "Seats that had to be taken.")
        position = try fields.position("position", \.position, "The entry.")
        present = try fields.field("present", \.present, "Seats that were taken.")
        residents = try fields.optional("residents", \.residents, "Residents who attended.")
        seated = try fields.field("seated", \.seated, "Seats that somebody held.")
        session = try fields.field("session", \.session, "The session.")
    }

    /// The least number of seats that makes a quorum of so many, by `rules.quorum`; never none.
    private static func needed(of seated: Int64, under rules: Rulebook) -> Int64 {
        switch rules.quorum.kind {
        case .majorityOfSeated: seated / 2 + 1
        case .fraction: max(1, (seated * rules.quorum.fraction.value + 9_999) / 10_000)
        case .fixed: rules.quorum.fixed.value
        }
    }

    var hasQuorum: Bool { present >= needed }
}

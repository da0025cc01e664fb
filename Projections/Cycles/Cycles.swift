import Events
import FieldCoding
import Rules

/// The cycles of a stream; a territory without any has those of the programme.
struct Cycles: Fold, FieldRecord {
    static let version = 1
    static let reads: EventTypeSet = [.cycleOpened, .cycleClosed]

    /// One cycle; its last day is absent while it is open.
    struct Cycle: FieldRecord {
        var closed: Day?
        let n: Int64
        let opened: Day

        init(n: Int64, opened: Day) {
            self.n = n
            self.opened = opened
        }

        init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            closed = try fields.optional("closed", \.closed, "Its last day.")
            n = try fields.field("n", \.n, "Its number.")
            opened = try fields.field("opened", \.opened, "Its first day.")
        }
    }

    /// In the order of opening.
    private(set) var cycles: [Cycle] = []

    init() {}
    init(_ state: Cycles) { self = state }
    var state: Cycles { self }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        cycles = try fields.list("cycles", \.cycles, "Cycles as they were opened.")
    }

    mutating func apply(_ event: FoldEvent, under rules: Rulebook) throws(FoldFailure) {
        switch event.type {
        case .cycleOpened:
            cycles.append(Cycle(n: event.content(CycleOpened.self).n.value, opened: event.occurred))
        case .cycleClosed:
            let n = event.content(CycleClosed.self).n.value
            if let place = cycles.lastIndex(where: { $0.n == n }) { cycles[place].closed = event.occurred }
        default: break
        }
    }

    /// The cycle of a number.
    subscript(n: Int64) -> Cycle? { cycles.last { $0.n == n } }

    /// The cycle that a day belongs to; a day shared by two belongs to the later, one between two to none.
    func cycle(of day: Day) -> Int64? {
        cycles.last { $0.opened <= day && day <= ($0.closed ?? day) }?.n
    }
}

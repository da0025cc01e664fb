public import Events
import Rules

extension CycleOpened: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireProgrammeStream()
        let count = hearing.rules.cycle.count
        hearing.require(n <= count, .tooManyCycles, "cycle \(n) of at most \(count)", field: "/n")
        let cycles = try hearing.own(CycleRecord.self, CycleRecord.id)
        if let cycles {
            let what = cycles.open == nil ? "closing of cycle \(cycles.closed)" : "opening of the cycle before"
            hearing.requireInTime(cycles.origin, "the \(what)")
            if let open = cycles.open {
                hearing.object(.cycleAlreadyOpen, "cycle \(open) is open", field: "/n", clashes: [cycles.origin])
            }
        }
        let last = cycles?.closed ?? 0
        let clashes = cycles.map { [$0.origin] } ?? []
        if n <= last {
            hearing.object(.cycleNumberUsed, "cycle \(n) follows cycle \(last)", field: "/n", clashes: clashes)
        } else {
            hearing.require(
                n.value == last.value + 1, .cycleGap, "cycle \(n) follows cycle \(last)", field: "/n", clashes: clashes)
        }
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        let closed = try hearing.own(CycleRecord.self, CycleRecord.id)?.closed ?? 0
        hearing.keep(CycleRecord(closed: closed, open: n, origin: hearing.origin), CycleRecord.id)
    }
}

public import Events

extension CycleClosed: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireProgrammeStream()
        let cycles = try hearing.own(CycleRecord.self, CycleRecord.id)
        guard let cycles, cycles.open == n else {
            return hearing.object(
                .cycleNotOpen, cycles?.open.map { "cycle \($0) is open, not \(n)" } ?? "no cycle is open",
                field: "/n", clashes: cycles.map { [$0.origin] } ?? [])
        }
        hearing.requireInTime(cycles.origin, "cycle \(n)")
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        hearing.keep(CycleRecord(closed: n, origin: hearing.origin), CycleRecord.id)
    }
}

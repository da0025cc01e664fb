/// Gathers faults, up to the number that is listed.
struct FaultList {
    private(set) var faults: [RulebookFault] = []

    /// Whether nothing more is listed.
    var isFull: Bool { faults.count >= RulebookFileLimits.faults }

    mutating func add(_ fault: RulebookFault) {
        if !isFull { faults.append(fault) }
    }

    mutating func add(_ mark: YAMLMark, _ message: String, remedy: String? = nil) {
        add(RulebookFault(mark, message, remedy: remedy))
    }

    /// What is thrown when there are any.
    var sorted: RulebookFaults {
        RulebookFaults(faults: faults.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
}

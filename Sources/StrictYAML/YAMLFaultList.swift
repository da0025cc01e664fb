/// Gathers faults, up to the number that is listed.
public struct YAMLFaultList {
    /// What was found so far.
    public private(set) var faults: [YAMLFault] = []

    /// None yet.
    public init() {}

    /// Whether nothing more is listed.
    public var isFull: Bool { faults.count >= YAMLLimits.faults }

    /// Takes a fault.
    public mutating func add(_ fault: YAMLFault) {
        if !isFull { faults.append(fault) }
    }

    /// States a fault at a place.
    public mutating func add(_ mark: YAMLMark, _ message: String, remedy: String? = nil) {
        add(YAMLFault(mark, message, remedy: remedy))
    }

    /// What is thrown when there are any.
    public var sorted: YAMLFaults {
        YAMLFaults(faults: faults.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
}

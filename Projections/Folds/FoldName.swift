public import FieldCoding

/// The folds: what is remembered of a stream, from which reports are made.
public enum FoldName: String, FieldWord {
    case cycles, funnel, ledger, lessons, planning, polling

    /// Raised when a fold's state or meaning changes: a stored state of another version is dropped.
    public var version: Int {
        switch self {
        case .cycles: Cycles.version
        case .funnel: Funnel.version
        case .ledger: Ledger<Plain>.version
        case .lessons: Lessons<Plain>.version
        case .planning: Planning<Plain>.version
        case .polling: Polling<Plain>.version
        }
    }

    /// The event types that change its state.
    public var reads: EventTypeSet {
        switch self {
        case .cycles: Cycles.reads
        case .funnel: Funnel.reads
        case .ledger: Ledger<Plain>.reads
        case .lessons: Lessons<Plain>.reads
        case .planning: Planning<Plain>.reads
        case .polling: Polling<Plain>.reads
        }
    }
}

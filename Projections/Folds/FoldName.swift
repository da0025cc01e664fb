import Events
public import FieldCoding

/// The folds: what is remembered of a stream, from which reports are made.
public enum FoldName: String, FieldWord {
    case boards, community, conflicts, cycles, enactments, fabric, funnel
    case ledger, lessons, organisations, outcomes, planning, polling, privacy, profile

    /// Raised when a fold's state or meaning changes: a stored state of another version is dropped.
    public var version: Int { described.version }

    /// The event types that change its state.
    public var reads: EventTypeSet { described.reads }

    private var described: DescribeFold {
        var action = DescribeFold()
        var nothing = Views<Plain>(of: .programme, folds: [])
        nothing.perform(&action, on: self)
        return action
    }
}

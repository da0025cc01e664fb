import FieldCoding

/// Something done with one fold of a stream, whichever it is: what ``Views`` does with a fold is written once.
protocol FoldAction {
    associatedtype Failure: Error

    /// Does it. The fold is nil where it is not kept.
    mutating func perform<Kept: Fold>(on fold: inout Kept?) throws(Failure)
}

/// Begins a fold with no event.
struct BeginFold: FoldAction {
    mutating func perform<Kept: Fold>(on fold: inout Kept?) { fold = Kept() }
}

/// Writes a fold's state.
struct StoreFold: FoldAction {
    private(set) var bytes: [UInt8]?

    mutating func perform<Kept: Fold>(on fold: inout Kept?) { bytes = fold?.state.canonicalJSON }
}

/// Reads a fold's state.
struct RestoreFold: FoldAction {
    let bytes: [UInt8]

    mutating func perform<Kept: Fold>(on fold: inout Kept?) throws(CodingFailure) {
        fold = Kept(try Kept.State(trusting: bytes.span))
    }
}

/// Tells what a fold says of itself.
struct DescribeFold: FoldAction {
    private(set) var version = 0
    private(set) var reads = EventTypeSet()

    mutating func perform<Kept: Fold>(on fold: inout Kept?) {
        version = Kept.version
        reads = Kept.reads
    }
}

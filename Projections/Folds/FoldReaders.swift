import Events

/// Which of some folds read an event type: found in a few nanoseconds.
struct FoldReaders: Sendable, Equatable {
    /// By type number; the n-th bit stands for the n-th of the folds.
    private let bits: [UInt64]

    init(_ folds: FoldSet) {
        var bits: [UInt64] = []
        for (place, fold) in folds.names.enumerated() {
            for type in fold.reads.types {
                let number = Int(type.rawValue)
                while bits.count <= number { bits.append(0) }
                bits[number] |= 1 << UInt64(place)
            }
        }
        self.bits = bits
    }

    @inline(__always)
    subscript(type: EventType) -> UInt64 { Int(type.rawValue) < bits.count ? bits[Int(type.rawValue)] : 0 }
}

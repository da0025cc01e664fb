/// Where the entities of one kind stand in their array, by id.
struct EntityIndex: Sendable, Equatable {
    private var places: [String: Int32] = [:]

    init() {}

    /// The index of ids that stand in this order; of two equal ids the last counts.
    init(_ ids: some Sequence<String>) {
        for (place, id) in ids.enumerated() { places[id] = Int32(truncatingIfNeeded: place) }
    }

    @inline(__always)
    subscript(id: String) -> Int? {
        get { places[id].map(Int.init) }
        set { places[id] = newValue.map { Int32(truncatingIfNeeded: $0) } }
    }
}

/// Some of the folds.
public struct FoldSet: Sendable, Hashable, ExpressibleByArrayLiteral {
    /// In the order of their declaration, each once.
    public let names: [FoldName]

    /// The folds of a list.
    public init(_ names: some Sequence<FoldName>) {
        let wanted = Set(names)
        self.names = FoldName.allCases.filter(wanted.contains)
    }

    /// The folds of a list.
    public init(arrayLiteral names: FoldName...) { self.init(names) }

    /// Every fold.
    public static let all = FoldSet(FoldName.allCases)

    /// Whether a fold is among them.
    public func contains(_ name: FoldName) -> Bool { names.contains(name) }

    /// The event types that any of them reads; others can be skipped unparsed.
    public var reads: EventTypeSet { names.reduce(EventTypeSet()) { $0.union($1.reads) } }
}

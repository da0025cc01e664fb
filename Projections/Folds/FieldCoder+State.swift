import FieldCoding

/// Fields of stored states: what is nothing yet is left out, so that states stay small.
extension FieldCoder where Self: ~Copyable & ~Escapable {
    /// A figure; left out while nothing was added.
    @_lifetime(self: copy self)
    mutating func figure<Figure: ReportFigure>(
        _ name: StaticString, _ get: (Root) -> Figure, _ doc: StaticString
    ) throws(CodingFailure) -> Figure {
        try optional(name, { get($0).unlessEmpty }, doc) ?? Figure()
    }

    /// A flag; left out while false.
    @_lifetime(self: copy self)
    mutating func flag(
        _ name: StaticString, _ get: (Root) -> Bool, _ doc: StaticString
    ) throws(CodingFailure) -> Bool {
        try optional(name, { get($0) ? true : nil }, doc) ?? false
    }

    /// A list; left out while empty.
    @_lifetime(self: copy self)
    mutating func list<Element: FieldValue>(
        _ name: StaticString, _ get: (Root) -> [Element], _ doc: StaticString
    ) throws(CodingFailure) -> [Element] {
        try optional(name, { get($0).isEmpty ? nil : get($0) }, doc) ?? []
    }

    /// A place in the log.
    @_lifetime(self: copy self)
    mutating func position(
        _ name: StaticString, _ get: (Root) -> UInt64, _ doc: StaticString
    ) throws(CodingFailure) -> UInt64 {
        UInt64(clamping: try field(name, { Int64(clamping: get($0)) }, doc))
    }

    /// A place in the log that may be absent.
    @_lifetime(self: copy self)
    mutating func optionalPosition(
        _ name: StaticString, _ get: (Root) -> UInt64?, _ doc: StaticString
    ) throws(CodingFailure) -> UInt64? {
        try optional(name, { get($0).map { Int64(clamping: $0) } }, doc).map { UInt64(clamping: $0) }
    }

    /// A place in a list of the same state.
    @_lifetime(self: copy self)
    mutating func index(
        _ name: StaticString, _ get: (Root) -> Int, _ doc: StaticString
    ) throws(CodingFailure) -> Int {
        Int(clamping: try field(name, { Int64(get($0)) }, doc))
    }
}

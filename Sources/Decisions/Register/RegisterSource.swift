public import Events

/// Where a register reads the records that it does not hold: a store's table.
public protocol RegisterSource: AnyObject {
    /// The number of a stream, nil if it has no entry yet.
    func stream(named territory: TerritoryID) throws -> UInt32?
    /// The number that the next new stream gets; an admitted event is added to the log before the next is judged.
    func nextStream() throws -> UInt32
    /// The stored record at a key.
    func withRecord<Result>(at key: RegisterKey, _ body: (Span<UInt8>) throws -> Result) throws -> Result?
    /// The stored records whose ids stand below a parent, in byte order of their ids.
    func forEachRecord(below parent: RegisterKey, _ body: (String, Span<UInt8>) throws -> Void) throws
}

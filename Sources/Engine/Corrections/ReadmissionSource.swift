import Decisions
import Events
import EventStore
import FieldCoding

/// What a history that is judged anew finds outside itself: the numbers of the streams, and what others claim.
///
/// A stream begins with its first entry, under the number that it has in the store.
final class ReadmissionSource: RegisterSource {
    private let batch: Batch
    /// The streams that are replayed: what the store has of them is what is being made anew.
    private let replayed: Set<TerritoryID>
    private var begun: [TerritoryID: UInt32] = [:]
    private var current: UInt32 = 0

    init(_ batch: Batch, replaying: Set<TerritoryID>) {
        self.batch = batch
        replayed = replaying
    }

    /// The stream of the entry that is judged next.
    func turn(to stream: UInt32) { current = stream }

    /// The stream has its first entry.
    func begin(_ territory: TerritoryID) { begun[territory] = current }

    func stream(named territory: TerritoryID) throws -> UInt32? {
        if let number = begun[territory] { return number }
        return replayed.contains(territory) ? nil : try batch.stream(named: territory)?.number
    }

    func nextStream() throws -> UInt32 { current }

    func withRecord<Result>(at key: RegisterKey, _ body: (Span<UInt8>) throws -> Result) throws -> Result? {
        guard key.stream == 0, key.kind == .claim else { return nil }
        return try batch.withRecord(stream: key.stream, kind: key.kind.rawValue, id: key.id) { stored in
            guard let owner = try Self.owner(of: stored), !replayed.contains(owner) else { return nil }
            return try body(stored)
        } ?? nil
    }

    func forEachRecord(below parent: RegisterKey, _ body: (String, Span<UInt8>) throws -> Void) throws {}

    /// The territory whose entry makes a claim.
    static func owner(of claim: Span<UInt8>) throws -> TerritoryID? {
        guard case .string(let owner)? = try JSONValue(json: claim).members?["owner"] else { return nil }
        return TerritoryID(unchecked: owner)
    }
}

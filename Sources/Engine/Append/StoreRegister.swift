import Decisions
import Events
import EventStore

/// Lets decisions read the register of a store, as it was when the batch began.
final class StoreRegister: RegisterSource {
    var batch: Batch?

    private func current() throws -> Batch {
        guard let batch else { preconditionFailure("the register is read outside a batch") }
        return batch
    }

    func stream(named territory: TerritoryID) throws -> UInt32? {
        try current().stream(named: territory)?.number
    }

    func nextStream() throws -> UInt32 { try current().head.streams }

    func withRecord<Result>(at key: RegisterKey, _ body: (Span<UInt8>) throws -> Result) throws -> Result? {
        try current().withRecord(stream: key.stream, kind: key.kind.rawValue, id: key.id, body)
    }

    func forEachRecord(below parent: RegisterKey, _ body: (String, Span<UInt8>) throws -> Void) throws {
        try current().forEachRecord(
            stream: parent.stream, kind: parent.kind.rawValue, below: parent.id, body)
    }
}

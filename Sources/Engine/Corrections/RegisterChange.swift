import Decisions
import Events
import EventStore
import FieldCoding

/// What streams that were judged anew change in the stored register.
struct RegisterChange {
    /// Records that are new or other than before.
    private(set) var kept: [RegisterRow] = []
    /// Records that nothing makes any more.
    private(set) var removed: [RegisterRow] = []
    /// The records before, where there were any.
    private var before: [RegisterKey: [UInt8]] = [:]

    /// Compares the records that some streams left with those that the store has of them.
    init(
        from batch: Batch, to records: [RegisterRow], of streams: Set<UInt32>, _ names: [UInt32: TerritoryID]
    ) throws {
        let owners = Set(streams.compactMap { names[$0] })
        for stream in streams.union([0]) {
            try batch.forEachRecord(of: stream) { row in
                guard try Readmission.belongs(row, to: streams, owners), let key = Self.key(row) else { return }
                before[key] = row.bytes
            }
        }
        var made: Set<RegisterKey> = []
        for row in records {
            guard let key = Self.key(row) else { continue }
            made.insert(key)
            if before[key] != row.bytes { kept.append(row) }
        }
        for (key, bytes) in before.sorted(by: { $0.key < $1.key }) where !made.contains(key) {
            removed.append(RegisterRow(stream: key.stream, kind: key.kind.rawValue, id: key.id, bytes: bytes))
        }
    }

    private static func key(_ row: RegisterRow) -> RegisterKey? {
        RegisterKind(rawValue: row.kind).map { RegisterKey(stream: row.stream, kind: $0, id: row.id) }
    }

    /// The ids of changed records of one stream that decisions of other streams may have read.
    func idsReadElsewhere(in stream: UInt32) throws -> Set<String> {
        var ids: Set<String> = []
        for row in kept + removed where row.stream == stream {
            guard let kind = RegisterKind(rawValue: row.kind), kind.isReadElsewhere(fromProgramme: stream == 0),
                let id = row.id.split(separator: " ").first
            else { continue }
            ids.insert(String(id))
        }
        return ids
    }

    /// Whether a stream's currency is another than before: the programme allocates only in its own.
    func changesCurrency(of stream: UInt32) throws -> Bool {
        for row in kept where row.stream == stream && row.kind == RegisterKind.territory.rawValue {
            let key = RegisterKey(stream: stream, kind: .territory, id: row.id)
            let now = try TerritoryRecord(trusting: row.bytes.span).currency
            return try before[key].map { try TerritoryRecord(trusting: $0.span).currency != now } ?? false
        }
        return false
    }
}

extension RegisterKind {
    /// Whether decisions of another stream look up records of the kind: the programme's are looked up by territories,
    /// a territory's by those that name it.
    fileprivate func isReadElsewhere(fromProgramme: Bool) -> Bool {
        switch self {
        case .lesson, .audience, .objective: true
        case .claim, .territory, .enactment, .rulebook, .correction: false
        default: fromProgramme
        }
    }
}

internal import Decisions
public import Events
internal import EventStore
internal import FieldCoding
internal import Platform
public import Transparency

/// A store in the making, of entries as they were recorded elsewhere: the same bytes in the same order, so that trees
/// and roots are the same.
///
/// Nobody is trusted. Each entry is read strictly, and its text must be the canonical form of what it says; ids must be
/// new and moments must not run backwards; at the end the whole history is judged again from nothing. The store appears
/// under its name when all of that is done, or not at all.
///
/// Entries hold commitments where texts about people were; the texts are in no export, so the new store's vault holds
/// none of them.
public final class Restoration {
    private let directory: String
    private let wrappingKey: String?
    private let isPartial: Bool
    private let staging: String
    private let log: EventLog
    private var pending: [(entry: EncodedEntry, recorded: Recorded)] = []
    private var size: UInt64 = 0

    /// How many entries are committed at once.
    private static let span = 10_000

    private var files: StoreFiles { StoreFiles(Files.join(staging, "store")) }

    /// Begins a store at a place where none is.
    ///
    /// Where the entries are a part of a log, programme's speak of territories that are not there: they are then taken as
    /// they stand.
    public init(_ directory: String, wrappingKey: String? = nil, isPartial: Bool = false) throws {
        if Files.exists(directory) {
            throw StoreError(
                .alreadyThere, "\(directory) is there already", remedy: "restore into a store that is not there yet")
        }
        self.directory = directory
        self.wrappingKey = wrappingKey
        self.isPartial = isPartial
        staging = try Files.makeTemporaryDirectory(in: Files.parent(directory), prefix: ".tejido-restore-")
        do {
            let store = Files.join(staging, "store")
            try EventLog.create(store)
            log = try EventLog(StoreFiles(store))
        } catch {
            try? Files.removeTree(staging)
            throw error
        }
    }

    deinit { try? Files.removeTree(staging) }

    /// Takes the next entry: its canonical text, or a CloudEvent that says the same.
    ///
    /// Throws `CodingFailure` for what is no entry, and `StoreError` for one that cannot stand where it does.
    public func add(_ text: Span<UInt8>) throws {
        let position = size + UInt64(pending.count)
        let isCloudEvent: Bool
        let recorded: Recorded
        if let entry = try CloudEvent.entry(in: text) {
            isCloudEvent = true
            recorded = try Recorded(json: entry.span, at: position)
        } else {
            isCloudEvent = false
            recorded = try Recorded(json: text, at: position)
        }
        let encoded = try EncodedEntry(recorded.envelope, recorded.event)
        guard isCloudEvent || encoded.bytes.span.isEqual(to: text) else {
            throw CodingFailure(
                .outOfRange, "the text is not the canonical form of what it says", at: 0,
                remedy: "restore the lines as they were exported, byte for byte")
        }
        for slot in try encoded.slots {
            guard case .sealed = slot.content else {
                throw CodingFailure(
                    .outOfRange, "slot \(slot.name) holds a text and not its commitment", at: 0,
                    remedy: "new events are appended, not restored")
            }
        }
        pending.append((encoded, recorded))
        if pending.count == Self.span { try flush() }
    }

    private func flush() throws {
        try log.append { batch in
            for (entry, recorded) in pending {
                try check(recorded, in: batch)
                try batch.add(
                    entry, recorded.envelope, type: recorded.event.type, version: 1, content: ContentDigest.of(entry))
            }
        }
        size += UInt64(pending.count)
        pending.removeAll(keepingCapacity: true)
    }

    private func check(_ recorded: Recorded, in batch: Batch) throws {
        let envelope = recorded.envelope
        let place = "the entry of position \(recorded.position), \(envelope.id),"
        if recorded.position == 0, envelope.territory != .programme {
            throw StoreError.unfit("\(place) is not of programme, whose rules a log begins with")
        }
        if let known = try batch.find(envelope.id) {
            throw StoreError.unfit("\(place) has the id of position \(known.position)")
        }
        if let last = batch.head.recorded, envelope.recorded < last {
            throw StoreError.unfit(
                "\(place) was recorded at \(envelope.recorded), before the one before it, at \(last)")
        }
    }

    /// What was restored.
    public struct Restored: Sendable {
        /// How many entries.
        public let size: UInt64
        /// The root over them.
        public let root: Digest
        /// Each stream with its count and root.
        public let streams: [(name: TerritoryID, count: UInt64, root: Digest)]
        /// What judging the history found, none of it impossible.
        public let findings: [AuditFinding]
    }

    /// Judges what was taken and puts the store in its place.
    ///
    /// Throws `unfit` when the root is another than `root`, or when an entry cannot be true of those before it.
    public func finish(root expected: Digest? = nil) throws -> Restored {
        try flush()
        let (head, streams) = try log.standing()
        let root = head.tree.root()
        if let expected, expected != root {
            throw StoreError.unfit("the root of \(size) entries is \(root.hex), not \(expected.hex)")
        }
        let audit = try judge()
        let key = wrappingKey ?? directory + ".key"
        let isNewKey = !Files.exists(key)
        do {
            try Vault.create(files, wrappingKey: key)
            try Files.syncDirectory(files.directory)
            try Files.renameToNew(files.directory, to: directory)
            try Files.syncDirectory(Files.parent(directory))
        } catch {
            if isNewKey { try? Files.remove(key) }
            throw error
        }
        return Restored(
            size: size, root: root,
            streams: streams.map { ($0.name, $0.count, $0.tree.root()) }, findings: audit.findings)
    }

    private func judge() throws -> Audit {
        let programme = Programme(restoring: log, files)
        let (head, all) = try log.standing()
        let judged = isPartial ? all.filter { $0.name != .programme } : all
        let audit = try programme.audit(judged, among: all, size: head.size)
        if let first = audit.findings.first(where: { $0.kind == .impossible }) {
            let positions = Set(audit.findings.filter { $0.kind == .impossible }.map(\.entry.position))
            throw StoreError.unfit(
                "entries that cannot be true: \(positions.count), the first at position \(first.entry.position), "
                    + "\(first.entry.envelope.id): \(first.rule?.code ?? ""): \(first.message)")
        }
        try programme.rebuildDerived()
        return audit
    }
}

extension StoreError {
    fileprivate static func unfit(_ reason: String) -> StoreError {
        StoreError(.unfit, reason, remedy: "these are not the entries of a log as it was exported")
    }
}

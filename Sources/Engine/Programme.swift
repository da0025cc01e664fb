internal import Decisions
public import Events
public import EventStore
internal import FieldCoding
internal import LMDB
internal import Platform
internal import Rules

/// A store with everything that is done with it: decide, append, replay, project, verify.
public final class Programme {
    /// The log.
    public let log: EventLog
    /// The texts of slots.
    public let vault: Vault
    /// The store's files.
    public let files: StoreFiles
    /// The moment that the next append is recorded at; tests set their own.
    public var clock: () -> Instant = { Instant(milliseconds: Clock.now()) }
    /// Whether a clock far from the head's moment is believed.
    public var acceptsClock = false

    /// What judges appends, kept from one batch to the next while nobody else appends.
    var judge: (admission: Admission, source: StoreRegister, head: Head)?

    /// Opens a store; to write, it first finishes an erasure that was interrupted.
    ///
    /// `wrappingKey` is the path of the vault's key where it is not beside the store. `onWait` is told who holds the lock
    /// when an append waits for long; `onPut` what an append writes.
    public init(
        _ directory: String, readOnly: Bool = false, wrappingKey: String? = nil,
        onWait: (@Sendable (String) -> Void)? = nil, onPut: EventLog.PutObserver? = nil
    ) throws {
        files = StoreFiles(directory)
        vault = Vault(files, wrappingKey: wrappingKey, readOnly: readOnly)
        var notify: (@Sendable (LockWait) -> Void)?
        if let onWait { notify = { onWait($0.message) } }
        log = try EventLog(files, readOnly: readOnly, onWait: notify, onPut: onPut)
        if !readOnly { try finishErasures() }
    }

    /// A log that is being restored, before it stands in a store.
    init(restoring log: EventLog, _ files: StoreFiles) {
        self.files = files
        self.log = log
        vault = Vault(files)
    }

    /// Makes a store whose first entry enacts the complete default rules, so that the log explains itself.
    ///
    /// The first entry's id is the store's origin: the name under which its tree is known. It is made when not given.
    /// The vault's wrapping key is made too, beside the store or at `wrappingKey`, unless it is there already.
    public static func create(
        _ directory: String, origin: EventID? = nil, wrappingKey: String? = nil, clock: (() -> Instant)? = nil
    ) throws -> Programme {
        try EventLog.create(directory)
        do {
            try Vault.create(StoreFiles(directory), wrappingKey: wrappingKey)
            let programme = try Programme(directory, wrappingKey: wrappingKey)
            if let clock { programme.clock = clock }
            guard let first = Day(year: 1900, month: 1, day: 1) else { preconditionFailure("no such day") }
            let standard = Rulebook.standard.canonicalJSON
            let proposal = Proposal(
                actor: ActorID(unchecked: "tejido"), id: origin ?? EventID(unchecked: "tejido/" + UUIDv7.make()),
                occurred: first, territory: .programme,
                event: RulesEnacted(
                    effective: first, parameters: try JSONValue(json: standard.span), retroactive: false,
                    rulebook: RulebookID(unchecked: "default")))
            let outcome = try programme.append([try Prepared(proposal)])
            if let refusal = outcome.refusals.first {
                throw StoreError(
                    .damaged, "the default rules were refused: \(refusal.description)",
                    remedy: "this is a fault of tejido")
            }
            return programme
        } catch {
            try? Files.removeTree(directory)
            throw error
        }
    }
}

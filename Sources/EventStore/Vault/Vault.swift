internal import Events
internal import LMDB
internal import Platform
internal import Transparency

/// The texts of slots, which the log holds only commitments of, and the keys that open them: `vault-N.mdb`.
///
/// A note is sealed under a key of its own; what identifies a person under that person's key; every key under the
/// wrapping key, which lies outside the store. Texts lie here and not in `log.mdb` because LMDB leaves deleted values
/// readable in free pages and in the gaps of live ones: what shall be erased must lie in a file that can be made anew.
///
/// **Order of writing.** An append that seals nothing commits once and never opens the vault. One that seals commits the
/// vault first and the log second, both while it holds the log's lock:
/// - stopped before the vault's commit: nothing has happened;
/// - stopped between the two: the vault holds texts at positions that the log has not reached. Nothing refers to them;
///   the next append that seals removes them in its own commit, for it takes the same positions;
/// - the log's commit fails or its outcome is unknown: one of the two above, and the event's id tells which.
///
/// So an entry never stands without its texts, and texts stand without their entry only at the end.
///
/// **Erasing.** The order is an event in the log; obeying it may stop anywhere and is finished when the store is next
/// opened to write, under the log's lock:
/// 1. a new generation is made in a directory `.vault-…` beside the old one, by copying what the orders leave;
///    stopped here: the digest of obeyed orders in the current generation is not that of the log, so it begins again;
/// 2. it is flushed and renamed to `vault-N+1.mdb`, and is the current one from then on, as the highest number;
/// 3. all other generations and unfinished ones are removed; stopped here: whoever next opens to write sees more than
///    one file and removes them.
///
/// Numbered files, because LMDB's lock file belongs to a data file's name: a file that takes another's name would share
/// its lock table with those who have the old one open. Readers that do go on reading the file that they opened.
/// What was copied from the disk before is out of reach: backups and snapshots keep what they had.
public final class Vault {
    /// Where an erasure may be interrupted.
    public enum Step: CaseIterable, Sendable {
        /// Nothing is done yet but the order.
        case ordered
        /// The new generation is complete under another name.
        case made
        /// It has its name, and the old ones are still there.
        case renamed
    }

    /// Told before an erasure goes on from each step: tests interrupt it there.
    public var atStep: (Step) throws -> Void = { _ in }

    /// Where the wrapping key lies.
    public let wrappingKeyPath: String
    private let files: StoreFiles
    private let isReadOnly: Bool
    private var opened: VaultFile?
    private var unlocked: WrappingKey?

    /// The vault of a store; nothing is opened before it is needed.
    public init(_ files: StoreFiles, wrappingKey path: String? = nil, readOnly: Bool = false) {
        self.files = files
        wrappingKeyPath = path ?? files.wrappingKey
        isReadOnly = readOnly
    }

    /// Makes the first generation of a store's vault, and the wrapping key where there is none.
    public static func create(_ files: StoreFiles, wrappingKey path: String? = nil) throws {
        let path = path ?? files.wrappingKey
        let isNew = try WrappingKey.make(at: path)
        do {
            let key = try WrappingKey(readingFrom: path)
            try Environment.create(files.vault(0))
            let file = try VaultFile(files.vault(0), generation: 0, readOnly: false, create: true)
            try file.begin(key.fingerprint, obeying: digest(of: []))
        } catch {
            if isNew { try? Files.remove(path) }
            throw error
        }
    }

    // MARK: Opening

    /// The current generation.
    ///
    /// Whoever writes holds the log's lock, so no newer one appears meanwhile; a reader may see its file removed between
    /// finding and opening it, and looks again.
    func current() throws -> VaultFile {
        if let opened, opened.isCurrent { return opened }
        opened = nil
        for _ in 0..<10 {
            guard let number = try generations().max() else { break }
            do {
                let file = try VaultFile(files.vault(number), generation: number, readOnly: isReadOnly)
                opened = file
                return file
            } catch let error as LMDBError where error.kind == .noSuchFile {
                continue
            }
        }
        throw StoreError.vault(
            "the store has no vault: there is no vault-N.mdb in \(files.directory)",
            remedy: "restore it from a backup; events without slots need none")
    }

    /// The number of the current generation, which every erasure raises.
    public func generation() throws -> UInt64 { try current().generation }

    private func generations() throws -> [UInt64] { try Files.list(files.directory).compactMap(StoreFiles.generation) }

    /// The wrapping key, if it is this vault's.
    func wrappingKey() throws -> WrappingKey {
        if let unlocked { return unlocked }
        let key = try WrappingKey(readingFrom: wrappingKeyPath)
        guard try current().fingerprint() == key.fingerprint else {
            throw StoreError.vault(
                "\(wrappingKeyPath) is the wrapping key of another vault",
                remedy: "name the right one with TEJIDO_VAULT_KEY; events without slots need none")
        }
        unlocked = key
        return key
    }

    /// Copies the current generation into another store's directory.
    public func copy(to other: StoreFiles) throws {
        let file = try current()
        try file.copy(to: other.vault(file.generation))
    }

    /// Removes what was copied into another store's directory.
    public func removeCopies(in other: StoreFiles) throws {
        for name in try Files.list(other.directory) where name.hasPrefix(StoreFiles.vaultPrefix) {
            try Files.remove(Files.join(other.directory, name))
        }
    }

    // MARK: Erasing

    /// Whether there is something to do before the vault is as the log orders.
    public func isBehind(_ orders: Set<ErasureOrder>) throws -> Bool {
        let names = try Files.list(files.directory)
        if names.contains(where: { $0.hasPrefix(StoreFiles.unfinishedVault) }) { return true }
        let generations = names.compactMap(StoreFiles.generation)
        if generations.count > 1 { return true }
        return try !orders.isEmpty && !generations.isEmpty && current().obeyed() != Self.digest(of: orders)
    }

    /// Destroys what is ordered, for good, and returns how many texts that were.
    ///
    /// The caller holds the log's lock; `size` is where the log ends.
    public func obey(_ orders: Set<ErasureOrder>, in size: UInt64) throws -> Int {
        guard try !generations().isEmpty else { return 0 }
        var old: VaultFile? = try current()
        var erased = 0
        if let file = old, try file.obeyed() != Self.digest(of: orders) {
            try atStep(.ordered)
            erased = try replace(file, before: size, leavingOut: orders)
        }
        old = nil
        opened = nil
        try atStep(.renamed)
        try removeAllButNewest()
        return erased
    }

    private func replace(_ old: VaultFile, before size: UInt64, leavingOut orders: Set<ErasureOrder>) throws -> Int {
        let next = old.generation + 1
        let staging = try Files.makeTemporaryDirectory(in: files.directory, prefix: StoreFiles.unfinishedVault)
        let path = Files.join(staging, "data.mdb")
        try Environment.create(path)
        let erased: Int
        do {
            let file = try VaultFile(path, generation: next, readOnly: false, create: true)
            guard let fingerprint = try old.fingerprint() else {
                throw StoreError.vault("the vault does not name its wrapping key", remedy: "restore a backup")
            }
            try file.begin(fingerprint, obeying: Self.digest(of: orders))
            erased = try file.fill(from: old, before: size, leavingOut: orders)
        }
        try atStep(.made)
        try Files.sync(path)
        try Files.renameToNew(path, to: files.vault(next))
        try Files.syncDirectory(files.directory)
        return erased
    }

    private func removeAllButNewest() throws {
        let names = try Files.list(files.directory)
        guard let newest = names.compactMap(StoreFiles.generation).max() else { return }
        let kept = Files.name(files.vault(newest))
        // Data before its lock file: who finds a data file finds its locks.
        for name in names where name.hasPrefix(StoreFiles.vaultPrefix) && !name.hasPrefix(kept) {
            try Files.remove(Files.join(files.directory, name))
        }
        for name in names where name.hasPrefix(StoreFiles.unfinishedVault) {
            try Files.removeTree(Files.join(files.directory, name))
        }
        try Files.syncDirectory(files.directory)
    }

    private static func digest(of orders: Set<ErasureOrder>) -> Digest {
        let lines = orders.map { order in
            switch order {
            case .person(let person): "\(person)\n"
            case .slot(let position, let slot): "\(position) \(slot)\n"
            }
        }
        return Digest.sha256(Array(lines.sorted().joined().utf8).span)
    }
}

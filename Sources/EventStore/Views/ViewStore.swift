internal import LMDB
internal import Platform
public import Transparency

/// What a stored state of a fold has seen, so that a reader can tell whether it still holds.
public struct ViewCheckpoint: Equatable, Sendable {
    /// Entries of the stream that were folded.
    public let count: UInt64
    /// The position of the last of them.
    public let lastPosition: UInt64
    /// The leaf hash of the last of them: another one there means another history.
    public let lastLeaf: Digest
    /// The retroactive rules under which it was folded.
    public let rules: Digest

    /// Assembles a checkpoint.
    public init(count: UInt64, lastPosition: UInt64, lastLeaf: Digest, rules: Digest) {
        self.count = count
        self.lastPosition = lastPosition
        self.lastLeaf = lastLeaf
        self.rules = rules
    }

    static let size = 8 + 8 + 32 + 32

    init?(stored: Span<UInt8>) {
        guard stored.count >= Self.size else { return nil }
        count = stored.bigEndianUInt64(at: 0)
        lastPosition = stored.bigEndianUInt64(at: 8)
        lastLeaf = Digest(stored, at: 16)
        rules = Digest(stored, at: 48)
    }

    var stored: [UInt8] {
        var bytes: [UInt8] = []
        for number in [count, lastPosition] {
            let digits = number.bigEndianBytes
            for index in 0..<8 { bytes.append(digits[index]) }
        }
        lastLeaf.append(to: &bytes)
        rules.append(to: &bytes)
        return bytes
    }
}

/// The folded states of all streams and the rows of reports, in `views.mdb`: disposable, made from the entries alone.
///
/// A fold's states live in a generation; a rebuild writes a new one beside it and then moves one pointer.
public final class ViewStore: Sendable {
    let environment: Environment
    let states: Table
    let pointers: Table
    let keptRows: Table

    private static func openOrReplace(_ path: String) throws(LMDBError) -> Environment {
        do {
            return try Environment.open(path, .init())
        } catch {
            guard [.notADatabase, .truncated, .corrupted].contains(error.kind) else { throw error }
        }
        // Nothing that cannot be opened is worth keeping here.
        try? Files.remove(path)
        try Environment.create(path)
        return try Environment.open(path, .init())
    }

    /// Which states are meant: a fold of one version, and the number of its stream.
    public struct Key: Hashable, Sendable {
        /// The fold's name.
        public let fold: String
        /// The version of the fold's state.
        public let version: Int
        /// The stream's number.
        public let stream: UInt32

        /// Assembles a key.
        public init(fold: String, version: Int, stream: UInt32) {
            self.fold = fold
            self.version = version
            self.stream = stream
        }

        var pointer: [UInt8] { Array("\(fold) \(version)".utf8) }
    }

    /// Opens the views of a store, making an empty file where there is none.
    ///
    /// A file that LMDB cannot open is thrown away: the entries are the truth.
    public init(_ files: StoreFiles) throws {
        if !Files.exists(files.views) { try Environment.create(files.views) }
        environment = try Self.openOrReplace(files.views)
        states = try environment.table(named: "states", create: true)
        pointers = try environment.table(named: "pointers", create: true)
        keptRows = try environment.table(named: "rows", create: true)
    }

    /// Gives the stored state of a stream to `body`, nil if there is none.
    public func withState<Result>(
        _ key: Key, _ body: (ViewCheckpoint, Span<UInt8>) throws -> Result
    ) throws -> Result? {
        try environment.read { transaction in
            let generation = try Self.generation(key, pointers, transaction)
            guard let stored = try transaction.value(in: states, for: Self.stateKey(generation, key).span),
                let checkpoint = ViewCheckpoint(stored: stored)
            else { return nil }
            return try body(checkpoint, stored.extracting(ViewCheckpoint.size..<stored.count))
        }
    }

    /// One state to be kept.
    public struct State: Sendable {
        let key: Key
        let checkpoint: ViewCheckpoint
        let bytes: [UInt8]

        /// Assembles a state.
        public init(_ key: Key, _ checkpoint: ViewCheckpoint, _ bytes: [UInt8]) {
            self.key = key
            self.checkpoint = checkpoint
            self.bytes = bytes
        }
    }

    /// Keeps states in place of the ones before.
    public func keep(_ new: [State]) throws {
        try environment.write { transaction in
            for state in new {
                let generation = try Self.generation(state.key, pointers, transaction)
                try transaction.put(
                    head: state.checkpoint.stored.span, body: state.bytes.span, in: states,
                    for: Self.stateKey(generation, state.key).span)
            }
        }
    }

    /// Keeps states as a new generation of their folds, and throws the old generation away once it is complete.
    public func replace(_ folds: [(fold: String, version: Int)], with new: [State]) throws {
        try environment.write { transaction in
            try transaction.clear(keptRows)
            for fold in folds {
                let key = Key(fold: fold.fold, version: fold.version, stream: 0)
                let old = try Self.generation(key, pointers, transaction)
                for state in new where state.key.fold == fold.fold && state.key.version == fold.version {
                    try transaction.put(
                        head: state.checkpoint.stored.span, body: state.bytes.span, in: states,
                        for: Self.stateKey(old + 1, state.key).span)
                }
                try transaction.put((old + 1).bigEndianBytes.span, in: pointers, for: key.pointer.span)
                try Self.drop(Self.prefix(old, key), states, &transaction)
            }
        }
    }

    /// Every state as its key and its bytes, in key order and without generations: for comparing two view stores.
    public func dump() throws -> [(fold: String, stream: UInt32, bytes: [UInt8])] {
        try environment.read { transaction in
            var all: [(fold: String, stream: UInt32, bytes: [UInt8])] = []
            var cursor = try transaction.cursor(in: states)
            while try cursor.next() {
                let key = cursor.key
                let name = String(decodingBytes: key.extracting(0..<key.count - 8))
                all.append((name, key.bigEndianUInt32(at: key.count - 4), [UInt8](copying: cursor.value)))
            }
            return all
        }
    }

    private static func generation(
        _ key: Key, _ pointers: Table, _ transaction: borrowing some Transaction & ~Copyable
    ) throws -> UInt32 {
        guard let stored = try transaction.value(in: pointers, for: key.pointer.span), stored.count == 4 else {
            return 0
        }
        return stored.bigEndianUInt32(at: 0)
    }

    private static func prefix(_ generation: UInt32, _ key: Key) -> [UInt8] {
        var bytes = key.pointer
        let digits = generation.bigEndianBytes
        for index in 0..<4 { bytes.append(digits[index]) }
        return bytes
    }

    private static func stateKey(_ generation: UInt32, _ key: Key) -> [UInt8] {
        var bytes = prefix(generation, key)
        let digits = key.stream.bigEndianBytes
        for index in 0..<4 { bytes.append(digits[index]) }
        return bytes
    }

    private static func drop(_ prefix: [UInt8], _ states: Table, _ transaction: inout WriteTransaction) throws {
        var doomed: [[UInt8]] = []
        do {
            var cursor = try transaction.cursor(in: states)
            var found = try cursor.seek(to: prefix.span)
            while found, cursor.key.starts(with: prefix.span) {
                doomed.append([UInt8](copying: cursor.key))
                found = try cursor.next()
            }
        }
        for key in doomed { _ = try transaction.delete(key.span, in: states) }
    }
}

internal import Platform

/// The files of a store's directory.
public struct StoreFiles: Sendable {
    /// The directory, `NAME.tejido`.
    public let directory: String

    /// The files of a directory, whether it exists or not.
    public init(_ directory: String) { self.directory = directory }

    /// The truth and what is derived from it.
    public var log: String { Files.join(directory, "log.mdb") }
    /// The read models, which may be thrown away.
    public var views: String { Files.join(directory, "views.mdb") }
    /// The read models and the entries as SQLite tables, which may be thrown away.
    public var tables: String { Files.join(directory, "tables.sqlite") }
    /// The size and root of the log after the last commit, beside the environments.
    public var head: String { Files.join(directory, "head") }

    /// A generation of the vault; the one with the highest number holds the texts of slots.
    public func vault(_ generation: UInt64) -> String {
        Files.join(directory, "\(Self.vaultPrefix)\(generation).mdb")
    }
    /// The wrapping key of the vault, beside the directory, where no other is named.
    public var wrappingKey: String {
        var path = (try? Files.realPath(directory)) ?? directory
        while path.hasSuffix("/") { path.removeLast() }
        return path + ".key"
    }

    static let vaultPrefix = "vault-"
    /// How the names of directories begin in which a vault is being made.
    static let unfinishedVault = ".vault-"

    /// The number of a generation of the vault by its file's name, nil for other files.
    static func generation(_ name: String) -> UInt64? {
        guard name.hasPrefix(vaultPrefix), name.hasSuffix(".mdb") else { return nil }
        return UInt64(name.dropFirst(vaultPrefix.count).dropLast(4))
    }

    /// Fails unless a store is there.
    public func requireStore() throws {
        guard try Files.isThere(log) else {
            throw StoreError(
                .notFound, "there is no store at \(directory)",
                remedy: "name one with --store or TEJIDO_STORE, or make one with tejido init")
        }
    }
}

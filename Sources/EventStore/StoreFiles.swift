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
    /// The size and root of the log after the last commit, beside the environments.
    public var head: String { Files.join(directory, "head") }

    /// Fails unless a store is there.
    public func requireStore() throws {
        guard Files.exists(log) else {
            throw StoreError(
                .notFound, "there is no store at \(directory)",
                remedy: "name one with --store or TEJIDO_STORE, or make one with tejido init")
        }
    }
}

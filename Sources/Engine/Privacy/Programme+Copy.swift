public import EventStore
internal import Platform

extension Programme {
    /// Copies log and vault into a directory, consistently with one another, while others append.
    ///
    /// The log is copied first: the vault has every text before the log has its entry. An erasure in between would leave
    /// a copy whose log lacks the order, so both are copied again when the vault has a new generation.
    public func copy(to other: StoreFiles) throws {
        while true {
            let generation = try vault.generation()
            try log.copy(to: other.log) { _ in }
            try vault.copy(to: other)
            if try vault.generation() == generation { return }
            try Files.remove(other.log)
            try vault.removeCopies(in: other)
        }
    }
}

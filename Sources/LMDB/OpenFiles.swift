internal import Platform
internal import Synchronization

/// The data files that this process has open.
///
/// Opening one a second time and closing either would drop all locks of the process on it, and other processes would
/// take its readers and writers for dead.
enum OpenFiles {
    private static let files = Mutex<Set<Files.Identity>>([])

    /// Takes note of a file; false when the process has it open already.
    static func add(_ file: Files.Identity) -> Bool {
        files.withLock { $0.insert(file).inserted }
    }

    /// Closes a file and forgets it in one step: once it is closed, a new file may get its number.
    static func remove(_ file: Files.Identity, closing close: () -> Void = {}) {
        files.withLock { files in
            close()
            _ = files.remove(file)
        }
    }
}

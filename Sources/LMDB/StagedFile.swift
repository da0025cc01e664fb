internal import Platform

/// A data file that is made in a temporary directory beside its place and appears there whole, or not at all.
struct StagedFile: ~Copyable {
    /// Where to make the file.
    let path: String
    private let directory: String
    private let target: String

    /// Makes the temporary directory; throws when something is at the target already.
    init(for target: String) throws(LMDBError) {
        self.target = target
        let parent = Files.parent(target)
        guard !Files.exists(target) else {
            throw LMDBError(
                .alreadyExists, .none, "create", target, "there is a file already",
                remedy: "choose another path, or open the file")
        }
        try DataFile.refuseNetwork(parent, operation: "create", target)
        do {
            directory = try Files.makeTemporaryDirectory(in: parent, prefix: ".\(Files.name(target)).")
        } catch {
            throw LMDBError(error, "create", target)
        }
        path = Files.join(directory, "data.mdb")
    }

    /// Flushes the file and moves it to its place.
    func publish() throws(LMDBError) {
        do {
            // For the owner and the group, whatever the umask says.
            try Files.setMode(path, DataFile.mode)
            try Files.sync(path)
            try Files.renameToNew(path, to: target)
            try Files.syncDirectory(Files.parent(target))
        } catch {
            throw LMDBError(error, "create", target)
        }
    }

    deinit {
        // What cannot be removed does no harm but to take space.
        try? Files.removeTree(directory)
    }
}

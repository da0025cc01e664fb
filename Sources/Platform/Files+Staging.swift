internal import Glibc

extension Files {
    /// Makes a file that appears at its place whole, or not at all.
    ///
    /// `make` is given a path in a temporary directory beside the place. What it made there is flushed and moved to its
    /// place: over the file that is there when `replacing`, else the error `isAlreadyThere`, as for all that is no file.
    public static func makeWhole(
        _ target: String, replacing: Bool, mode: UInt32 = 0o660, durable: Bool = true, _ make: (String) throws -> Void
    ) throws {
        if isTaken(target), !replacing || !isPlainFile(target) {
            throw FileError(path: target, operation: "make", errno: EEXIST)
        }
        let parent = parent(target)
        let directory = try makeTemporaryDirectory(in: parent, prefix: ".\(name(target)).")
        // What cannot be removed does no harm but to take space.
        defer { try? removeTree(directory) }
        let path = join(directory, name(target))
        try make(path)
        try setMode(path, mode)
        if durable { try sync(path) }
        if replacing { try rename(path, to: target) } else { try renameToNew(path, to: target) }
        if durable { try syncDirectory(parent) }
    }

    /// Makes a directory that appears where nothing is, whole, or not at all; `fill` is given its path in the making.
    public static func makeWholeDirectory(_ target: String, _ fill: (String) throws -> Void) throws {
        try makeWhole(target, replacing: false, mode: 0o770) { path in
            try makeDirectory(path)
            try fill(path)
        }
    }
}

internal import Glibc

/// Files and directories: everything that reads or changes them does it here.
public enum Files {
    /// Which file a path leads to, whatever it is called: device and inode.
    public struct Identity: Hashable, Sendable {
        /// The device's number.
        public let device: UInt64
        /// The inode's number.
        public let inode: UInt64
    }

    /// Whether anything is at the path, followed through symbolic links.
    public static func exists(_ path: String) -> Bool {
        unsafe access(path, F_OK) == 0
    }

    /// Whether anything is at the path; throws where that cannot be told, such as without permission to look.
    public static func isThere(_ path: String) throws(FileError) -> Bool {
        if exists(path) { return true }
        let error = FileError(path: path, operation: "find", errno: errno)
        if error.isNotFound { return false }
        throw error
    }

    /// Whether the name is taken, be it by a symbolic link that leads nowhere.
    public static func isTaken(_ path: String) -> Bool { linkStatus(path) != nil }

    /// Whether a file stands under the name: no symbolic link, directory or device.
    public static func isPlainFile(_ path: String) -> Bool {
        linkStatus(path).map { $0.st_mode & S_IFMT == S_IFREG } ?? false
    }

    private static func linkStatus(_ path: String) -> stat? {
        var status = stat()
        return unsafe lstat(path, &status) == 0 ? status : nil
    }

    /// Whether the path is a directory.
    public static func isDirectory(_ path: String) -> Bool {
        guard let status = try? status(path) else { return false }
        return status.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether this user may write the file or into the directory.
    public static func isWritable(_ path: String) -> Bool {
        unsafe access(path, W_OK) == 0
    }

    /// The file's size in bytes.
    public static func size(_ path: String) throws(FileError) -> Int {
        Int(try status(path).st_size)
    }

    /// The permission bits, such as 0o660.
    public static func mode(_ path: String) throws(FileError) -> UInt32 {
        try status(path).st_mode & 0o7777
    }

    /// Sets the permission bits whatever the umask says.
    public static func setMode(_ path: String, _ mode: UInt32) throws(FileError) {
        unsafe try check(chmod(path, mode), path, "set the permissions of")
    }

    /// Which file the path leads to.
    public static func identity(_ path: String) throws(FileError) -> Identity {
        let status = try status(path)
        return Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    }

    /// The absolute path without symbolic links, `.` or `..`; the file must exist.
    public static func realPath(_ path: String) throws(FileError) -> String {
        guard let resolved = unsafe realpath(path, nil) else {
            throw FileError(path: path, operation: "find", errno: errno)
        }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    /// The names in a directory, sorted by their bytes, without `.` and `..`.
    public static func list(_ path: String) throws(FileError) -> [String] {
        guard let directory = unsafe opendir(path) else {
            throw FileError(path: path, operation: "list", errno: errno)
        }
        defer { unsafe closedir(directory) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = unsafe readdir(directory) else { break }
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                // The name is a C string within the tuple that Swift makes of a C array.
                unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        guard errno == 0 else { throw FileError(path: path, operation: "list", errno: errno) }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Makes one directory, open to its group (mode 0770 whatever the umask says); its parent must exist.
    public static func makeDirectory(_ path: String) throws(FileError) {
        unsafe try check(mkdir(path, 0o770), path, "make the directory")
        try setMode(path, 0o770)
    }

    /// Makes a fresh directory in `parent`, for this user only, whose name starts with `prefix`.
    public static func makeTemporaryDirectory(in parent: String, prefix: String) throws(FileError) -> String {
        var template = Array(join(parent, prefix + "XXXXXX").utf8CString)
        guard let made = unsafe mkdtemp(&template) else {
            throw FileError(path: parent, operation: "make a directory in", errno: errno)
        }
        return unsafe String(cString: made)
    }

    /// Removes a file, a symbolic link or an empty directory.
    public static func remove(_ path: String) throws(FileError) {
        try check(unsafe Glibc.remove(path), path, "remove")
    }

    /// Removes a directory and all that is in it, never following symbolic links.
    public static func removeTree(_ path: String) throws(FileError) {
        var status = stat()
        try check(unsafe lstat(path, &status), path, "remove")
        if status.st_mode & S_IFMT == S_IFDIR {
            for name in try list(path) { try removeTree(join(path, name)) }
        }
        try remove(path)
    }

    /// Moves a file or a directory, in place of a file that is there; durable only after `syncDirectory`.
    public static func rename(_ path: String, to new: String) throws(FileError) {
        try check(unsafe Glibc.rename(path, new), new, "rename \(path) to")
    }

    /// Moves a file or a directory to a path where nothing is; throws an error that `isAlreadyThere` otherwise.
    ///
    /// An empty directory counts as nothing when a directory is moved.
    public static func renameToNew(_ path: String, to new: String) throws(FileError) {
        if isDirectory(path) { return try rename(path, to: new) }
        // A second name is refused when it is taken, which a rename is not.
        unsafe try check(link(path, new), new, "rename \(path) to")
        unsafe try check(unlink(path), path, "remove")
    }

    /// Waits until a file's content is on the disk.
    public static func sync(_ path: String) throws(FileError) {
        let file = try FileDescriptor(path, O_RDONLY, "flush")
        try check(fsync(file.number), path, "flush")
    }

    /// Waits until the names in a directory are on the disk.
    public static func syncDirectory(_ path: String) throws(FileError) {
        let directory = try FileDescriptor(path, O_RDONLY | O_DIRECTORY, "flush")
        try check(fsync(directory.number), path, "flush")
    }

    static func status(_ path: String) throws(FileError) -> stat {
        var status = stat()
        try check(unsafe stat(path, &status), path, "find")
        return status
    }

    static func check(_ result: Int32, _ path: String, _ operation: String) throws(FileError) {
        guard result == 0 else { throw FileError(path: path, operation: operation, errno: errno) }
    }
}

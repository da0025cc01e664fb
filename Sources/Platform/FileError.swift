internal import Glibc

/// Why a file could not be read, written or found: what was done, where, why, and what to do next.
public struct FileError: Error, Sendable, CustomStringConvertible {
    /// The file or directory.
    public let path: String
    /// What was being done, such as `read` or `rename`.
    public let operation: String
    /// The system's error number; 0 when this program refused by itself.
    public let errno: Int32
    /// Why it failed.
    public let reason: String
    /// What to do next.
    public let remedy: String

    /// A failure with an explanation of its own.
    public init(path: String, operation: String, errno: Int32 = 0, reason: String, remedy: String) {
        self.path = path
        self.operation = operation
        self.errno = errno
        self.reason = reason
        self.remedy = remedy
    }

    /// A failure as the system reports it; EIO or ENOSPC on a file system without free space reads "disk full".
    public init(path: String, operation: String, errno: Int32) {
        let (reason, remedy) = Self.explain(errno, Files.isFull(path, errno: errno))
        self.init(path: path, operation: operation, errno: errno, reason: reason, remedy: remedy)
    }

    /// Whether the path does not exist.
    public var isNotFound: Bool { errno == ENOENT || errno == ENOTDIR }
    /// Whether something is at the path already.
    public var isAlreadyThere: Bool { errno == EEXIST || errno == ENOTEMPTY }
    /// Whether this user may not do it.
    public var isPermission: Bool { errno == EACCES || errno == EPERM || errno == EROFS }
    /// Whether there is no room on the disk.
    public var isDiskFull: Bool { reason == Self.diskFull }

    /// One line: what, where, why, and what to do next.
    public var description: String { "cannot \(operation) \(path): \(reason); \(remedy)" }

    static let diskFull = "disk full"

    private static func explain(_ code: Int32, _ isFull: Bool) -> (reason: String, remedy: String) {
        if isFull { return (diskFull, "free some space and try again") }
        let text = SystemError.text(code)
        switch code {
        case ENOENT, ENOTDIR: return (text, "check the path")
        case EACCES, EPERM: return (text, "ask for permission or use another user")
        case EROFS: return (text, "use a place that can be written")
        case EEXIST, ENOTEMPTY: return (text, "choose another path or move what is there away")
        case EISDIR: return (text, "give a file, not a directory")
        case ELOOP: return (text, "give the path without symbolic links")
        case EMFILE, ENFILE: return (text, "raise the limit of open files (ulimit -n)")
        case EIO: return (text, "look at the system's log and check the disk")
        default: return (text, "error number \(code)")
        }
    }
}

/// The system's words for its error numbers.
public enum SystemError {
    /// The error number that the last failed call of this thread left.
    public static var last: Int32 { errno }

    /// The text for an error number, such as "No such file or directory".
    public static func text(_ code: Int32) -> String {
        unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { room in
            guard let start = room.baseAddress, unsafe strerror_r(code, start, room.count) == 0 else {
                return "error \(code)"
            }
            return unsafe String(cString: start)
        }
    }
}

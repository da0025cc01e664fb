internal import Glibc

/// The process that runs this program.
public enum ThisProcess {
    /// Its number.
    public static var id: Int32 { getpid() }

    /// The value of a variable of its environment; nil when it is not set or not UTF-8.
    public static func variable(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(validatingCString: value)
    }

    /// The program that it runs, so that a child can run it too.
    public static func executable() throws(FileError) -> String {
        try Files.realPath("/proc/self/exe")
    }

    /// The directory for files that need not last, `TMPDIR` or `/tmp`.
    public static var temporaryDirectory: String {
        if let directory = variable("TMPDIR"), !directory.isEmpty { return directory }
        return "/tmp"
    }

    /// Whether it may do everything, as root may.
    public static var isSuperuser: Bool { geteuid() == 0 }
}

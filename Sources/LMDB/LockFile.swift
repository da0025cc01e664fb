internal import Platform

/// What the wrapper reads from LMDB's lock file.
///
/// Its own descriptor is opened after LMDB's and closed after it, because closing any descriptor of a file drops all
/// locks that the process has on it.
struct LockFile: ~Copyable, Sendable {
    private let file: FileDescriptor
    private let path: String

    /// The path of the lock file that belongs to a data file.
    static func path(of data: String) -> String { data + "-lock" }

    init(of data: String) throws(FileError) {
        path = Self.path(of: data)
        file = try .reading(path)
    }

    /// Who has the writer's lock now; nil when nobody has.
    func writer() -> LockWait.Holder? {
        // Layout of LMDB 0.9 (mdb.c, MDB_txninfo) with glibc's mutex on 64-bit Linux: one cache line for the readers'
        // lock, then the writer's mutex, whose owner's thread number stands at byte 8.
        guard let head = try? file.read(count: 76, at: 0, path: path), head.count == 76 else { return nil }
        guard head.span.littleEndianUInt32(at: 0) == DataFile.magic else { return nil }
        let thread = Int32(truncatingIfNeeded: head.span.littleEndianUInt32(at: 72))
        return thread > 0 ? holder(thread) : nil
    }

    private func holder(_ thread: Int32) -> LockWait.Holder {
        guard let bytes = try? Files.read("/proc/\(thread)/status") else {
            return .init(thread: thread, process: nil, command: nil, isStopped: false)
        }
        var fields: [Substring: Substring] = [:]
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            fields[line[..<colon]] = line[line.index(after: colon)...].drop { $0 == "\t" || $0 == " " }
        }
        let state = fields["State"]?.first
        return .init(
            thread: thread, process: fields["Tgid"].flatMap { Int32($0) }, command: fields["Name"].map(String.init),
            isStopped: state == "T" || state == "t")
    }
}

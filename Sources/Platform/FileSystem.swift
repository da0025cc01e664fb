internal import Glibc

/// What the file system below a path can be trusted with.
public enum FileSystem {
    /// The type of the network file system that a path is on, such as "nfs4"; nil for a local one.
    ///
    /// Shared maps and locks do not reach the other machines there. FUSE counts when what it mounts is remote.
    /// The table of mounts decides; where the system shows none, every path counts as local.
    public static func networkType(of path: String) throws(FileError) -> String? {
        let mounts = (try? Files.read("/proc/self/mountinfo")) ?? []
        return networkType(of: try Files.realPath(path), mountInfo: String(decoding: mounts, as: UTF8.self))
    }

    /// The network file system's type by a table of mounts (proc(5), mountinfo): that of the longest mount point.
    static func networkType(of realPath: String, mountInfo: String) -> String? {
        var found = (point: "", type: "")
        for line in mountInfo.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count > 5, let dash = fields[5...].firstIndex(of: "-"), dash + 1 < fields.count
            else { continue }
            let point = unescaped(fields[4])
            // Of two mounts at one point the later hides the earlier.
            if contains(point, realPath), point.utf8.count >= found.point.utf8.count {
                found = (point, String(fields[dash + 1]))
            }
        }
        return networkTypes.contains(found.type) ? found.type : nil
    }

    private static let networkTypes: Set<String> = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "coda", "ncpfs", "lustre", "beegfs", "gpfs", "pvfs2",
        "fuse.sshfs", "fuse.rclone", "fuse.s3fs", "fuse.glusterfs", "fuse.davfs", "fuse.davfs2", "fuse.curlftpfs",
        "fuse.gcsfuse", "fuse.goofys", "fuse.ceph", "fuse.ceph-fuse",
    ]

    private static func contains(_ point: String, _ path: String) -> Bool {
        point == "/" || path == point || path.hasPrefix(point + "/")
    }

    /// A mount point whose blanks, tabs, line ends and backslashes are written as three octal digits.
    private static func unescaped(_ point: Substring) -> String {
        let bytes = Array(point.utf8)
        var plain: [UInt8] = []
        var at = 0
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "\\"), at + 3 < bytes.count,
                let code = UInt8(String(decoding: bytes[(at + 1)...(at + 3)], as: UTF8.self), radix: 8)
            {
                plain.append(code)
                at += 4
            } else {
                plain.append(bytes[at])
                at += 1
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }

    /// How many bytes this user may still write below a path; nil when the system does not say.
    public static func freeSpace(at path: String) -> Int? {
        var status = statvfs()
        guard unsafe statvfs(path, &status) == 0 else { return nil }
        let blocks = Int(clamping: status.f_bavail)
        let (bytes, overflow) = blocks.multipliedReportingOverflow(by: Int(clamping: status.f_frsize))
        return overflow ? .max : bytes
    }
}

extension Files {
    /// Whether an error of writing means that the disk, or the user's quota, is full.
    ///
    /// A write cut short by a full disk reaches some callers as EIO, so then the free space decides.
    public static func isFull(_ path: String, errno code: Int32) -> Bool {
        if code == ENOSPC || code == EDQUOT { return true }
        guard code == EIO else { return false }
        let free = FileSystem.freeSpace(at: path) ?? FileSystem.freeSpace(at: parent(path))
        return free.map { $0 < leastUsefulSpace } ?? false
    }

    /// With less than this left, in bytes, a failed write is put down to the lack of space.
    static let leastUsefulSpace = 64 << 10
}

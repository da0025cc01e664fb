internal import Glibc

extension Files {
    /// The whole content of a file, refused when it is larger than `limit` bytes.
    public static func read(_ path: String, limit: Int = .max) throws(FileError) -> [UInt8] {
        let file = try FileDescriptor(path, O_RDONLY, "read")
        var failure: Int32 = 0
        var bytes: [UInt8] = []
        var isTooLarge = false
        // The size is a hint only: pipes and /proc have none, and a file may grow meanwhile.
        let hint = min(max(try file.size(path: path), 0) &+ 1, limit)
        bytes.reserveCapacity(hint)
        unsafe withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { room in
            while true {
                let got = retrying { unsafe Glibc.read(file.number, room.baseAddress, room.count) }
                if got < 0 { failure = errno }
                if got <= 0 { break }
                guard bytes.count + got <= limit else {
                    isTooLarge = true
                    break
                }
                unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: room[..<got]))
            }
        }
        guard failure == 0 else { throw FileError(path: path, operation: "read", errno: failure) }
        guard !isTooLarge else {
            throw FileError(
                path: path, operation: "read", reason: "it is larger than \(limit) bytes",
                remedy: "split it into smaller files")
        }
        return bytes
    }

    /// Writes a file so that other readers, and a crash, see the old content or the new and never a part.
    ///
    /// A temporary file in the same directory is written, flushed, renamed, and the directory flushed. `durable: false`
    /// leaves out the flushes: after a power cut the old content, or none, may be there. A symbolic link is replaced.
    public static func write(
        _ bytes: Span<UInt8>, to path: String, mode: UInt32 = 0o660, durable: Bool = true
    ) throws(FileError) {
        let directory = parent(path)
        let suffix = Randomness.bytes(8).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        let temporary = join(directory, ".\(name(path)).\(suffix)")
        let file: FileDescriptor
        do throws(FileError) {
            file = try FileDescriptor(temporary, O_WRONLY | O_CREAT | O_EXCL, "write", mode: 0o600)
        } catch {
            throw FileError(path: path, operation: "write", errno: error.errno)
        }
        do throws(FileError) {
            var code = writeAll(bytes, to: file.number)
            if code == 0, fchmod(file.number, mode) != 0 { code = errno }
            if code == 0, durable, fsync(file.number) != 0 { code = errno }
            guard code == 0 else { throw FileError(path: path, operation: "write", errno: code) }
            try rename(temporary, to: path)
        } catch {
            unsafe unlink(temporary)
            throw error
        }
        if durable { try syncDirectory(directory) }
    }

    /// Writes a file as `write(_:to:mode:durable:)` does.
    public static func write(
        _ bytes: [UInt8], to path: String, mode: UInt32 = 0o660, durable: Bool = true
    ) throws(FileError) {
        try write(bytes.span, to: path, mode: mode, durable: durable)
    }
}

internal import Glibc

/// An open file that is closed when its owner lets go of it.
public struct FileDescriptor: ~Copyable, Sendable {
    /// The number that the system knows it by.
    public let number: Int32

    /// Takes over an open descriptor.
    public init(owning number: Int32) { self.number = number }

    init(_ path: String, _ flags: Int32, _ operation: String, mode: UInt32 = 0) throws(FileError) {
        let number = retrying { unsafe open(path, flags | O_CLOEXEC, mode) }
        guard number >= 0 else { throw FileError(path: path, operation: operation, errno: errno) }
        self.number = number
    }

    /// Opens a file to read it.
    public static func reading(_ path: String) throws(FileError) -> FileDescriptor {
        try FileDescriptor(path, O_RDONLY, "open")
    }

    deinit { close(number) }

    /// Reads up to `count` bytes at `offset`; fewer only at the file's end.
    public func read(count: Int, at offset: Int, path: String) throws(FileError) -> [UInt8] {
        var failure: Int32 = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { room, filled in
            while filled < count {
                let rest = unsafe UnsafeMutableBufferPointer(rebasing: room[filled..<count])
                let got = retrying { unsafe pread(number, rest.baseAddress, rest.count, off_t(offset + filled)) }
                if got < 0 { failure = errno }
                if got <= 0 { break }
                filled += got
            }
        }
        guard failure == 0 else { throw FileError(path: path, operation: "read", errno: failure) }
        return bytes
    }

    /// The file's size in bytes.
    public func size(path: String) throws(FileError) -> Int {
        var status = stat()
        try Files.check(unsafe fstat(number, &status), path, "read")
        return Int(status.st_size)
    }
}

/// Makes a system call again while a signal interrupts it.
func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
        let result = call()
        if result >= 0 || errno != EINTR { return result }
    }
}

/// Writes all the bytes, however many calls that takes; returns the error number, 0 when all is written.
func writeAll(_ bytes: Span<UInt8>, to number: Int32) -> Int32 {
    unsafe bytes.withUnsafeBytes { bytes in
        var rest = unsafe bytes[...]
        while unsafe !rest.isEmpty {
            let part = unsafe UnsafeRawBufferPointer(rebasing: rest)
            let written = retrying { unsafe write(number, part.baseAddress, part.count) }
            if written < 0 { return errno }
            unsafe rest = rest.dropFirst(written)
        }
        return 0
    }
}

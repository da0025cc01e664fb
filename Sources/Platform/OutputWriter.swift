internal import Glibc

/// Writes to standard output, or another descriptor, through a buffer.
///
/// When the reader has gone (`tejido log | head`), the rest is thrown away without an error and `isClosed` tells.
/// Nothing is written on its own at the end: call `flush`, which says whether it worked.
public struct OutputWriter: ~Copyable {
    private static let bufferSize = 64 << 10

    /// Whether the reader has gone, so that writing more is of no use.
    public private(set) var isClosed = false

    private let number: Int32
    private let name: String
    private var buffer: [UInt8] = []

    /// Writes to standard output.
    public static func standardOutput() -> OutputWriter { OutputWriter(STDOUT_FILENO, "standard output") }

    /// Writes to standard error.
    public static func standardError() -> OutputWriter { OutputWriter(STDERR_FILENO, "standard error") }

    /// Writes to a descriptor that stays open longer; `name` is what errors call it.
    public init(_ number: Int32, _ name: String) {
        self.number = number
        self.name = name
        // The signal would end the process before the error can be looked at.
        signal(SIGPIPE, SIG_IGN)
        buffer.reserveCapacity(Self.bufferSize)
    }

    /// Writes bytes, at the latest with the next `flush`.
    public mutating func write(_ bytes: Span<UInt8>) throws(FileError) {
        if buffer.count + bytes.count > Self.bufferSize { try flush() }
        if bytes.count >= Self.bufferSize {
            try send(bytes)
        } else {
            unsafe bytes.withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
        }
    }

    /// Writes a text as UTF-8, at the latest with the next `flush`.
    public mutating func write(_ text: String) throws(FileError) {
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= Self.bufferSize { try flush() }
    }

    /// Hands everything written so far to the system.
    public mutating func flush() throws(FileError) {
        guard !buffer.isEmpty else { return }
        let pending = buffer
        buffer.removeAll(keepingCapacity: true)
        try send(pending.span)
    }

    private mutating func send(_ bytes: Span<UInt8>) throws(FileError) {
        guard !isClosed else { return }
        let code = writeAll(bytes, to: number)
        if code == EPIPE {
            isClosed = true
        } else if code != 0 {
            throw FileError(path: name, operation: "write to", errno: code)
        }
    }
}

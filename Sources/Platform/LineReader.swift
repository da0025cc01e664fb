internal import Glibc

/// Reads a file, a pipe or standard input line by line, through a buffer.
///
/// `while try reader.next() { use(reader.line) }`. A line ends with LF, which is not part of it; a CR before it is.
/// The last line needs no LF. A line is at most `limit` bytes long.
public struct LineReader: ~Copyable {
    /// The longest line unless said otherwise: 64 MiB.
    public static let defaultLimit = 64 << 20
    /// Enough for most lines; a fresh page costs more than reading into one does, so a small file wants few.
    private static let startSize = 64 << 10

    /// The number of the current line, from 1; 0 before the first.
    public private(set) var number = 0
    /// The file's path, or "standard input".
    public let path: String

    private let file: FileDescriptor
    private let limit: Int
    private var buffer: [UInt8]
    /// What was read and not yet given as a line stands at `rest..<filled`.
    private var rest = 0
    private var filled = 0
    private var current = 0..<0
    private var isAtEnd = false

    /// Reads the file at a path.
    public init(path: String, limit: Int = defaultLimit) throws(FileError) {
        self.init(owning: try FileDescriptor.reading(path), path: path, limit: limit)
    }

    /// Reads what is open already; `path` is what errors call it.
    public init(owning file: consuming FileDescriptor, path: String, limit: Int = defaultLimit) {
        self.file = file
        self.path = path
        self.limit = limit
        buffer = [UInt8](repeating: 0, count: min(Self.startSize, max(limit, 1) + 1))
    }

    /// Reads standard input, which stays open.
    public static func standardInput(limit: Int = defaultLimit) throws(FileError) -> LineReader {
        let number = dup(STDIN_FILENO)
        guard number >= 0 else { throw FileError(path: "standard input", operation: "read", errno: errno) }
        return LineReader(owning: FileDescriptor(owning: number), path: "standard input", limit: limit)
    }

    /// The current line, without its LF.
    public var line: Span<UInt8> {
        @_lifetime(borrow self)
        get { buffer.span.extracting(current) }
    }

    /// Moves to the next line; false at the end. Throws when reading fails or a line is longer than the limit.
    public mutating func next() throws(FileError) -> Bool {
        var start = rest
        var searched = rest
        while true {
            if let end = lineEnd(from: searched) {
                try take(rest..<end, next: end + 1)
                return true
            }
            searched = filled
            if isAtEnd {
                guard rest < filled else {
                    current = 0..<0
                    return false
                }
                try take(rest..<filled, next: filled)
                return true
            }
            guard filled - rest <= limit else { throw tooLong }
            try fill()
            searched = rest + (searched - start)
            start = rest
        }
    }

    private mutating func take(_ line: Range<Int>, next: Int) throws(FileError) {
        guard line.count <= limit else { throw tooLong }
        current = line
        rest = next
        number += 1
    }

    private func lineEnd(from start: Int) -> Int? {
        unsafe buffer.withUnsafeBytes { bytes in
            let part = unsafe UnsafeRawBufferPointer(rebasing: bytes[start..<filled])
            guard let base = part.baseAddress, let found = unsafe memchr(base, 10, part.count) else { return nil }
            return unsafe start + base.distance(to: UnsafeRawPointer(found))
        }
    }

    /// Reads more; what is left of the buffer moves to its front, and the buffer doubles when it is full.
    private mutating func fill() throws(FileError) {
        if rest > 0 {
            buffer.replaceSubrange(0..<(filled - rest), with: Array(buffer[rest..<filled]))
            filled -= rest
            rest = 0
        }
        if filled == buffer.count {
            buffer.append(contentsOf: repeatElement(0, count: buffer.count))
        }
        let got = unsafe buffer.withUnsafeMutableBytes { bytes in
            let room = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[filled...])
            return retrying { unsafe read(file.number, room.baseAddress, room.count) }
        }
        guard got >= 0 else { throw FileError(path: path, operation: "read", errno: errno) }
        filled += got
        isAtEnd = got == 0
    }

    private var tooLong: FileError {
        FileError(
            path: path, operation: "read line \(number + 1) of",
            reason: "it is longer than \(limit) bytes", remedy: "break it into shorter lines")
    }
}

internal import Glibc
internal import Synchronization

/// Another program, run by this one, with its input, output and errors on pipes.
///
/// A child that is let go of without `finish` is killed and waited for.
public struct ChildProcess: ~Copyable {
    /// How a child ended.
    public enum End: Sendable, Equatable {
        /// With an exit code.
        case exited(Int32)
        /// By a signal.
        case signalled(Int32)
    }

    /// What a child left.
    public struct Outcome: Sendable {
        /// How it ended.
        public let end: End
        /// What it wrote to standard output and was not read before.
        public let output: [UInt8]
        /// What it wrote to standard error.
        public let errors: [UInt8]
    }

    /// The child's process number.
    public let id: Int32
    private let program: String
    private var input: FileDescriptor?
    private let output: FileDescriptor
    private let errors: FileDescriptor
    private var hasEnded = false

    /// One child at a time is started, so that none inherits the pipes of another.
    private static let starting = Mutex<Void>(())

    /// Runs a program to its end.
    public static func run(
        _ program: String, _ arguments: [String] = [], input: [UInt8] = []
    ) throws(FileError) -> Outcome {
        let child = try ChildProcess(program, arguments)
        return try child.finish(input: input)
    }

    /// Starts a program, given by its path; its environment is this process's.
    public init(_ program: String, _ arguments: [String] = []) throws(FileError) {
        self.program = program
        let started = try Self.starting.withLock { _ throws(FileError) in try Started(program, arguments) }
        id = started.id
        input = FileDescriptor(owning: started.input)
        output = FileDescriptor(owning: started.output)
        errors = FileDescriptor(owning: started.errors)
    }

    deinit {
        guard !hasEnded else { return }
        kill(id, SIGKILL)
        var status: Int32 = 0
        _ = retrying { unsafe waitpid(id, &status, 0) }
    }

    /// Sends the child a signal, such as 9 (KILL), 19 (STOP) or 18 (CONT).
    public func send(signal: Int32) {
        kill(id, signal)
    }

    /// Writes to the child's standard input.
    public mutating func write(_ bytes: [UInt8]) throws(FileError) {
        guard let number = input?.number else { return }
        let code = writeAll(bytes.span, to: number)
        guard code == 0 else { throw FileError(path: program, operation: "write to", errno: code) }
    }

    /// The next line of the child's standard output, without its LF; nil at the end.
    public func readLine() throws(FileError) -> String? {
        var line: [UInt8] = []
        while true {
            var byte: UInt8 = 0
            // A byte at a time, so that `finish` gets the rest: for the few short lines of a conversation.
            let got = retrying { unsafe Glibc.read(output.number, &byte, 1) }
            guard got >= 0 else { throw FileError(path: program, operation: "read from", errno: errno) }
            if got == 0 { return line.isEmpty ? nil : String(decoding: line, as: UTF8.self) }
            if byte == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
            line.append(byte)
        }
    }

    /// Gives the child its last input, reads what it writes, and waits for its end.
    public consuming func finish(input rest: [UInt8] = []) throws(FileError) -> Outcome {
        var conversation = Conversation(input: rest, to: input.take(), output.number, errors.number)
        let code = conversation.run()
        guard code == 0 else { throw FileError(path: program, operation: "talk to", errno: code) }
        var status: Int32 = 0
        guard retrying({ unsafe waitpid(id, &status, 0) }) == id else {
            throw FileError(path: program, operation: "wait for", errno: errno)
        }
        hasEnded = true
        let signal = status & 0x7F
        return Outcome(
            end: signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal), output: conversation.output,
            errors: conversation.errors)
    }
}

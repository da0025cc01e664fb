/// A write that has waited for another writer's lock for longer than it should.
public struct LockWait: Sendable {
    /// A process that has the lock.
    public struct Holder: Sendable, Equatable {
        /// The thread that has it, as the kernel numbers threads.
        public let thread: Int32
        /// The process, nil when it cannot be seen from here (another container, or ended meanwhile).
        public let process: Int32?
        /// The process's command, such as "tejido".
        public let command: String?
        /// Whether the process is stopped (SIGSTOP, a debugger): then it never lets go by itself.
        public let isStopped: Bool
    }

    /// The data file.
    public let path: String
    /// How long the write has waited, in milliseconds.
    public let waitedMilliseconds: Int
    /// Who has the lock; nil when nobody can be made out.
    public let holder: Holder?

    /// One line for a person: who holds what, and what to do.
    public var message: String {
        let waited = "still waiting to write \(path)"
        guard let holder else { return "\(waited): another writer has the lock" }
        guard let process = holder.process else {
            return "\(waited): thread \(holder.thread) of a process that cannot be seen from here has the lock"
        }
        let name = holder.command.map { " (\($0))" } ?? ""
        guard holder.isStopped else { return "\(waited): process \(process)\(name) has the lock" }
        return "\(waited): process \(process)\(name) has the lock, and is stopped: "
            + "continue it (kill -CONT \(process)) or end it (kill -KILL \(process))"
    }
}

internal import Glibc

extension ChildProcess {
    /// A child that runs, and this side's ends of its pipes.
    struct Started {
        let id: Int32
        let input: Int32
        let output: Int32
        let errors: Int32

        init(_ program: String, _ arguments: [String]) throws(FileError) {
            var ends: [Int32] = []
            do throws(FileError) {
                for _ in 0..<3 { ends += try Self.pipe(program) }
                id = try Self.spawn(program, arguments, input: ends[0], output: ends[3], errors: ends[5])
            } catch {
                for end in ends { close(end) }
                throw error
            }
            (input, output, errors) = (ends[1], ends[2], ends[4])
            for end in [ends[0], ends[3], ends[5]] { close(end) }
            // A child that has gone is an error of writing, not the end of this process.
            signal(SIGPIPE, SIG_IGN)
        }

        /// The reading and the writing end of a pipe that children do not inherit.
        private static func pipe(_ program: String) throws(FileError) -> [Int32] {
            var ends: [Int32] = [0, 0]
            guard unsafe Glibc.pipe(&ends) == 0 else {
                throw FileError(path: program, operation: "make a pipe to", errno: errno)
            }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            return ends
        }

        private static func spawn(
            _ program: String, _ arguments: [String], input: Int32, output: Int32, errors: Int32
        ) throws(FileError) -> Int32 {
            var actions = unsafe posix_spawn_file_actions_t()
            unsafe posix_spawn_file_actions_init(&actions)
            defer { unsafe posix_spawn_file_actions_destroy(&actions) }
            unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
            unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
            unsafe posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)

            // Signals that this process ignores would stay ignored in the child.
            var attributes = posix_spawnattr_t()
            unsafe posix_spawnattr_init(&attributes)
            defer { unsafe posix_spawnattr_destroy(&attributes) }
            var signals = sigset_t()
            unsafe sigemptyset(&signals)
            unsafe sigaddset(&signals, SIGPIPE)
            unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
            unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

            var words = unsafe ([program] + arguments).map { unsafe strdup($0) }
            unsafe words.append(nil)
            defer { unsafe words.forEach { unsafe free($0) } }
            var id: pid_t = 0
            let code = unsafe posix_spawn(&id, program, &actions, &attributes, words, environ)
            guard code == 0 else { throw FileError(path: program, operation: "run", errno: code) }
            return id
        }
    }
}

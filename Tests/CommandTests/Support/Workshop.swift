import Platform

/// A fresh directory in which the program is run, and which goes away with the test.
struct Workshop: ~Copyable {
    /// The directory.
    let directory: String

    /// A directory of its own; with `inMemory`, where flushes cost nothing, if the system has such a place.
    init(inMemory: Bool = false) throws {
        let place = inMemory && Files.isWritable("/dev/shm") ? "/dev/shm" : ThisProcess.temporaryDirectory
        directory = try Files.makeTemporaryDirectory(in: place, prefix: "tejido-command-")
    }

    deinit { try? Files.removeTree(directory) }

    /// The program as it was built beside the tests.
    static var program: String {
        get throws { Files.join(Files.parent(try ThisProcess.executable()), "tejido") }
    }

    /// The moment at which the program believes to be.
    static let clock = "2026-03-02T12:00:00.000Z"

    /// How a command ended and what it wrote, errors in between.
    struct Outcome {
        let code: Int32
        let text: String
    }

    /// Runs a shell command as a person would type it in the directory.
    func shell(_ command: String) throws -> Outcome {
        let child = try ChildProcess.run("/bin/sh", ["-c", try script(command)])
        guard case .exited(let code) = child.end else { return Outcome(code: -1, text: "ended by a signal\n") }
        return Outcome(code: code, text: String(decoding: child.output + child.errors, as: UTF8.self))
    }

    /// Starts the program without waiting for it.
    func start(_ arguments: String) throws -> ChildProcess {
        try ChildProcess("/bin/sh", ["-c", try script("exec tejido \(arguments)", errorsToo: false)])
    }

    /// Runs the program in this process's place and returns what it wrote to standard output.
    func tejido(_ arguments: String) throws -> String { try shell("tejido \(arguments)").text }

    /// Writes a file in the directory.
    func write(_ text: String, to name: String) throws {
        try Files.write(Array(text.utf8), to: path(name), durable: false)
    }

    /// The path of a file in the directory.
    func path(_ name: String) -> String { Files.join(directory, name) }

    private func script(_ command: String, errorsToo: Bool = true) throws -> String {
        """
        cd '\(directory)' || exit 99
        \(errorsToo ? "exec 2>&1" : "")
        unset TEJIDO_STORE COLUMNS LC_MESSAGES LANG
        export PATH='\(Files.parent(try Self.program))':"$PATH" LC_ALL=C.UTF-8 TEJIDO_CLOCK=\(Self.clock) TMPDIR='\(directory)'
        \(command)
        """
    }
}

/// One event of the kind that depends on nothing: an organisation of the programme.
func organisation(_ id: String) -> String {
    #"{"actor":"desk","data":{"kind":"foundation","name":"\#(id)","organisation":"\#(id)","sector":"private"},"#
        + #""id":"\#(id)","occurred":"2026-01-05","territory":"programme","type":"organisation.registered"}"#
}

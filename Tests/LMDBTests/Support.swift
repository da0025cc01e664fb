import LMDB
import Platform
import Testing

/// A store of its own for one test, in a fresh directory that goes away with it.
struct TestStore: ~Copyable {
    let directory: String
    let path: String

    init(create: Bool = true) throws {
        let made = try Files.makeTemporaryDirectory(in: "/tmp", prefix: "lmdb-test-")
        if create { try Environment.create(Files.join(made, "store.mdb")) }
        directory = made
        path = Files.join(made, "store.mdb")
    }

    func open(_ options: Environment.Options = .init()) throws -> Environment {
        try Environment.open(path, options)
    }

    /// The names in the directory.
    var names: [String] { get throws { try Files.list(directory) } }

    deinit { try? Files.removeTree(directory) }
}

/// The program of Tests/LMDBNeighbour, built beside the tests.
enum Neighbour {
    static var path: String {
        get throws { Files.join(Files.parent(try ThisProcess.executable()), "LMDBNeighbour") }
    }

    static func start(_ command: String, _ store: String, _ number: Int = 0) throws -> ChildProcess {
        try ChildProcess(path, [command, store, String(number)])
    }

    /// What it prints when it runs to its end, under a shell command that ends in `exec "$@"`.
    static func run(
        _ command: String, _ store: String, _ number: Int = 0, shell: String = "exec \"$@\""
    ) throws -> String {
        let outcome = try ChildProcess.run("/bin/sh", ["-c", shell, "sh", path, command, store, String(number)])
        return String(decoding: outcome.output + outcome.errors, as: UTF8.self)
    }
}

/// The error of LMDB's wrapper that the body throws; nil, and a failed test, when it throws none.
func failure(_ body: () throws -> Void, _ place: SourceLocation = #_sourceLocation) -> LMDBError? {
    do {
        try body()
        Issue.record("nothing was thrown", sourceLocation: place)
    } catch let error as LMDBError {
        return error
    } catch {
        Issue.record("something else was thrown: \(error)", sourceLocation: place)
    }
    return nil
}

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

extension Environment {
    func put(_ key: String, _ value: String, in table: Table) throws {
        try write { try $0.put(bytes(value).span, in: table, for: bytes(key).span) }
    }

    func get(_ key: String, in table: Table) throws -> String? {
        try read { transaction in
            guard let value = try transaction.value(in: table, for: bytes(key).span) else { return nil }
            return String(decoding: [UInt8](copying: value), as: UTF8.self)
        }
    }

    /// All entries in order, as text.
    func all(in table: Table) throws -> [String] {
        try read { transaction in
            var found: [String] = []
            var cursor = try transaction.cursor(in: table)
            while try cursor.next() {
                let key = String(decoding: [UInt8](copying: cursor.key), as: UTF8.self)
                found.append("\(key)=\(String(decoding: [UInt8](copying: cursor.value), as: UTF8.self))")
            }
            return found
        }
    }
}

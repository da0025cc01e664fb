// Another process beside the tests: it uses a store as it is told, and says what came of it.
//
// LMDBNeighbour COMMAND STORE [NUMBER]
//   create     makes the store
//   open       opens to write and prints the map's size
//   open-read  opens to read and prints the number of tables' entries
//   fill       opens with a map of NUMBER bytes and puts entries into a quarter of it
//   read       holds a read transaction until its input ends
//   write      holds a write transaction until its input ends, and commits
//   commits    commits one entry after another until its input ends
// Each prints one line when it is where it should be, or "error KIND: message".

import LMDB
import Platform

func hold() throws {
    var output = OutputWriter.standardOutput()
    try output.write("ready\n")
    try output.flush()
    var input = try LineReader.standardInput()
    while try input.next() {}
}

func put(_ number: UInt64, _ size: Int, _ table: Table, _ transaction: inout WriteTransaction) throws {
    let value = [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: size)
    try transaction.put(value.span, in: table, for: number.bigEndianBytes.span)
}

func run(_ command: String, _ store: String, _ number: Int) throws -> String {
    switch command {
    case "create":
        try Environment.create(store)
        return "created"
    case "open":
        return "opened \(try Environment.open(store).options.mapSize)"
    case "open-read":
        let environment = try Environment.open(store, .init(access: .readOnly))
        let table = try environment.table(named: "t")
        return "read \(try environment.read { try $0.count(of: table) })"
    case "fill":
        let environment = try Environment.open(store, .init(mapSize: number))
        let table = try environment.table(named: "t", create: true)
        try environment.write { transaction in
            for key in 0..<UInt64(number / 4 / 1100) { try put(key, 1000, table, &transaction) }
        }
        return "filled"
    case "read":
        let environment = try Environment.open(store)
        try environment.read { _ in try hold() }
        return "done"
    case "write":
        let environment = try Environment.open(store)
        let table = try environment.table(named: "t", create: true)
        try environment.write { transaction in
            try put(7, 100, table, &transaction)
            try hold()
        }
        return "done"
    case "commits":
        let environment = try Environment.open(store)
        let table = try environment.table(named: "t", create: true)
        Threads.detach {
            var key: UInt64 = 0
            while true {
                // An error ends the commits; the test sees that there are none.
                guard (try? environment.write { try put(key, 300, table, &$0) }) != nil else { return }
                key += 1
            }
        }
        try hold()
        return "done"
    default:
        return "error: unknown command"
    }
}

var output = OutputWriter.standardOutput()
let arguments = CommandLine.arguments
do {
    try output.write(try run(arguments[1], arguments[2], arguments.count > 3 ? Int(arguments[3]) ?? 0 : 0) + "\n")
} catch let error as LMDBError {
    try output.write("error \(error.kind): \(error)\n")
}
try output.flush()

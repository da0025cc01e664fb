@testable import LMDB
import Platform
import Synchronization
import Testing

/// What other processes do to a store, and what becomes of it here.
@Suite struct NeighbourTests {
    @Test func theMapFollowsAFileThatAnotherProcessMadeLarger() throws {
        let store = try TestStore()
        let environment = try store.open(.init(mapSize: 1 << 20))
        let table = try environment.table(named: "t", create: true)
        #expect(try Neighbour.run("fill", store.path, 8 << 20) == "filled\n")
        // All threads meet the larger file at once.
        let counts = try Threads.run(count: 4) { _ in try environment.read { try $0.count(of: table) } }
        #expect(Set(counts) == [(8 << 20) / 4 / 1100])
        #expect(environment.usage.mapSize >= 8 << 20)
        try environment.put("a", "1", in: table)
        #expect(try environment.get("a", in: table) == "1")
    }

    @Test func theMapDoesNotFollowUnderATransaction() throws {
        let store = try TestStore()
        let environment = try store.open(.init(mapSize: 1 << 20, patienceMilliseconds: 100))
        let table = try environment.table(named: "t", create: true)
        try environment.read { transaction in
            let said = try Neighbour.run("fill", store.path, 8 << 20)
            #expect(said == "filled\n")
            #expect(failure { _ = try environment.get("a", in: table) }?.kind == .mapResized)
            #expect(try transaction.count(of: table) == 0)
        }
        #expect(try environment.read { try $0.count(of: table) } > 0)
    }

    @Test func aFullMapSaysSoAndASmallRetryWorks() throws {
        let store = try TestStore()
        let environment = try store.open(.init(mapSize: 1 << 20))
        let table = try environment.table(named: "t", create: true)
        let value = [UInt8](repeating: 1, count: 1000)
        let error = failure {
            try environment.write { transaction in
                for key in UInt64(0)..<5000 { try transaction.put(value.span, in: table, for: key.bigEndianBytes.span) }
            }
        }
        #expect(error?.kind == .mapFull)
        #expect(error?.reason.contains("1048576 bytes") == true && error?.reason.contains("in use") == true)
        #expect(error?.remedy.contains("larger map") == true)
        #expect(try environment.all(in: table) == [])
        try environment.put("a", "1", in: table)
        #expect(try environment.all(in: table) == ["a=1"])
    }

    @Test func oneReaderTooManyIsRefused() throws {
        let store = try TestStore()
        let environment = try store.open(.init(readers: 3))
        try environment.read { _ in
            try environment.read { _ in
                try environment.read { _ in
                    #expect(failure { try environment.read { _ in } }?.kind == .readersFull)
                    let readers = try environment.readers()
                    #expect(readers.count == 3)
                    #expect(readers.allSatisfy { $0.process == ThisProcess.id })
                }
            }
        }
        try environment.read { _ in }
    }

    @Test func deadReadersAreCleared() throws {
        let store = try TestStore()
        let environment = try store.open()
        do {
            let reader = try Neighbour.start("read", store.path)
            #expect(try reader.readLine() == "ready")
            let id = reader.id
            #expect(try environment.readers().contains { $0.process == id && $0.transaction != nil })
            reader.send(signal: 9)
            _ = try reader.finish()
        }
        #expect(try environment.readers().count == 1)
        #expect(try environment.clearDeadReaders() == 1)
        #expect(try environment.readers().isEmpty)
    }

    @Test func openingToWriteClearsDeadReaders() throws {
        let store = try TestStore()
        let living = try Neighbour.start("read", store.path)
        #expect(try living.readLine() == "ready")
        do {
            let dead = try Neighbour.start("read", store.path)
            #expect(try dead.readLine() == "ready")
            dead.send(signal: 9)
            _ = try dead.finish()
        }
        let id = living.id
        #expect(try store.open(.init(access: .readOnly)).readers().count == 2)
        #expect(try store.open().readers().map(\.process) == [id])
        _ = try living.finish()
    }

    @Test func aKilledWriterIsRecoveredAndLeavesNothing() throws {
        let store = try TestStore()
        let environment = try store.open()
        let table = try environment.table(named: "t", create: true)
        let writer = try Neighbour.start("write", store.path)
        #expect(try writer.readLine() == "ready")
        writer.send(signal: 9)
        _ = try writer.finish()
        try environment.put("a", "1", in: table)
        #expect(try environment.all(in: table) == ["a=1"])
    }

    @Test func aStoppedWriterIsNamed() throws {
        let store = try TestStore()
        let waits = Waits()
        let environment = try store.open(.init(patienceMilliseconds: 200, onWait: { waits.add($0) }))
        let table = try environment.table(named: "t", create: true)
        #expect(environment.lockFile?.writer() == nil)
        let writer = try Neighbour.start("write", store.path)
        #expect(try writer.readLine() == "ready")
        writer.send(signal: 19)
        let id = writer.id
        let waiting = Threads.detach {
            while waits.all.isEmpty { Threads.sleep(milliseconds: 10) }
            // Only then may it go on, so that the write below ends.
            _ = try? ChildProcess.run("/bin/kill", ["-CONT", String(id)])
            _ = try? ChildProcess.run("/bin/kill", ["-KILL", String(id)])
        }
        #expect(waiting)
        try environment.put("a", "1", in: table)
        let wait = try #require(waits.all.first)
        #expect(wait.holder?.process == id)
        #expect(wait.holder?.isStopped == true)
        #expect(wait.holder?.command == "LMDBNeighbour")
        #expect(wait.message.contains("process \(id) (LMDBNeighbour) has the lock, and is stopped"))
        #expect(waits.all.count == 1)
        _ = try writer.finish()
    }

    @Test(.enabled(if: ThisProcess.isSuperuser, "namespaces are made by root"))
    func theSameProcessNumberInTwoNamespacesIsNamed() throws {
        let store = try TestStore()
        let unshare = ["-p", "-f", try Neighbour.path, "read", store.path]
        let first = try ChildProcess("/usr/bin/unshare", unshare)
        #expect(try first.readLine() == "ready")
        let second = try ChildProcess.run("/usr/bin/unshare", unshare)
        let said = String(decoding: second.output + second.errors, as: UTF8.self)
        #expect(said.hasPrefix("error samePID"), "\(said)")
        #expect(said.contains("share the PID namespace"))
        _ = try first.finish()
    }

    @Test(.enabled(if: ThisProcess.isSuperuser, "a small file system is mounted by root"))
    func aFullDiskIsNamed() throws {
        let store = try TestStore()
        let shell = """
            mount -t tmpfs -o size=1m tmpfs \(store.directory) || exit
            for command in create "fill 400000" "fill 8000000" "fill 400000" open-read; do
                set -- "$1" $command; "$1" "$2" \(store.path) $3
            done
            """
        // The mount is seen, and lives, within the namespace only.
        let outcome = try ChildProcess.run(
            "/usr/bin/unshare", ["-m", "/bin/sh", "-c", shell, "sh", try Neighbour.path])
        let said = String(decoding: outcome.output + outcome.errors, as: UTF8.self).split(separator: "\n")
        try #require(said.count == 5, "\(said)")
        #expect(said[0] == "created" && said[1] == "filled")
        #expect(said[2].hasPrefix("error diskFull") && said[2].contains("free some space"), "\(said[2])")
        // What was there before is there still, and what fits can be written.
        #expect(said[3] == "filled" && said[4] == "read 90", "\(said)")
    }

    private final class Waits: Sendable {
        private let seen = Mutex<[LockWait]>([])
        var all: [LockWait] { seen.withLock { $0 } }
        func add(_ wait: LockWait) { seen.withLock { $0.append(wait) } }
    }
}

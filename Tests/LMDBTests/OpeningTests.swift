@testable import LMDB
import Platform
import Testing

@Suite struct OpeningTests {
    @Test func aNewStoreIsThereWholeWithTheGroupsMode() throws {
        let store = try TestStore()
        #expect(try store.names == ["store.mdb"])
        let environment = try store.open()
        #expect(try store.names == ["store.mdb", "store.mdb-lock"])
        for name in try store.names { #expect(try Files.mode(Files.join(store.directory, name)) == 0o660) }
        #expect(failure { try Environment.create(store.path) }?.kind == .alreadyExists)
        #expect(environment.usage.lastTransaction == 0)
    }

    @Test func aFailedCreateOrOpenLeavesNothing() throws {
        let store = try TestStore(create: false)
        #expect(failure { _ = try store.open() }?.kind == .noSuchFile)
        #expect(failure { try Environment.create(store.path + "/no/such/place.mdb") }?.kind == .noSuchFile)
        #expect(try store.names == [])
        for garbage in [[], [1], [UInt8](repeating: 0, count: 8192), [UInt8](repeating: 0xDE, count: 100_000)] {
            try Files.write(garbage, to: store.path)
            #expect(failure { _ = try store.open() }?.kind == .notADatabase)
            #expect(try store.names == ["store.mdb"])
            #expect(try Files.read(store.path) == garbage)
        }
        #expect(failure { _ = try Environment.open(store.directory) }?.kind != nil)
    }

    @Test func theSameFileIsOpenedOnceUnderAnyName() throws {
        let store = try TestStore()
        let link = Files.join(store.directory, "link.mdb")
        _ = try ChildProcess.run("/bin/ln", ["-s", store.path, link])
        do {
            let environment = try store.open()
            #expect(failure { _ = try store.open() }?.kind == .alreadyOpen)
            #expect(failure { _ = try Environment.open(link) }?.kind == .alreadyOpen)
            #expect(environment.path == store.path)
        }
        // Once it is let go of it can be opened again, and a failed opening keeps no place.
        #expect(try Environment.open(link).path == store.path)
        #expect(try store.names == ["link.mdb", "store.mdb", "store.mdb-lock"])
    }

    @Test func aWrongFormatIsNamed() throws {
        let store = try TestStore()
        var content = try Files.read(store.path)
        content[20] = 2
        try Files.write(content, to: store.path)
        let error = failure { _ = try store.open() }
        #expect(error?.kind == .notADatabase)
        #expect(error?.description.contains("version 2") == true)
    }

    @Test func aTruncatedFileIsRefusedAtEachPage() throws {
        let store = try TestStore()
        do {
            let environment = try store.open()
            let table = try environment.table(named: "t", create: true)
            for key in 0..<20 { try environment.put("key \(key)", String(repeating: "v", count: 900), in: table) }
        }
        func count() throws -> Int {
            let environment = try store.open(.init(access: .readOnly))
            return try environment.all(in: environment.table(named: "t")).count
        }
        let whole = try Files.read(store.path)
        let pages = whole.count / 4096
        var refused = 0
        for length in (2..<pages).map({ $0 * 4096 }) + [whole.count - 1, whole.count - 4095] {
            try Files.write(Array(whole[..<length]), to: store.path, durable: false)
            do {
                // A cut through free pages only takes nothing away: then all is there.
                #expect(try count() == 20, "at \(length) of \(whole.count) bytes")
            } catch let error as LMDBError {
                #expect(error.kind == .truncated, "at \(length) of \(whole.count) bytes")
                refused += 1
            }
        }
        #expect(refused > pages / 2)
        try Files.write(whole, to: store.path)
        #expect(try count() == 20)
    }

    @Test func aFileThatEndsInFreePagesIsSound() throws {
        // A value on pages of its own, made and replaced in one transaction that has free pages to choose from, leaves
        // pages at the end that LMDB counts and never writes.
        let store = try TestStore()
        var shortest = 0
        for round in 0..<20 {
            let environment = try store.open()
            let table = try environment.table(named: "t", create: true)
            let value = [UInt8](repeating: 1, count: 20_000 + round * 9000)
            try environment.write { transaction in
                try transaction.put(value.span, in: table, for: [1].span)
                try transaction.put(value.span, in: table, for: [2].span)
                _ = try transaction.delete([1].span, in: table)
                _ = try transaction.delete([2].span, in: table)
            }
            shortest = max(shortest, environment.usage.usedBytes - (try Files.size(store.path)))
        }
        #expect(shortest > 0, "the case that this test is about did not arise")
        #expect(try store.open().path == store.path)
    }

    @Test func theMapShrinksToTheAddressSpace() throws {
        let store = try TestStore()
        // 6 GiB leave room for a map of 4 GiB, 700 MiB for none.
        let limited = try Neighbour.run("open", store.path, shell: "ulimit -v 6291456; exec \"$@\"")
        #expect(limited == "opened \(4 << 30)\n")
        let refused = try Neighbour.run("open", store.path, shell: "ulimit -v 716800; exec \"$@\"")
        #expect(refused.hasPrefix("error addressSpace"), "\(refused)")
        #expect(refused.contains("ulimit -v"))
    }

    @Test func networkFileSystemsAreRefused() throws {
        let error = LMDBError(
            .networkFileSystem, .none, "open", "/x", "it is on a network file system (nfs4)", remedy: "use a local disk"
        )
        #expect("\(error)" == "cannot open, /x: it is on a network file system (nfs4); use a local disk")
        // Which types those are is tested with Platform; a local one is let through.
        #expect(try FileSystem.networkType(of: "/tmp") == nil)
    }

    @Test(.enabled(if: ThisProcess.isSuperuser, "another user can be played only by root"))
    func withoutPermissionItSaysSo() throws {
        let store = try TestStore()
        try store.open().write { _ in }
        try Files.setMode(store.directory, 0o755)
        let other = "exec setpriv --reuid=65534 --regid=65534 --clear-groups \"$@\""
        for mode: UInt32 in [0o660, 0o644] {
            try Files.setMode(store.path, mode)
            for command in ["open", "open-read"] {
                let said = try Neighbour.run(command, store.path, shell: other)
                #expect(said.hasPrefix("error permissionDenied"), "\(command) \(mode): \(said)")
            }
        }
        #expect(try store.names == ["store.mdb", "store.mdb-lock"])
    }
}

import LMDB
import Platform
import Testing

@Suite struct CopyTests {
    @Test func copiesMadeWhileAnotherProcessWritesAreWhole() throws {
        let store = try TestStore()
        let environment = try store.open()
        let table = try environment.table(named: "t", create: true)
        let writer = try Neighbour.start("commits", store.path)
        #expect(try writer.readLine() == "ready")
        var last = 0
        for number in 0..<50 {
            let path = Files.join(store.directory, "copy\(number).mdb")
            try environment.copy(to: path)
            let copy = try Environment.open(path)
            let copied = try copy.table(named: "t")
            let count = try copy.read { try $0.count(of: copied) }
            #expect(count >= last)
            // The keys run from 0 without a gap, and each value is the one for its key.
            let keys = try copy.read { transaction in
                var keys: [UInt64] = []
                var cursor = try transaction.cursor(in: copied)
                while try cursor.next() {
                    keys.append(cursor.key.bigEndianUInt64(at: 0))
                    let size = cursor.value.count
                    #expect(size == 300)
                }
                return keys
            }
            #expect(keys == Array(0..<UInt64(count)))
            last = count
        }
        _ = try writer.finish()
        let final = try environment.read { try $0.count(of: table) }
        #expect(last > 0 && last <= final)
        #expect(try store.names.filter { $0.hasPrefix(".") } == [])
    }

    @Test func aCopyThatIsRefusedLeavesNothing() throws {
        struct Refused: Error {}
        let store = try TestStore()
        let environment = try store.open()
        let path = Files.join(store.directory, "copy.mdb")
        #expect(throws: Refused.self) {
            try environment.copy(to: path) { copy in
                #expect(try Environment.open(copy).usage.usedBytes == environment.usage.usedBytes)
                throw Refused()
            }
        }
        #expect(try store.names == ["store.mdb", "store.mdb-lock"])
        try environment.copy(to: path)
        #expect(try Files.mode(path) == 0o660)
        #expect(failure { try environment.copy(to: path) }?.kind == .alreadyExists)
    }
}

import Engine
import Events
import EventStore
import FieldCoding
import LMDB
import Platform
import Testing

@Suite("Verifying")
struct VerifyTests {
    /// Changes one byte of a stored value behind the store's back.
    private func flip(_ table: String, _ key: [UInt8], byte: Int, in path: String) throws {
        let environment = try Environment.open(path, .init())
        let opened = try environment.table(named: table)
        try environment.write { transaction in
            var value: [UInt8] = []
            do {
                guard let stored = try transaction.value(in: opened, for: key.span) else { throw Missing() }
                value = [UInt8](copying: stored)
            }
            value[byte] ^= 0x01
            try transaction.put(value.span, in: opened, for: key.span)
        }
    }

    private struct Missing: Error {}

    @Test("any flipped byte of an entry is found at its position")
    func entries() throws {
        let directory = try Files.makeTemporaryDirectory(in: ThisProcess.temporaryDirectory, prefix: "tejido-flip-")
        defer { try? Files.removeTree(directory) }
        let path = Files.join(directory, "store")
        do {
            let programme = try Programme.create(path, clock: Workshop.clock)
            let outcome = try programme.append(Array(try Workshop.demo().prefix(8)))
            #expect(outcome.refusals.isEmpty)
        }
        let log = StoreFiles(path).log
        let length = try Programme(path).log.withEntry(at: 5) { $0.json.count } + EntryHeader.size
        var key = [UInt8](repeating: 0, count: 8)
        key[7] = 5
        for byte in 0..<length {
            try flip("entries", key, byte: byte, in: log)
            do {
                let findings = try Programme(path).verify().findings
                let positions = Set(findings.compactMap(\.position))
                #expect(positions == [5], "byte \(byte): \(findings)")
            }
            try flip("entries", key, byte: byte, in: log)
        }
        let findings = try Programme(path).verify().findings
        #expect(findings.isEmpty)
    }

    @Test(
        "a changed derived table is named, and rebuilding mends it",
        arguments: ["history", "ids", "register", "territories"])
    func derived(table: String) throws {
        let directory = try Files.makeTemporaryDirectory(in: ThisProcess.temporaryDirectory, prefix: "tejido-derived-")
        defer { try? Files.removeTree(directory) }
        let path = Files.join(directory, "store")
        do {
            let programme = try Programme.create(path, clock: Workshop.clock)
            let outcome = try programme.append(Array(try Workshop.demo().prefix(40)))
            #expect(outcome.refusals.isEmpty)
        }
        do {
            let environment = try Environment.open(StoreFiles(path).log, .init())
            let opened = try environment.table(named: table)
            try environment.write { transaction in
                var last: (key: [UInt8], value: [UInt8])?
                do {
                    var cursor = try transaction.cursor(in: opened)
                    if try cursor.last() { last = ([UInt8](copying: cursor.key), [UInt8](copying: cursor.value)) }
                }
                guard var found = last else { throw Missing() }
                found.value[found.value.count - 1] ^= 0x01
                try transaction.put(found.value.span, in: opened, for: found.key.span)
            }
        }
        let programme = try Programme(path)
        let findings = try programme.verify().findings
        #expect(!findings.isEmpty)
        try programme.rebuildDerived()
        let after = try programme.verify().findings
        #expect(after.isEmpty, "\(after)")
    }

    @Test("a log that went back is told by the head remembered beside it")
    func wentBack() throws {
        let workshop = try Workshop()
        try workshop.append(Array(try Workshop.demo().prefix(5)))
        let old = Files.join(workshop.directory, "old.mdb")
        try workshop.programme.log.copy(to: old, checking: { _ in })
        try workshop.append(Array(try Workshop.demo().prefix(9)))
        let other = Files.join(workshop.directory, "restored")
        try Files.makeDirectory(other)
        try Files.write(try Files.read(old, limit: 1 << 30), to: StoreFiles(other).log)
        try Files.write(try Files.read(workshop.programme.files.head, limit: 4_096), to: StoreFiles(other).head)
        let findings = try Programme(other).verify().findings
        #expect(findings.contains { $0.message.contains("went back") }, "\(findings)")
    }
}

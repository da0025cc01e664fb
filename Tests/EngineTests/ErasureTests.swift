import Engine
import Events
import EventStore
import LMDB
import Platform
import Projections
import Testing
import Transparency

@Suite("Erasing for good")
struct ErasureTests {
    /// What stands in the vault under a person: the bytes that must be nowhere afterwards.
    private func residue(of workshop: VaultWorkshop) throws -> [[UInt8]] {
        workshop.close()
        let wrapping = try Files.read(workshop.key)
        let master = try #require(Base64.decode(String(decoding: wrapping.dropLast(), as: UTF8.self)))
        let environment = try Environment.open(StoreFiles(workshop.path).vault(0), .init())
        let persons = try environment.table(named: "persons")
        let texts = try environment.table(named: "texts")
        var needles = VaultWorkshop.secrets.map { Array($0.utf8) }
        var wrapped: [UInt8] = []
        try environment.read { transaction in
            guard let value = try transaction.value(in: persons, for: VaultWorkshop.ana.utf8Span.span) else { return }
            wrapped = [UInt8](copying: value)
        }
        let holder = Array("tejido/key/v1\0\(VaultWorkshop.ana)".utf8)
        let key = try #require(SealingKey(master)?.open(wrapped, in: holder))
        needles += [wrapped, key, Array(wrapped[12..<28])]
        try environment.read { transaction in
            var cursor = try transaction.cursor(in: texts)
            while try cursor.next() {
                let value = [UInt8](copying: cursor.value)
                guard value.holds(Array(VaultWorkshop.ana.utf8)) else { continue }
                // The whole sealed text, and a piece of it: a moved page may keep no more.
                needles += [Array(value[29...]), Array(value[41..<73])]
            }
        }
        #expect(needles.count == 3 + 3 + 6)
        return needles
    }

    @Test("no file of the store holds a forgotten person's texts, keys or ciphertexts; counts and hashes stand")
    func noResidue() throws {
        let workshop = try VaultWorkshop()
        try workshop.registerBoth()
        let needles = try residue(of: workshop)
        // The search finds what is there.
        let before = try needles.dropFirst(3).map { try workshop.holders(of: $0) }
        #expect(before.count { $0 == ["vault-0.mdb"] } == before.count - 1, "all but the unwrapped key: \(before)")
        let root = try workshop.open().log.head().tree.root()
        let leaves = try (0..<3).map { try workshop.open().log.leaf(at: $0) }
        // The views are filled, so that they are there to be purged.
        let reports = try reports(of: workshop.open())
        let outcome = try workshop.append(VaultWorkshop.forgetAna())
        #expect(outcome.erasedCount == 3)
        workshop.close()
        for needle in needles {
            let holders = try workshop.holders(of: needle)
            #expect(holders == [])
        }
        #expect(
            try Files.list(workshop.path).filter { $0.contains("vault") && !$0.hasSuffix("-lock") } == ["vault-1.mdb"])
        #expect(try (0..<3).map { try workshop.open().log.leaf(at: $0) } == leaves)
        #expect(LeafHashes(leaves).root(size: 3) == root)
        #expect(try self.reports(of: workshop.open()) == reports)
        #expect(try workshop.findings() == [])
        #expect(try Set(workshop.shown(at: 1).values) == [.erased])
        #expect(try workshop.shown(at: 2)["/name"] == .text(Text(unchecked: VaultWorkshop.blasName)))
    }

    /// Every report as it stands, but the one that lists the requests themselves.
    private func reports(of programme: Programme) throws -> [[ReportTable<Plain>]] {
        try ReportName.allCases.filter { $0 != .privacy }.compactMap {
            try ReportQuery($0).map { try programme.query($0).tables }
        }
    }

    @Test("an erasure that was interrupted is finished when the store is next opened", arguments: Vault.Step.allCases)
    func interrupted(step: Vault.Step) throws {
        let workshop = try VaultWorkshop()
        try workshop.registerBoth()
        let needles = try residue(of: workshop)
        struct Stopped: Error {}
        try workshop.open().vault.atStep = { if $0 == step { throw Stopped() } }
        #expect(throws: StoreError.self) { try workshop.append(VaultWorkshop.forgetAna()) }
        // The order stands, and says that the person is gone, whatever the vault still holds.
        #expect(try workshop.open().log.head().size == 4)
        #expect(try Set(workshop.shown(at: 1).values) == [.erased])
        if step == .ordered {
            let findings = try workshop.findings()
            #expect(findings.count == 3)
            #expect(findings.allSatisfy { $0.contains("is not finished") }, "\(findings)")
        }
        workshop.close()
        let left = try needles.contains { try !workshop.holders(of: $0).isEmpty }
        #expect(left)
        _ = try workshop.open()
        workshop.close()
        for needle in needles {
            let holders = try workshop.holders(of: needle)
            #expect(holders == [], "\(step)")
        }
        #expect(try workshop.findings() == [])
        #expect(try workshop.shown(at: 2)["/name"] == .text(Text(unchecked: VaultWorkshop.blasName)))
        // Nothing is left to do.
        #expect(try workshop.open().finishErasures() == 0)
    }

    @Test("the process may end between any two steps: what is left on the disk is finished")
    func leftFiles() throws {
        let workshop = try VaultWorkshop()
        try workshop.registerBoth()
        try workshop.append(VaultWorkshop.forgetAna())
        workshop.close()
        let old = StoreFiles(workshop.path).vault(0)
        let unfinished = Files.join(workshop.path, ".vault-abcdef")
        try Files.write(Array("an older generation".utf8), to: old)
        try Files.makeDirectory(unfinished)
        try Files.write(Array("an unfinished one".utf8), to: Files.join(unfinished, "data.mdb"))
        _ = try workshop.open()
        #expect(!Files.exists(old) && !Files.exists(unfinished))
        #expect(try workshop.findings() == [])
    }

    @Test("one slot of an event can be erased, and the others stay")
    func oneSlot() throws {
        let workshop = try VaultWorkshop()
        try workshop.registerBoth()
        let outcome = try workshop.append(VaultWorkshop.eraseText(of: "ana", "/contact"))
        #expect(outcome.erasedCount == 1)
        let shown = try workshop.shown(at: 1)
        #expect(shown["/contact"] == .erased)
        #expect(shown["/name"] == .text(Text(unchecked: VaultWorkshop.secrets[0])))
        #expect(try workshop.findings() == [])
        let rest = try workshop.append(VaultWorkshop.eraseText(of: "ana", "/document", "/name"))
        #expect(rest.erasedCount == 2)
        #expect(try Set(workshop.shown(at: 1).values) == [.erased])
    }

    @Test("a slot can be erased in the batch that brings it")
    func slotOfTheSameBatch() throws {
        let workshop = try VaultWorkshop()
        let registered = VaultWorkshop.event(
            "person.registered", id: "blas",
            #""person":"\#(VaultWorkshop.blas)","name":"\#(VaultWorkshop.blasName)","basis":"contract""#)
        let outcome = try workshop.append(registered, VaultWorkshop.eraseText(of: "blas", "/name"))
        #expect(outcome.erasedCount == 1)
        #expect(try workshop.shown(at: 1)["/name"] == .erased)
        #expect(try workshop.findings() == [])
    }

    @Test("other rights are recorded and erase nothing")
    func otherRights() throws {
        let workshop = try VaultWorkshop()
        try workshop.registerBoth()
        let outcome = try workshop.append(
            VaultWorkshop.forgetAna().replacing(#""right":"erasure""#, with: #""right":"block""#))
        #expect(outcome.erasedCount == 0)
        #expect(try workshop.shown(at: 1)["/name"] == .text(Text(unchecked: VaultWorkshop.secrets[0])))
    }

    @Test("a copy has log and vault, and opens with the same wrapping key")
    func copy() throws {
        let workshop = try VaultWorkshop()
        try workshop.registerBoth()
        let other = Files.join(workshop.directory, "copy")
        try Files.makeDirectory(other)
        try workshop.open().copy(to: StoreFiles(other))
        let findings = try Programme(other, readOnly: true, wrappingKey: workshop.key).verify().findings
        #expect(findings == [])
        // Without the key, which is not in the copy, nothing opens.
        let locked = try Programme(other, readOnly: true).verify().findings
        #expect(locked.count == 1)
    }
}

import Engine
import Events
import EventStore
import FieldCoding
import Platform
import Testing

@Suite("Sealing what speaks of people")
struct SealingTests {
    @Test("an entry holds commitments, no file of the store holds a text, and the vault opens it")
    func sealed() throws {
        let workshop = try VaultWorkshop()
        try workshop.registerBoth()
        let programme = try workshop.open()
        let text = try programme.log.withEntry(at: 1) { row in
            String(decoding: (0..<row.json.count).map { row.json[$0] }, as: UTF8.self)
        }
        #expect(text.contains(try Regex(#""name":\{"sealed":"[0-9a-f]{64}"\}"#)))
        for secret in VaultWorkshop.secrets {
            let holders = try workshop.holders(of: Array(secret.utf8))
            #expect(holders == [], "\(secret)")
        }
        let texts = try workshop.shown(at: 1)
        #expect(
            texts == [
                "/name": .text(Text(unchecked: VaultWorkshop.secrets[0])),
                "/contact": .text(Text(unchecked: VaultWorkshop.secrets[1])),
                "/document": .text(Text(unchecked: VaultWorkshop.secrets[2])),
            ])
        let hidden = try workshop.shown(at: 1, revealing: false)
        #expect(Set(hidden.values) == [.closed])
        let findings = try workshop.findings()
        #expect(findings == [])
    }

    @Test("the same event again is already recorded, though it would be sealed anew; other content is refused")
    func idempotence() throws {
        let workshop = try VaultWorkshop()
        try workshop.registerBoth()
        let before = try workshop.open().log.head()
        try workshop.registerBoth()
        let after = try workshop.open().log.head()
        #expect(before == after)
        let other = VaultWorkshop.event(
            "person.registered", id: "blas",
            #""person":"\#(VaultWorkshop.blas)","name":"Blas Soto","basis":"consent""#)
        let outcome = try workshop.open().append(try Workshop.prepared(Array(other.utf8)))
        #expect(outcome.refusals.count == 1)
    }

    @Test("a line that was exported is taken as it stands, and again when it was recorded here")
    func exported() throws {
        let workshop = try VaultWorkshop()
        try workshop.registerBoth()
        let line = try workshop.open().log.withEntry(at: 1) { row in
            String(decoding: (0..<row.json.count).map { row.json[$0] }, as: UTF8.self)
        }
        let recorded = try #require(line.firstMatch(of: try Regex(#""recorded":"[^"]*","#)))
        let submission = line.replacing(recorded.output[0].substring ?? "", with: "")
        let again = try workshop.append(submission)
        #expect(again.appendedCount == 0)
        let elsewhere = try VaultWorkshop()
        let outcome = try elsewhere.append(submission)
        #expect(outcome.appendedCount == 1)
        #expect(try elsewhere.shown(at: 1)["/name"] == .missing)
        let findings = try elsewhere.findings()
        #expect(findings.allSatisfy { $0.contains("is not in the vault, and no erasure was ordered") })
        #expect(findings.count == 3)
    }

    @Test("rebuilding the log's tables gives the same content digests and orders")
    func rebuilt() throws {
        let workshop = try VaultWorkshop()
        try workshop.registerBoth()
        try workshop.append(VaultWorkshop.forgetAna())
        try workshop.open().rebuildDerived()
        let findings = try workshop.findings()
        #expect(findings == [])
        try workshop.registerBoth()
        #expect(try workshop.open().log.head().size == 4)
    }

    @Test("an append that is refused leaves nothing in the vault")
    func refused() throws {
        let workshop = try VaultWorkshop()
        let lines = [
            VaultWorkshop.event(
                "person.registered", id: "a", #""person":"\#(VaultWorkshop.ana)","name":"Ana","basis":"consent""#),
            VaultWorkshop.event(
                "person.registered", id: "b", #""person":"\#(VaultWorkshop.ana)","name":"Ana","basis":"consent""#),
        ]
        let programme = try workshop.open()
        let outcome = try programme.append(try Workshop.prepared(Array(lines.joined(separator: "\n").utf8)))
        #expect(outcome.refusals.count == 1)
        var held = 0
        try programme.vault.forEachSlot(before: .max) { _, _ in held += 1 }
        #expect(held == 0)
        var options = Programme.AppendOptions()
        options.isDryRun = true
        let rehearsed = try programme.append(try Workshop.prepared(Array(lines[0].utf8)), options)
        #expect(rehearsed.refusals.isEmpty)
        try programme.vault.forEachSlot(before: .max) { _, _ in held += 1 }
        #expect(held == 0)
    }

    @Test("texts of an append that did not happen are replaced by the next one's")
    func leftovers() throws {
        let workshop = try VaultWorkshop()
        let programme = try workshop.open()
        var sealing = Sealing(programme.vault)
        for slot in ["/name", "/contact"] {
            _ = try sealing.seal(
                Text(unchecked: "nunca"), slot: SlotName(unchecked: slot), of: EventID(unchecked: "lost"),
                in: .programme, at: 1, person: nil)
        }
        // As if the machine had stopped between the vault's commit and the log's.
        try sealing.keep(from: 1)
        let alone = try workshop.findings()
        #expect(alone == [])
        try workshop.append(
            VaultWorkshop.event(
                "person.registered", id: "blas",
                #""person":"\#(VaultWorkshop.blas)","name":"Blas Soto","basis":"contract""#))
        let findings = try workshop.findings()
        #expect(findings == [])
        #expect(try workshop.shown(at: 1) == ["/name": .text(Text(unchecked: "Blas Soto"))])
    }
}

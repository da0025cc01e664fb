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

    @Test("why an event was corrected is sealed too, and the corrected event keeps its texts")
    func corrected() throws {
        let workshop = try VaultWorkshop()
        func line(_ type: String, _ id: String, _ data: String) -> String {
            #"{"type":"\#(type)","territory":"la-vega","occurred":"2026-02-01","actor":"desk","id":"\#(id)","#
                + #""data":{\#(data)}}"#
        }
        try workshop.append(
            line("territory.proposed", "t-1", #""name":"La Vega","commune":"Renca""#),
            line("territory.closed", "t-2", #""reason":"noFunding","handover":"lo lleva Ana""#))
        let programme = try workshop.open()
        let closed = try programme.log.withEntry(at: 2) { try $0.recorded() }
        let commitment = try #require(try closed.event.heldSlots.first?.content)
        guard case .sealed(let hash) = commitment else {
            Issue.record("the slot is open")
            return
        }
        let correction = line(
            "event.corrected", "t-3",
            #""target":"t-2","data":{"reason":"other","handover":{"sealed":"\#(hash)"}},"reason":"lo dijo Ana","#
                + #""authorisedBy":"\#(VaultWorkshop.blas)""#)
        try workshop.append(correction)
        #expect(try workshop.append(correction).appendedCount == 0)
        #expect(try workshop.shown(at: 3) == ["/reason": .text(Text(unchecked: "lo dijo Ana"))])
        #expect(try workshop.holders(of: Array("dijo Ana".utf8)) == [])
        let stream = try programme.stream(TerritoryID(unchecked: "la-vega"))
        var handover: ShownSlot?
        try programme.forEachEntry(of: stream) { entry in
            guard entry.recorded.position == 2, let slot = try entry.recorded.event.heldSlots.first else { return true }
            #expect((entry.recorded.event as? TerritoryClosed)?.reason == .other)
            handover = try programme.shown(slot, of: entry.recorded, revealing: true)
            return true
        }
        #expect(handover == .text(Text(unchecked: "lo lleva Ana")))
        #expect(try workshop.findings() == [])
        // Erasing goes by the entry, whatever became of it.
        let erased = try workshop.append(
            VaultWorkshop.eraseText(of: "t-2", "/handover").replacing("programme", with: "la-vega"))
        #expect(erased.erasedCount == 1)
        #expect(try workshop.findings() == [])
    }
}

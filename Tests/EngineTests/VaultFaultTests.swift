import Engine
import Events
import EventStore
import LMDB
import Platform
import Testing

@Suite("A vault that is not as it should be")
struct VaultFaultTests {
    private static let plain =
        #"{"type":"organisation.registered","territory":"programme","occurred":"2026-02-01","#
        + #""actor":"desk","id":"o","data":{"organisation":"o","name":"O","kind":"other","sector":"private"}}"#
    private static let personal = VaultWorkshop.event(
        "person.registered", id: "p", #""person":"\#(VaultWorkshop.clara)","name":"Clara","basis":"consent""#)

    private enum Fault: CaseIterable {
        case noVault, noKey, wrongKey, openKey, badKey

        var says: String {
            switch self {
            case .noVault: "no vault"
            case .noKey: "cannot be read"
            case .wrongKey: "of another vault"
            case .openKey: "others may read"
            case .badKey: "no wrapping key"
            }
        }

        func happen(to workshop: VaultWorkshop) throws {
            switch self {
            case .noVault: try Files.remove(StoreFiles(workshop.path).vault(0))
            case .noKey: try Files.remove(workshop.key)
            case .wrongKey:
                try Files.write(Array("\(String(repeating: "A", count: 43))=\n".utf8), to: workshop.key, mode: 0o600)
            case .openKey: try Files.setMode(workshop.key, 0o640)
            case .badKey: try Files.write(Array("no key\n".utf8), to: workshop.key, mode: 0o600)
            }
        }
    }

    @Test("each fault is told, verify finds it, and events without slots go on", arguments: Fault.allCases)
    private func told(_ fault: Fault) throws {
        let workshop = try VaultWorkshop()
        try workshop.registerBoth()
        workshop.close()
        try fault.happen(to: workshop)
        do {
            try workshop.append(Self.personal)
            Issue.record("it was sealed")
        } catch let error as StoreError {
            #expect(error.kind == .vault)
            #expect(error.description.contains(fault.says), "\(error)")
        }
        let outcome = try workshop.append(Self.plain)
        #expect(outcome.appendedCount == 1)
        let findings = try workshop.findings()
        #expect(findings.count == 1)
        #expect(findings[0].hasPrefix("vault: ") && findings[0].contains(fault.says), "\(findings)")
    }

    /// Changes the vault behind the store's back.
    private func tamper(
        _ workshop: VaultWorkshop,
        _ body: (inout WriteTransaction, Table, [(key: [UInt8], value: [UInt8])]) throws -> Void
    ) throws {
        workshop.close()
        let environment = try Environment.open(StoreFiles(workshop.path).vault(0), .init())
        let texts = try environment.table(named: "texts")
        try environment.write { transaction in
            var rows: [(key: [UInt8], value: [UInt8])] = []
            do {
                var cursor = try transaction.cursor(in: texts)
                while try cursor.next() {
                    rows.append(([UInt8](copying: cursor.key), [UInt8](copying: cursor.value)))
                }
            }
            try body(&transaction, texts, rows)
        }
    }

    @Test("a text that is gone without an order, another's text, and a text without a slot are found")
    func tampered() throws {
        let workshop = try VaultWorkshop()
        try workshop.registerBoth()
        try tamper(workshop) { transaction, texts, rows in
            let keys = rows.map(\.key)
            var changed = rows[0].value
            changed[changed.count - 1] ^= 1
            let first = keys[0]
            try transaction.put(changed.span, in: texts, for: first.span)
            let second = keys[1]
            _ = try transaction.delete(second.span, in: texts)
            let (stranger, value) = (Array(keys[2].prefix(8)) + "/other".utf8, rows[2].value)
            try transaction.put(value.span, in: texts, for: stranger.span)
        }
        let findings = try workshop.findings()
        #expect(findings.count == 3)
        #expect(findings[0].contains("/contact is not the one that the entry is committed to"))
        #expect(findings[1].contains("/document is not in the vault, and no erasure was ordered"))
        #expect(findings[2].contains("which is no slot"))
    }
}

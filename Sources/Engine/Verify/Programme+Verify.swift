internal import Events
import EventStore
internal import Platform
public import Transparency

extension Programme {
    /// What verifying a store came to.
    public struct Verification: Sendable {
        /// Entries that were read.
        public let size: UInt64
        /// The root over them, recomputed.
        public let root: Digest
        /// Everything that is wrong; empty for a sound store.
        public let findings: [Finding]
    }

    /// How many findings of a kind are told.
    private static let findingLimit = 100

    /// Recomputes every hash, both kinds of tree and every derived table from the entries, and says what differs.
    ///
    /// Needs room for a copy of the derived tables beside the system's temporary files.
    public func verify() throws -> Verification {
        let size = try log.entryCount()
        var check = try EntryCheck(self)
        try check.run(0..<size)
        if check.findings.isEmpty { check.findings += try derivedFindings(size) }
        return Verification(size: size, root: check.tree.root(), findings: check.findings)
    }

    private func derivedFindings(_ size: UInt64) throws -> [Finding] {
        let directory = try Files.makeTemporaryDirectory(in: ThisProcess.temporaryDirectory, prefix: "tejido-verify-")
        defer { try? Files.removeTree(directory) }
        let copy = Files.join(directory, "derived")
        try EventLog.create(copy)
        let expected = try EventLog(StoreFiles(copy))
        try expected.rebuildDerived { batch, flush in
            try derive(0..<size, into: batch, flush: flush)
        }
        return try log.differences(from: expected, limit: Self.findingLimit).map { difference in
            let message =
                switch difference.kind {
                case .missing: "\(difference.key) is missing"
                case .unexpected: "\(difference.key) is there, but no entry makes it"
                case .different: "\(difference.key) is not what the entries make it"
                }
            return Finding(
                position: nil, place: "table \(difference.table)",
                message: "\(message) (tejido rebuild --log remakes it)")
        }
    }
}

/// Checks entries one by one: text, header, content digest, and the trees they make.
private struct EntryCheck {
    private let log: EventLog
    private let head: Head
    private let remembered: (size: UInt64, root: Digest)?
    private let names: [UInt32: String]
    private var vault: VaultCheck
    var tree = TreeFrontier()
    var findings: [Finding] = []

    init(_ programme: Programme) throws {
        log = programme.log
        vault = try VaultCheck(programme)
        head = try log.head()
        remembered = log.rememberedHead()
        names = Dictionary(try log.streams().map { ($0.number, $0.name.text) }) { first, _ in first }
    }

    mutating func run(_ range: Range<UInt64>) throws {
        do {
            try log.forEach(in: range) { row in
                do {
                    try check(row)
                } catch let error as StoreError {
                    report(row.position, error.reason)
                }
                tree.append(Digest.leaf(row.json))
                if let remembered, remembered.size == tree.size, remembered.root != tree.root() {
                    findings.append(
                        Finding(
                            position: nil, place: "head",
                            message: "the first \(tree.size) entries are not those whose root was remembered"))
                }
                return findings.count < 100
            }
        } catch let error as StoreError {
            findings.append(Finding(position: error.position, place: "entries", message: error.reason))
            return
        }
        findings += try vault.findings(size: range.upperBound)
        if head.size != range.upperBound {
            findings.append(
                Finding(
                    position: nil, place: "head",
                    message: "the head says \(head.size) entries, the table of entries holds \(range.upperBound)"))
        } else if findings.isEmpty, head.tree != tree {
            findings.append(Finding(position: nil, place: "head", message: "the log's tree is not that of its entries"))
        }
        if let remembered, remembered.size > range.upperBound {
            findings.append(
                Finding(
                    position: nil, place: "head",
                    message: "the log went back: it held \(remembered.size) entries and now holds \(range.upperBound)"))
        }
    }

    private mutating func report(_ position: UInt64, _ message: String) {
        let prefix = "position \(position): "
        let text = message.hasPrefix(prefix) ? String(message.dropFirst(prefix.count)) : message
        findings.append(Finding(position: position, place: "entries", message: text))
    }

    private mutating func check(_ row: borrowing StoredRow) throws {
        let header = try row.header
        let recorded = try row.recordedAsWritten()
        let envelope = recorded.envelope
        let text = try EncodedEntry(envelope, recorded.event)
        guard text.bytes.span.isEqual(to: row.json) else {
            return report(row.position, "the text is not the canonical form of what it says")
        }
        if header.dataRange != text.data || header.occurred != envelope.occurred
            || header.recorded != envelope.recorded || header.version != 1
        {
            report(row.position, "the header is not that of the text")
        }
        if names[header.territory] != envelope.territory.text {
            report(row.position, "the header names another territory than the text")
        }
        guard let known = try log.find(envelope.id) else {
            return report(row.position, "its id is not in the table of ids")
        }
        if known.position != row.position {
            report(row.position, "its id stands for position \(known.position)")
        } else if known.content != ContentDigest.of(text) {
            report(row.position, "its content is not what was appended (the digest in the table of ids differs)")
        }
        if text.hasSlots { for fault in try vault.faults(of: text, recorded) { report(row.position, fault) } }
    }
}

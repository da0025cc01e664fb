import Events
import FieldCoding
import Testing

@testable import Exchange

/// What import tests share.
enum ImportSupport {
    static let digest = hash("0123456789abcdef")
    static let otherDigest = hash("fedcba9876543210")
    static let target = PabulibImportTarget(
        territory: TerritoryID(unchecked: "ribera"), actor: ActorID(unchecked: "importer"))

    /// A hash that begins with these digits.
    private static func hash(_ start: String) -> ContentHash {
        let digits = start + String(repeating: "0", count: 64 - start.utf8.count)
        guard let hash = ContentHash(digits) else { preconditionFailure("\(digits) is no hash") }
        return hash
    }

    static func election(_ text: String, into target: PabulibImportTarget = target) throws -> PabulibImport {
        try PabulibImport(SmallFiles.parse(text), digest: digest, into: target)
    }

    /// The events of one type.
    static func events<E: Event>(_ type: E.Type, of election: PabulibImport) -> [E] {
        election.proposals.compactMap { $0.event as? E }
    }

    static func text(_ value: some FieldValue) -> String { String(decoding: value.canonicalJSON, as: UTF8.self) }

    /// One line an event: day, type, id and payload.
    static func line(_ proposal: Proposal) -> String {
        let id = proposal.id?.text ?? "-"
        let data = String(decoding: proposal.event.canonicalJSON, as: UTF8.self)
        return "\(proposal.occurred) \(proposal.event.type.name) \(id) \(data)"
    }

    /// Reads what a proposal writes as strictly as input is read, and writes it again.
    static func rewritten(_ proposal: Proposal) throws -> [UInt8] {
        var reader = StrictReader(text: proposal.event.canonicalJSON)
        return try proposal.event.type.visit(&reader)
    }

    private struct StrictReader: EventTypeVisitor {
        let text: [UInt8]

        mutating func visit<E: Event>(_ type: E.Type) throws -> [UInt8] { try E(json: text.span).canonicalJSON }
    }
}

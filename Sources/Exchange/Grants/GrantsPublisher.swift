/// Who publishes grants in the 360Giving standard, and who funds them.
public struct GrantsPublisher: Sendable {
    /// The prefix of ids that are the publisher's own: `360G-example`.
    public let prefix: String
    /// The funding organisation's id.
    public let funder: String
    /// The funding organisation's name.
    public let funderName: String

    /// What the standard does not admit.
    public enum Fault: Error {
        /// A prefix that is not `360G-` with letters, digits, `-` or `_`, as 360Giving registers them.
        case prefix
        /// A funder whose id is neither in a list of org-id.guide, `GB-CHC-9`, nor under a prefix, `360G-example:9`.
        case funder
        /// A name in which there is nothing to see.
        case funderName
    }

    /// Assembles a publisher.
    public init(prefix: String, funder: String, funderName: String) throws(Fault) {
        let name = prefix.dropFirst(5)
        guard prefix.hasPrefix("360G-"), !name.isEmpty, name.utf8.allSatisfy(Self.isNameByte) else { throw .prefix }
        guard GrantsDocument.isStandard(funder), funder.utf8.count > 5, funder.utf8.allSatisfy({ 0x21...0x7E ~= $0 })
        else { throw .funder }
        guard FittedText(funderName).text != nil else { throw .funderName }
        self.prefix = prefix
        self.funder = funder
        self.funderName = funderName
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2D, 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
        default: false
        }
    }
}

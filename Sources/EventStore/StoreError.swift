/// What keeps a store from doing what it was asked: what, where, why and what to do next.
public struct StoreError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What kind of trouble it is; each has its exit code in the CLI.
    public enum Kind: String, CaseIterable, Sendable {
        /// There is no store there.
        case notFound
        /// There is one already.
        case alreadyThere
        /// A newer release wrote it.
        case newerFormat
        /// The log breaks one of its own promises.
        case damaged
        /// This machine's clock cannot be right.
        case clock
        /// The batch is over a limit.
        case tooLarge
        /// The territory, id or report is unknown.
        case unknown
        /// Somebody else appended in between.
        case changedMeanwhile
        /// What was to be restored is no sound log.
        case unfit
        /// The vault of personal texts, or its wrapping key, is missing or not the right one.
        case vault
    }

    /// The kind of trouble.
    public let kind: Kind
    /// What is wrong, with the place.
    public let reason: String
    /// What to do next.
    public let remedy: String
    /// The position of the entry that it is about.
    public let position: UInt64?

    /// Assembles an error.
    public init(_ kind: Kind, _ reason: String, remedy: String, position: UInt64? = nil) {
        self.kind = kind
        self.reason = reason
        self.remedy = remedy
        self.position = position
    }

    static func damaged(_ reason: String, at position: UInt64? = nil) -> StoreError {
        StoreError(
            .damaged, position.map { "position \($0): \(reason)" } ?? reason,
            remedy: "run tejido verify; restore a backup, or rebuild the derived tables if the entries are sound",
            position: position)
    }

    /// Reason and remedy.
    public var description: String { "\(reason); \(remedy)" }
}

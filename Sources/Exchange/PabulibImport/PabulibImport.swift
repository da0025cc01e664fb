public import Events

/// A Pabulib file as the events of a territory's stream: the vote as it was, and nothing that the file does not say.
///
/// The stream first enacts the rules under which that city voted (steps that it did not have are lifted), then holds
/// the call with its pot, the projects, the poll, every ballot, and an award for each project that the file marks
/// selected. What only a person could know (age, sex, names of voters) is dropped. Set-up occurs on the first day of
/// the vote, ballots and results on its last.
///
/// Ids follow from the file's digest and its rows alone, so that a second import proposes the same events again.
public struct PabulibImport: Sendable {
    /// The events, in the order in which they are to be appended.
    public let proposals: [Proposal]
    /// What was found, and what was done where the file leaves a question open.
    public let report: PabulibImportReport

    /// Why an imported event stands in the log though it breaks a rule: the text to admit it with.
    public static let reason = Text(unchecked: "imported as its source records it")

    /// Makes the events of a file whose SHA-256 is `digest`.
    ///
    /// Throws when no day can be found for the vote, or when a figure is above what an event can hold.
    public init(_ file: PabulibFile, digest: ContentHash, into target: PabulibImportTarget) throws(PabulibFault) {
        var builder = try PabulibImportBuilder(file, digest, target)
        try builder.build()
        proposals = builder.proposals
        report = builder.report
    }

    /// The id of the event that enacts the rules of the file with that digest.
    public static func rulesEvent(of digest: ContentHash) -> EventID { PabulibEventIDs(digest).id("rules", 1) }

    /// The id of the event that proposes the territory, where the import of the file with that digest does.
    public static func territoryEvent(of digest: ContentHash) -> EventID { PabulibEventIDs(digest).id("territory", 1) }
}

import EventStore
import Projections
import Reports
import SQLite
import Transparency

/// `standing`: one row that says what the file was made from.
enum StandingTable {
    static let table = FileTable(
        name: "standing",
        columns: [
            .init("size", "count", "Entries of the log that the file was made from.", unit: "entries"),
            .init("root", "id", "The root of the log's tree over them, as tejido verify prints it."),
            .init("origin", "id", "The id of the first entry, which names the log."),
            .init("day", "day", "The day that the reports stand at."),
            .init("exact", "flag", "Whether counts of fewer people than rules.privacy.smallCell are shown."),
            .init("language", "id", "The language of sentences and definitions."),
            .init("definitions", "id", "A digest of everything that columns are made by; another release has another."),
        ], key: nil)

    /// SHA-256 of what is said of all columns and of the versions of the folds that fill them.
    static let definitions: String = {
        let references = ReportName.allCases.compactMap { try? ReportReference($0) }
        let versions = FoldName.allCases.map { "\($0.rawValue) \($0.version)\n" }.joined()
        let declared = (EntriesTable.table.columns + table.columns).map(\.name).joined(separator: " ")
        let defined = Language.allCases.map { ReportReference.markdown(of: references, in: $0) }.joined()
        return Digest.sha256(Array((defined + versions + declared).utf8).span).hex
    }()

    static func write(_ standing: DatabaseFile.Standing, origin: String, in connection: borrowing Connection) throws {
        try table.create(in: connection)
        var insertion = try table.insertion(in: connection)
        try insertion.run([
            .integer(Int64(clamping: standing.size)), .text(standing.root), .text(origin), .text(standing.day),
            .integer(standing.isExact ? 1 : 0), .text(standing.language.rawValue), .text(definitions),
        ])
    }
}

extension DatabaseFile.Standing {
    /// Whether a file was made from this very log, on this day, by the definitions of this release.
    public func isThat(of path: String) -> Bool {
        guard let connection = try? Connection(path, .reading),
            var statement = try? connection.prepare(
                "SELECT size, root, day, exact, language, definitions FROM standing"),
            (try? statement.step()) == true
        else { return false }
        let expected: [Value] = [
            .integer(Int64(clamping: size)), .text(root), .text(day), .integer(isExact ? 1 : 0),
            .text(language.rawValue), .text(StandingTable.definitions),
        ]
        return expected.indices.allSatisfy { statement.value(at: $0) == expected[$0] }
    }
}

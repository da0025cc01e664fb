import ArgumentParser
import Engine
import Platform
import Reports
import SQLiteExport

/// `tejido export sqlite`: every report and every entry as one SQLite file.
struct ExportSQLite: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sqlite",
        abstract: "Export every report, and the entries, as tables of one SQLite file.",
        discussion: """
            A table for each table of each report (budgets_by_call where rows stand for something else than usual), \
            entries, a view for each event type with its fields as columns, columns, which defines all of them, and \
            standing, which says what the file was made from. The file appears whole or not at all. In reports counts of \
            people below rules.privacy.smallCell are shown as <5, unless --exact. Texts about persons are not in it, but \
            entries tell counts of any size: give away what --reports-only makes, without entries, trail and deviations.

            Example:
              tejido export sqlite programme.sqlite
              sqlite3 programme.sqlite "SELECT territory, fund, available FROM budgets"
            """)

    @OptionGroup var store: StoreOptions

    @Argument(help: "The file to be made.", completion: .file(extensions: ["sqlite", "db"]))
    var file: String

    @Flag(name: .long, help: "Write over a file that is there.")
    var force = false

    @Flag(name: .long, help: "Show small counts of people too.")
    var exact = false

    @Flag(name: .long, help: "Leave out the entries, and the reports that list them.")
    var reportsOnly = false

    func run() throws {
        if let parent = try? Files.realPath(Files.parent(file)), try parent == Files.realPath(store.directory) {
            throw Failure(.cannotCreate, "\(file) would lie within the store", remedy: "choose another folder")
        }
        guard force || !Files.exists(file) else {
            throw Failure(
                .cannotCreate, "\(file) is there already", remedy: "choose another name, or write over it with --force")
        }
        let programme = try store.openToRead()
        let database = try programme.database(exact: exact, entries: !reportsOnly, store.language)
        try Files.makeWhole(file, replacing: force) { try database.write(to: $0) }
        let entries = reportsOnly ? "no entries" : "\(database.standing.size) entries"
        try Console.print(
            Escaping.terminal("\(file): \(database.tableCount) tables of reports, \(entries)\n", lineFeed: .kept))
    }
}

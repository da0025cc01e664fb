import ArgumentParser
import Engine
import EventStore
import Projections
import Transparency

/// `tejido rebuild`: what is derived from the entries, from nothing.
struct Rebuild: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild",
        abstract: "Make the views, or the log's derived tables, anew from the entries.",
        discussion: """
            Views are made beside the old ones, which are used until the new are complete.

            Example:
              tejido rebuild
              tejido rebuild budgets polls
              tejido rebuild --log
            """)

    @OptionGroup var store: StoreOptions

    @Argument(help: "The reports whose views are made (all when none is named).")
    var reports: [ReportName] = []

    @Flag(name: .long, help: "Make the log's indexes, register and trees anew instead.")
    var log = false

    func validate() throws {
        if log, !reports.isEmpty { throw ValidationError("--log takes no reports.") }
    }

    func run() throws {
        let programme = try store.open()
        if log {
            try programme.rebuildDerived()
            let head = try programme.log.head()
            try Console.print("derived tables made anew; size \(head.size), root \(head.tree.root().hex)\n")
        } else {
            let (folds, size) = try programme.rebuild(reports.isEmpty ? ReportName.allCases : reports)
            let names = folds.map(\.rawValue).joined(separator: ", ")
            try Console.print("views made anew: \(names); size \(size)\n")
        }
    }
}

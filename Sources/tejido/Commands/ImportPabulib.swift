import ArgumentParser
import Engine
import Events
import Exchange
import Platform
import Reports
import Rules

/// `tejido import pabulib`: participatory budgeting elections.
struct ImportPabulib: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pabulib",
        abstract: "Import Pabulib files: call, projects, poll, ballots and awards.",
        discussion: """
            The territory's stream gets the rules under which that city voted, and no fact that the file does not hold. \
            What breaks those rules is recorded as irregular. A second import of the same file appends nothing.

            Example:
              tejido import pabulib elections/centro.pb --territory centro
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var format: FormatOptions

    @Argument(help: "Pabulib files.", completion: .file(extensions: ["pb"]))
    var files: [String]

    @Option(name: .long, help: "The territory whose stream the elections go into.")
    var territory: TerritoryArgument

    @Option(name: .long, help: "The desk or script that imports.")
    var actor = "import-pabulib"

    @Flag(name: .long, help: "Read and judge everything, and write nothing.")
    var dryRun = false

    func run() throws {
        guard let actor = ActorID(actor) else {
            throw Failure(.usage, "\"\(self.actor)\" cannot be an actor", remedy: "write ASCII letters, digits and -")
        }
        let programme = try store.open()
        var sheet = PabulibSheet.empty
        for path in files {
            do {
                let file = PabulibSource(
                    path: path, territory: territory.id, actor: actor, format: format, language: store.language)
                let (row, notices) = try file.bring(into: programme, isDryRun: dryRun)
                sheet.rows.append(row)
                for notice in notices { Console.warn("\(path): \(notice)") }
            } catch let fault as PabulibFault {
                if !sheet.rows.isEmpty { try format.show([sheet], in: store.language) }
                throw Failure(.refused, "\(path): \(fault)", remedy: "")
            }
        }
        try format.show([sheet], in: store.language)
    }
}

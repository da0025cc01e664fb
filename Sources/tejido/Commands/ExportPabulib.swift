import ArgumentParser
import Engine
import Events
import Exchange
import Platform
import Projections

/// `tejido export pabulib`: a poll on projects as a Pabulib file.
struct ExportPabulib: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pabulib",
        abstract: "Export a poll on projects, with every ballot, as a Pabulib file.",
        discussion: """
            Projects stand in the poll's order, and `selected` says which have an award. What the format cannot say, such \
            as tied ranks, is refused. Voters are the tokens under which they voted.

            Example:
              tejido export pabulib los-aromos/votacion-2025 > votacion.pb
              tejido export pabulib votacion-2025 --unit Valparaíso --instance 2025 \\
                --to votacion.pb
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var point: ViewpointOptions

    @Argument(help: "The poll, as TERRITORY/POLL where several territories have one of that id.")
    var poll: String

    @Option(name: .long, help: "The file to be written (else standard output).", completion: .file(extensions: ["pb"]))
    var to: String?

    @Option(name: .long, help: "The country's name in English.")
    var country = "Chile"

    @Option(name: .long, help: "The city or other body whose vote it is (else the territory).")
    var unit: String?

    @Option(name: .long, help: "Which of its votes it is (else the year in which it closed).")
    var instance: String?

    @Option(name: .long, help: "A title in words (else unit and poll).")
    var description: String?

    func run() throws {
        let result = try store.openToRead().tally(poll, from: point.viewpoint())
        let tally = result.value
        let unit = unit ?? result.territory.text
        let year = "\(tally.poll.closed ?? result.day)".prefix { $0 != "-" }
        let names = PabulibExport.Names(
            country: try line(country, "--country"), unit: try line(unit, "--unit"),
            instance: try line(instance ?? String(year), "--instance"),
            description: try line(description ?? "\(unit): \(tally.poll.poll)", "--description"))
        let text: String
        do throws(PabulibExportFault) {
            text = try PabulibExport(tally, names: names).text
        } catch {
            throw Failure(.refused, "\(error)", remedy: "a Pabulib file cannot say so; tejido tally shows the poll")
        }
        guard let to else { return try Console.print(text) }
        try Files.write(Array(text.utf8), to: to)
    }

    /// What stands on one line of META.
    private func line(_ text: String, _ option: String) throws -> String {
        if text.isEmpty || text.contains(where: \.isNewline) {
            throw Failure(.usage, "\(option) is empty or has several lines", remedy: "write it on one line")
        }
        return text
    }
}

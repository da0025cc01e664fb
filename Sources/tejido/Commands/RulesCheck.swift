import ArgumentParser
import FieldCoding
import Reports
import RulebookFiles
import Rules
import StrictYAML

/// `tejido rules check`: is this a rulebook?
struct RulesCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check a rulebook's file, and list every fault with its line.",
        discussion: """
            Ends with 65 when there is a fault.

            Example:
              tejido rules check rules.yaml
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var format: FormatOptions

    @Argument(help: "The file; - is standard input.", completion: .file(extensions: ["yaml", "yml"]))
    var file: String

    func run() throws {
        let source = RulebookSource(file)
        do {
            let rules = try source.read()
            let changed = try Rulebook.standard.overlaid(with: rules.patch).differences(from: .standard).count
            let all = Rulebook.allParameters.count
            try Console.print(
                "\(source.name) is sound: it names \(rules.names.count) of \(all) parameters, "
                    + "\(changed) otherwise than the default\n")
        } catch let faults as YAMLFaults {
            try show(faults, source)
            throw Failure.said(.refused)
        }
    }

    private func show(_ faults: YAMLFaults, _ source: RulebookSource) throws {
        guard format.format != nil, format.format != .table else {
            return try Console.print(
                source.lines(faults).map { Escaping.terminal($0, lineFeed: .space) + "\n" }.joined())
        }
        let sheet = Sheet(
            "faults", title: Phrase(es: "Faltas", en: "Faults"),
            columns: [
                .init("line", .position), .init("column", .position), .init("message", .text), .init("remedy", .text),
            ],
            rows: faults.faults.map { fault in
                Sheet.Row([
                    .number(Int64(fault.line)), .number(Int64(fault.column)), .text(fault.message),
                    fault.remedy.map(Sheet.Cell.text) ?? .absent,
                ])
            })
        try format.show([sheet], in: store.language)
    }
}

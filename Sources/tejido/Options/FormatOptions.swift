public import ArgumentParser
import Platform
public import Reports

/// In which form tables are shown.
struct FormatOptions: ParsableArguments {
    @Option(name: .long, help: "The form of the output.")
    var format: TableFormat?

    /// Whether a person reads the output, who is told that there is nothing rather than shown an empty table.
    var isForPeople: Bool { (format ?? .table) == .table }

    /// Writes tables to standard output; `areSeveral` keeps the form of several when a selection leaves one.
    func show(_ sheets: [Sheet], areSeveral: Bool? = nil, in language: Language) throws {
        try Console.print(writer(language).text(sheets, areSeveral: areSeveral))
    }

    /// A writer in the form that was asked for, a table otherwise.
    func writer(_ language: Language, otherwise standard: TableFormat = .table) -> SheetWriter {
        SheetWriter(
            format ?? standard, in: language, width: Terminal.isTerminal(1) ? Terminal.width : nil)
    }
}

extension TableFormat: ExpressibleByArgument {}

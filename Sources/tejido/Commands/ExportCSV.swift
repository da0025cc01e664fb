import ArgumentParser
import Engine
import Platform
import Projections
import Reports

/// `tejido export csv`: reports as files of comma-separated values.
struct ExportCSV: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "csv",
        abstract: "Export reports as CSV: a folder with a file for each table.",
        discussion: """
            Every report, or those named, in every grouping that it has: budgets-by-fund.csv, budgets-by-call.csv, \
            learning.csv … Those that list entries, trail and deviations, are exported when they are named: they tell \
            counts of people of any size. Each file is what tejido query REPORT --format csv shows. The folder is new and appears whole, or \
            not at all. Options of time and rules are those of query, and so is --exact.

            Example:
              tejido export csv --to reports
              tejido export csv budgets calls --as-of 2026-06-30 --to june
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var point: ViewpointOptions

    @Argument(help: "The reports (else all).")
    var reports: [AskedReport] = []

    @Option(name: .long, help: "The folder to be made.", completion: .directory)
    var to: String

    @Option(name: .long, help: "Only this territory's rows.")
    var territory: TerritoryArgument?

    @Option(name: .long, help: "Only what came to be in this cycle, such as 2.")
    var cycle: Int64?

    @Flag(name: .long, help: "Show small counts of people too.")
    var exact = false

    func run() throws {
        guard !Files.isTaken(to) else {
            throw Failure(.cannotCreate, "\(to) is there already", remedy: "choose another name")
        }
        let programme = try store.openToRead()
        let viewpoint = try point.viewpoint()
        var files: [(name: String, text: String)] = []
        func add(_ sheets: [Sheet], by grouping: Grouping? = nil) throws {
            for sheet in exact ? sheets : try programme.hidingFewPeople(in: sheets) {
                let name = sheet.name + (grouping.map { "-by-\($0.rawValue)" } ?? "") + ".csv"
                files.append((name, SheetWriter(.csv, in: store.language, width: nil).text([sheet])))
            }
        }
        for report in asked {
            switch report {
            case .folded(let report):
                for grouping in report.groupings.isEmpty ? [nil] : report.groupings.map(Optional.some) {
                    let query = try ReportQuery.asked(report, by: grouping, territory: territory?.id, cycle: cycle)
                    try add(programme.sheets(query, from: viewpoint, rulebook: point.rulebook), by: grouping)
                }
            case .entries(let report):
                let printer = EntryReportPrinter(
                    programme: programme, language: store.language, territory: territory?.id, cycle: cycle,
                    viewpoint: viewpoint, rulebook: point.rulebook)
                try add([printer.sheet(report)])
            }
        }
        try Files.makeWholeDirectory(to) { folder in
            for file in files { try Files.write(Array(file.text.utf8), to: Files.join(folder, file.name)) }
        }
        try Console.print("\(Escaping.terminal(to)): \(files.count) \(files.count == 1 ? "file" : "files")\n")
    }

    /// What was named, else every report that is folded: those made from entries one by one tell counts of any size.
    private var asked: [AskedReport] {
        reports.isEmpty ? ReportName.allCases.map(AskedReport.folded) : reports
    }
}

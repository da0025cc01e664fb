import ArgumentParser
import Engine
import Events
import Reports

/// `tejido append`: events into the log.
struct Append: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "append",
        // Scripts run it by the thousand: without this the library first tries two other commands each time.
        _superCommandName: "tejido",
        abstract: "Append events from files or standard input.",
        discussion: """
            Input is JSON Lines, one JSON array, CloudEvents 1.0 in either form, or CSV whose header names fields of \
            one type. All files together are one batch: all of it is recorded, or nothing and every reason why not. \
            Give events ids, and sending them again after an unknown outcome records none twice. Each receipt says \
            position, id and leaf hash; refusals come in the form that --format asks for too.

            Example:
              tejido append decisions.jsonl
              tejido append --dry-run decisions.jsonl
              tejido append --expect los-aromos=31 decisions.jsonl
              tejido append --type expense.reported expenses.csv
              generate | tejido append --chunk 10000 --quiet
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var format: FormatOptions

    @Argument(help: "Files of events; - is standard input.", completion: .file(extensions: ["jsonl", "json", "csv"]))
    var files: [String] = []

    @Flag(name: .long, help: "Judge everything, show what it would change in the budgets, and write nothing.")
    var dryRun = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Append only if the territory has so many entries (repeatable); else end with 75.",
            valueName: "territory=count"))
    var expect: [ExpectedCount] = []

    @Flag(name: .long, help: "Input is CSV with a header row, as in files that end in .csv.")
    var csv = false

    @Option(name: .long, help: "The type of all events of CSV input that has no column type.")
    var type: TypeArgument?

    @Flag(name: .long, help: "Commit each event by itself, as soon as its line is there; refusals come at the end.")
    var each = false

    @Option(name: .long, help: "Commit every so many events, for input of any length.")
    var chunk: Int?

    @Flag(name: .long, help: "Believe this machine's clock, however far from the last entry it is.")
    var acceptClock = false

    @Flag(name: .shortAndLong, help: "Show only the summary, no receipts.")
    var quiet = false

    func validate() throws {
        if [each, dryRun, chunk != nil].count(where: { $0 }) > 1 {
            throw ValidationError("--each, --chunk and --dry-run exclude one another.")
        }
        if !expect.isEmpty, each || chunk != nil {
            throw ValidationError("--expect is for one batch: it goes with neither --each nor --chunk.")
        }
        if Set(expect.map(\.territory)).count < expect.count {
            throw ValidationError("--expect names a territory twice.")
        }
        if type != nil, !inputs(nil).contains(where: \.isTable) {
            throw ValidationError("--type is for CSV: no file ends in .csv, and --csv is not given.")
        }
        if let chunk, !(1...Limits.batchEvents).contains(chunk) {
            throw ValidationError("--chunk takes 1 to \(Limits.batchEvents) events.")
        }
    }

    func run() throws {
        let inputs = inputs(try type?.type())
        let programme = try store.open()
        programme.acceptsClock = acceptClock
        var printer = ReceiptPrinter(format, store.language, quiet: quiet)
        let refusals = RefusalPrinter(programme.log, format, store.language)
        do {
            if each {
                try StreamedAppend(programme: programme, files: inputs, refusals: refusals).runEach(&printer)
            } else if let chunk {
                try StreamedAppend(programme: programme, files: inputs, refusals: refusals).run(chunk: chunk, &printer)
            } else {
                let counts = Dictionary(uniqueKeysWithValues: expect.map { ($0.territory, $0.count) })
                try AtomicAppend(programme: programme, files: inputs, isDryRun: dryRun, expected: counts)
                    .run(&printer, refusals)
            }
        } catch let conflict as StreamConflict {
            try show(conflict)
            throw conflict
        }
    }

    private func inputs(_ type: EventType?) -> [InputFile] {
        (files.isEmpty ? ["-"] : files).map { InputFile($0, areTables: csv, type: type) }
    }

    /// For machines, what each stream has and should have had.
    private func show(_ conflict: StreamConflict) throws {
        guard let form = format.format, form != .table else { return }
        let sheet = Sheet(
            "conflicts", title: Phrase(es: "Conflictos", en: "Conflicts"),
            columns: [.init("territory", .id), .init("expected", .number), .init("actual", .number)],
            rows: conflict.counts.map {
                Sheet.Row([
                    .text($0.territory.text), .number(Int64(clamping: $0.expected)),
                    .number(Int64(clamping: $0.actual)),
                ])
            })
        try format.show([sheet], in: store.language)
    }
}

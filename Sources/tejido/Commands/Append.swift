import ArgumentParser
import Engine
import Events

/// `tejido append`: events into the log.
struct Append: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "append",
        abstract: "Append events from files or standard input.",
        discussion: """
            Input is JSON Lines, one JSON array, or CloudEvents 1.0 in either form. All files together are one batch: \
            all of it is recorded, or nothing and every reason why not. Give events ids, and sending them again after \
            an unknown outcome records none twice. Each receipt says position, id and leaf hash.

            Example:
              tejido append decisions.jsonl
              tejido append --dry-run decisions.jsonl
              generate | tejido append --chunk 10000 --quiet
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var format: FormatOptions

    @Argument(help: "Files of events; - is standard input.", completion: .file(extensions: ["jsonl", "json"]))
    var files: [String] = []

    @Flag(name: .long, help: "Judge everything and write nothing.")
    var dryRun = false

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
        if let chunk, !(1...Limits.batchEvents).contains(chunk) {
            throw ValidationError("--chunk takes 1 to \(Limits.batchEvents) events.")
        }
    }

    func run() throws {
        let inputs = (files.isEmpty ? ["-"] : files).map(InputFile.init)
        let programme = try store.open()
        programme.acceptsClock = acceptClock
        var printer = ReceiptPrinter(format, store.language, quiet: quiet)
        if each {
            try StreamedAppend(programme: programme, files: inputs).runEach(&printer)
        } else if let chunk {
            try StreamedAppend(programme: programme, files: inputs).run(chunk: chunk, &printer)
        } else {
            try AtomicAppend(programme: programme, files: inputs, isDryRun: dryRun).run(&printer)
        }
    }
}

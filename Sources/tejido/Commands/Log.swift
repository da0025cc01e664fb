import ArgumentParser
import Engine
import EventStore
import Platform
import Reports

/// `tejido log`: the entries as they stand.
struct Log: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "Show the entries of the log.",
        discussion: """
            On a terminal a table; else JSON Lines, each the canonical text that is stored, hashed and exported.

            Example:
              tejido log --territory los-aromos --since 2026-01-01
              tejido log --type vote.cast --format jsonl | wc -l
              tejido log --from 100 --follow
              tejido log --type award.ended --reveal
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var format: FormatOptions

    @Option(name: .long, help: "Only this territory's entries.")
    var territory: TerritoryArgument?

    @Option(name: .long, help: "Only entries of this type.")
    var type: TypeArgument?

    @Option(name: .long, help: "From this position on.")
    var from: UInt64?

    @Option(name: .long, help: "Up to this position.")
    var to: UInt64?

    @Option(name: .long, help: "What occurred on this day or later (YYYY-MM-DD).")
    var since: DayArgument?

    @Option(name: .long, help: "What occurred on this day or before (YYYY-MM-DD).")
    var until: DayArgument?

    @Flag(name: .long, help: "Go on as entries are appended, until interrupted.")
    var follow = false

    @Flag(name: .long, help: "Open the texts of slots with the vault; such lines are for reading, not for hashing.")
    var reveal = false

    func run() throws {
        let programme = try store.openToRead()
        let form = format.format ?? (Terminal.isTerminal(1) ? .table : .jsonl)
        var printer = LogPrinter(
            form, format.writer(store.language, otherwise: form),
            revealing: reveal ? Revealing(programme: programme, language: store.language) : nil)
        var selection = LogSelection(
            stream: try territory.map { try programme.stream($0.id) }, type: try type?.type(), since: since?.day,
            until: until?.day)
        var next = from ?? 0
        while true {
            let end = min(try programme.log.head().size, to.map { $0 &+ 1 } ?? .max)
            if next < end {
                try selection.forEach(in: programme.log, from: next, to: end) { try printer.take($0) }
                next = end
            }
            try printer.flush(isLast: !follow)
            guard follow, !printer.isClosed, to.map({ next <= $0 }) ?? true else { return }
            // What is appended later is not in the stream's record that was read.
            selection.isGrowing = true
            Threads.sleep(milliseconds: 200)
        }
    }
}

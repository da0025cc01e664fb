import ArgumentParser
import Events
import FieldCoding
import RulebookFiles

/// `tejido rules event`: the event that enacts a rulebook's file.
struct RulesEvent: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "event",
        abstract: "Show the event that enacts a rulebook's file, ready to be appended.",
        discussion: """
            Only what the file names changes; everything else stays as it is in force.

            Example:
              tejido rules event rules.yaml --rulebook polls-2026 \\
                --effective 2026-04-01 | tejido append
            """)

    @OptionGroup var store: StoreOptions

    @Argument(help: "The file; - is standard input.", completion: .file(extensions: ["yaml", "yml"]))
    var file: String

    @Option(name: .long, help: "The rulebook's id, new in its stream.")
    var rulebook: String

    @Option(name: .long, help: "The first day the rules hold (YYYY-MM-DD).")
    var effective: DayArgument

    @Option(name: .long, help: "The territory that they hold for (else all).")
    var territory: TerritoryArgument?

    @Option(name: .long, help: "The day on which they were enacted (else today).")
    var occurred: DayArgument?

    @Option(name: .long, help: "The desk or script that appends the event.")
    var actor = "desk"

    @Flag(name: .long, help: "Reports judge by them what was recorded before; needs --reason.")
    var retroactive = false

    @Option(name: .long, help: "Why.")
    var reason: String?

    func run() throws {
        let rules = try RulebookSource(file).readOrRefuse()
        var data: [String: JSONValue] = [
            "effective": .string(effective.day.description), "parameters": rules.patch,
            "retroactive": .boolean(retroactive), "rulebook": .string(rulebook),
        ]
        if let reason { data["reason"] = .string(reason) }
        let day = try occurred?.day ?? StoreOptions.moment().day
        let event = JSONValue.object([
            "actor": .string(actor), "data": .object(data), "occurred": .string(day.description),
            "territory": .string((territory?.id ?? .programme).text), "type": .string(EventType.rulesEnacted.name),
        ])
        // Read as `append` reads it: what the options say is checked here already.
        _ = try Proposal(json: event.canonicalJSON.span)
        try Console.print(event.line + "\n")
    }
}

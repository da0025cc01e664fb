import ArgumentParser

/// The program: its arguments, its commands, and how it ends.
@main
struct Tejido: ParsableCommand {
    // Every command states its name: without it the library asks the type, a third of the time of every start.
    static let configuration = CommandConfiguration(
        commandName: "tejido",
        abstract: "The memory of a community-strengthening programme.",
        discussion: """
            Every decision is appended to a log as an event; plans, budgets, votes and lessons are made from the \
            events, and anybody can replay a territory's history.

            Example:
              tejido init
              tejido append decisions.jsonl
              tejido replay los-aromos
              tejido query budgets --territory los-aromos

            The store is the one that --store names, else $TEJIDO_STORE, else ./programme.tejido.
            """,
        version: "0.1.0",
        subcommands: [
            Init.self, Append.self, Log.self, Replay.self, New.self, Query.self, ReportsCommand.self, Explain.self,
            Compare.self, TallyCommand.self, RankCommand.self, Rebuild.self, Verify.self, AuditCommand.self,
            EventsCommand.self, RulesCommand.self, PersonCommand.self, Forget.self, Import.self, Export.self,
            SQLCommand.self, DemoCommand.self, ErrorsCommand.self, Backup.self,
        ])

    @OptionGroup var store: StoreOptions

    /// Runs the command that the arguments name; the process ends with its exit code.
    static func main() {
        do {
            var command = try commandNamedFirst() ?? parseAsRoot()
            try command.run()
        } catch {
            end(with: error)
        }
    }

    /// The command that the first argument names, parsed without all the others, which takes half the time.
    ///
    /// Nil when that fails or comes to anything else: parsing in full then explains it.
    private static func commandNamedFirst() -> (any ParsableCommand)? {
        let arguments = CommandLine.arguments.dropFirst()
        let named = configuration.subcommands.first { $0.configuration.commandName == arguments.first }
        guard let named, named.configuration.subcommands.isEmpty,
            let command = try? named.parseAsRoot(Array(arguments.dropFirst())), type(of: command) == named
        else { return nil }
        return command
    }

    /// Says what went wrong and ends the process.
    private static func end(with error: any Error) -> Never {
        if let failure = Failure(explaining: error) { end(with: failure) }
        switch exitCode(for: error) {
        // Help, versions and completion scripts are no errors.
        case .success: exit(withError: error)
        case .validationFailure:
            let message = fullMessage(for: error)
            Console.warnAtLength(message.hasPrefix("Error: ") ? "tejido: " + message.dropFirst(7) : message)
            exit(withError: ExitCode(Exit.usage.rawValue))
        default: end(with: Failure(unforeseen: error))
        }
    }

    private static func end(with failure: Failure) -> Never {
        if !failure.what.isEmpty { Console.warn("tejido: \(failure)") }
        exit(withError: ExitCode(failure.exit.rawValue))
    }
}

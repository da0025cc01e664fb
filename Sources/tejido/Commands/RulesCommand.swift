import ArgumentParser

/// `tejido rules`: the rulebook as a file.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Show the rulebook in force, check a rulebook's file, tell two rulebooks apart.",
        discussion: """
            A rulebook's file is YAML that names some parameters, or all. It is enacted by an event: tejido rules event.

            Example:
              tejido rules show --default > rules.yaml
              tejido rules check rules.yaml
              tejido rules diff store rules.yaml
            """,
        subcommands: [RulesShow.self, RulesCheck.self, RulesDiff.self, RulesEvent.self])

    @OptionGroup var store: StoreOptions
}

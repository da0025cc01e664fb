import ArgumentParser
import Events
import Platform
import RulebookFiles
import Rules

/// `tejido rules show`: every parameter, with its meaning.
struct RulesShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show every parameter with its value, meaning, range, unit and default, as a rulebook's file.",
        discussion: """
            The rules are those in force today for the programme, and the default where no store is there to ask.

            Example:
              tejido rules show --default
              tejido rules show --territory los-aromos --as-of 2024-06-30
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var moment: RulesMoment

    @Flag(name: .long, help: "The default, whatever is in force.")
    var `default` = false

    func validate() throws {
        if `default`, moment.territory != nil || moment.asOf != nil {
            throw ValidationError("--default takes neither --territory nor --as-of.")
        }
    }

    func run() throws {
        let isStoreless = !store.isNamed && moment.isUnstated && !Files.exists(store.directory)
        let side = `default` || isStoreless ? .standard : try moment.inForce(store)
        try Console.print(RulebookText.text(of: side.rulebook, heading: [side.title + "."]))
    }
}

import ArgumentParser
import Engine
import Events

/// `tejido person`: a pseudonym for a person.
struct PersonCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person",
        abstract: "Make a pseudonym for a person.",
        discussion: """
            Persons stand in the log under pseudonyms only. Append person.registered with a fresh one: name, contact and \
            document are then sealed under a key of the person, which tejido forget destroys.

            Example:
              tejido person
              tejido person --count 5
            """)

    @OptionGroup var store: StoreOptions

    @Option(name: .long, help: "How many.")
    var count = 1

    func validate() throws {
        if !(1...10_000).contains(count) { throw ValidationError("--count takes 1 to 10000.") }
    }

    func run() throws {
        try Console.print((0..<count).map { _ in "\(Person.random())\n" }.joined())
    }
}

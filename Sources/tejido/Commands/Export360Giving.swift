import ArgumentParser
import Exchange

/// `tejido export 360giving`: awards as grants of the 360Giving standard.
struct Export360Giving: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "360giving",
        abstract: "Export awards as grants of the 360Giving standard.",
        discussion: """
            A grant is an award: its amount less what its end set free, the day, the project's title and summary, what it \
            asked for, the organisation that receives it, and of its agreement the term and what was paid. The log does not \
            hold who publishes and who funds: the options say it. Awards without a known amount, or without an \
            organisation, are left out, and standard error says how many.

            Example:
              tejido export 360giving --prefix 360G-ejemplo \\
                --funder CL-RUT-65990014-9 --funder-name "Fundación Ejemplo"
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var time: TimeOptions

    @Option(name: .long, help: "Only this territory's awards.")
    var territory: TerritoryArgument?

    @Option(name: .long, help: "The prefix of the publisher's own ids, as registered with 360Giving.")
    var prefix: String

    @Option(name: .long, help: "The id of the funding organisation.")
    var funder: String

    @Option(name: .long, help: "The name of the funding organisation.")
    var funderName: String

    func run() throws {
        let publisher = try publisher()
        let register = try GrantRegister(
            of: store.openToRead(), territory: territory?.id, from: time.viewpoint(under: nil))
        let document = GrantsDocument(register, by: publisher)
        try Console.print(document.text)
        Console.warn("grants: \(document.count)")
        for notice in document.notices { Console.warn(notice) }
    }

    private func publisher() throws -> GrantsPublisher {
        do {
            return try GrantsPublisher(prefix: prefix, funder: funder, funderName: funderName)
        } catch {
            switch error {
            case .prefix:
                throw Failure(
                    .usage, "\"\(prefix)\" is no prefix of a publisher",
                    remedy: "write it as 360Giving registered it: 360G- with letters, digits, - or _")
            case .funder:
                throw Failure(
                    .usage, "\"\(funder)\" is no id of an organisation",
                    remedy: "write the register and the number, such as CL-RUT-65990014-9: see org-id.guide")
            case .funderName:
                throw Failure(
                    .usage, "the funder's name is empty", remedy: "name it: --funder-name \"Fundación Ejemplo\"")
            }
        }
    }
}

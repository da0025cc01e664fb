public import ArgumentParser
import Decisions
import Engine
public import Events
import EventStore
import FieldCoding
import Transparency

/// `tejido forget`: erase what the store holds of a person, or in the slots of an event.
struct Forget: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget",
        abstract: "Erase a person's data, or the texts of an event's slots, for good.",
        discussion: """
            The order is appended to the log; then the vault is made anew without what it names, and the old one is \
            removed: no file of the store holds the texts or their keys any more. Entries, hashes and every count stay. \
            What was interrupted goes on when the store is next opened to write. Backups made before still hold the \
            texts: remove them. The rights rectification, block and objection are recorded and erase nothing.

            Example:
              tejido forget p-abcdefghijklmnopqrstuvwxyz \\
                --requested 2026-03-01 --basis "carta 12" \\
                --authorised-by p-bcdefghijklmnopqrstuvwxyza \\
                --authorised-by p-cdefghijklmnopqrstuvwxyzab
              tejido forget aromos-067 --slot /reason --basis "acta 8" \\
                --authorised-by p-bcdefghijklmnopqrstuvwxyza \\
                --authorised-by p-cdefghijklmnopqrstuvwxyzab
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var format: FormatOptions

    @Argument(help: "A person's pseudonym, or the id of an event.")
    var subject: String

    @Option(name: .long, help: "The right that the person was granted.")
    var right: PersonErased.Right = .erasure

    @Option(name: .long, help: "The day the person asked for it (YYYY-MM-DD; today when not given).")
    var requested: DayArgument?

    @Option(name: .long, help: "What the order rests on.")
    var basis: String

    @Option(name: .long, help: "The pseudonym of one who answers for it; two are needed.")
    var authorisedBy: [String]

    @Option(name: .long, help: "A slot of the event, as tejido log --reveal names it (all when none is named).")
    var slot: [String] = []

    @Option(name: .long, help: "The day of the order (YYYY-MM-DD; today when not given).")
    var occurred: DayArgument?

    @Option(name: .long, help: "The desk or account that records it.")
    var actor = "tejido"

    func run() throws {
        let programme = try store.open()
        let today = programme.clock().day
        let (territory, event) = try order(in: programme, today)
        guard let actor = ActorID(actor) else { throw Self.unusable("--actor", self.actor) }
        let proposal = Proposal(
            actor: actor, occurred: occurred?.day ?? today, territory: territory, event: event)
        let outcome = try programme.append([try Prepared(proposal)])
        guard let receipt = outcome.receipts.first else {
            var refusals = RefusalPrinter(programme.log, format, store.language)
            try refusals.take(outcome) { _ in InputPlace(file: "forget", line: 0) }
            try refusals.end()
            throw Failure(.refused, "nothing was erased", remedy: "correct what is listed")
        }
        try Console.print(
            "ordered at position \(receipt.position); \(outcome.erasedCount) texts erased; "
                + "size \(outcome.size), root \(outcome.root.hex)\n")
    }

    private func order(in programme: Programme, _ today: Day) throws -> (TerritoryID, any Event) {
        let authorisers = try authorisedBy.map { text in
            guard let person = Person(text) else { throw Self.unusable("--authorised-by", text) }
            return person
        }
        // Read as any event's text is: without control characters and what would identify somebody.
        let basis = try Text(json: JSONValue.string(basis).canonicalJSON.span)
        if let person = Person(subject) {
            guard slot.isEmpty else {
                throw Failure(.usage, "--slot goes with an event's id", remedy: "leave it out")
            }
            return (
                try programme.territory(of: person),
                PersonErased(
                    authorisedBy: authorisers, basis: basis, person: person, requested: requested?.day ?? today,
                    right: right)
            )
        }
        guard let target = EventID(subject), let known = try programme.log.find(target) else {
            throw Failure(
                .noInput, "\"\(subject)\" is no pseudonym, and no event of that id is recorded",
                remedy: "tejido log lists the events")
        }
        let recorded = try programme.log.withEntry(at: known.position) { try $0.recorded() }
        let slots =
            try slot.isEmpty
            ? recorded.event.heldSlots.map(\.name)
            : slot.map { text in
                guard let name = SlotName(text) else { throw Self.unusable("--slot", text) }
                return name
            }
        return (
            recorded.envelope.territory,
            TextErased(authorisedBy: authorisers, basis: basis, slots: slots, target: target)
        )
    }

    private static func unusable(_ option: String, _ value: String) -> Failure {
        Failure(.usage, "\(option) cannot be \"\(value)\"", remedy: "tejido help forget shows an example")
    }
}

extension PersonErased.Right: ExpressibleByArgument {}

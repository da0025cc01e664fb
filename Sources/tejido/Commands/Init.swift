import ArgumentParser
import Engine
import EventStore
import Events
import Transparency

/// `tejido init`: a new store.
struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a new store.",
        discussion: """
            The first entry enacts the complete default rules, so that the log explains itself. Its id is the store's \
            origin, the name that its tree is known by.

            Texts about people are sealed in the store's vault; the key that opens the vault is made beside the store, as \
            STORE.key, or where $TEJIDO_VAULT_KEY says. Keep it apart from the store and from its backups: whoever has \
            both reads the texts, and without it nobody ever does.

            Example:
              tejido init --store barrios.tejido --origin barrios.example/2026
            """)

    @OptionGroup var store: StoreOptions

    @Option(name: .long, help: "The store's origin (made when not given).")
    var origin: String?

    func run() throws {
        let id = try origin.map { text in
            guard let id = EventID(text) else {
                throw Failure(
                    .usage, "\"\(text)\" cannot be an origin",
                    remedy: "write 1 to \(Limits.identifier) ASCII letters, digits and - . _ : / ~")
            }
            return id
        }
        let programme = try Programme.create(
            store.directory, origin: id, wrappingKey: StoreOptions.wrappingKey, clock: try StoreOptions.clock())
        let head = try programme.log.head()
        let first = try programme.log.withEntry(at: 0) { try $0.recorded().envelope.id }
        try Console.print("made \(store.directory), origin \(first); size \(head.size), root \(head.tree.root().hex)\n")
    }
}

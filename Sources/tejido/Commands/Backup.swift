import ArgumentParser
import Engine
import EventStore
import Platform
import Reports

/// `tejido backup`: a copy of the store while others append.
struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the store, consistently, while others append.",
        discussion: """
            The copy is verified before it appears under its name, and is a store of its own. Never copy log.mdb with \
            cp while others append: such a copy is seldom consistent. Views are left out; they are made anew when asked. \
            The vault of personal texts is copied as it is, sealed; its wrapping key is not: keep that apart, and name it \
            with $TEJIDO_VAULT_KEY when the copy is used. What is erased later stays in copies made before.

            Example:
              tejido backup copies/2026-03-01.tejido
            """)

    @OptionGroup var store: StoreOptions

    @Argument(help: "The store to be made.", completion: .directory)
    var destination: String

    func run() throws {
        guard !Files.exists(destination) else {
            throw StoreError(.alreadyThere, "\(destination) is there already", remedy: "choose another name")
        }
        let programme = try store.openToRead()
        let key = programme.vault.wrappingKeyPath
        var said = ""
        try Files.makeWholeDirectory(destination) { copy in
            try programme.copy(to: StoreFiles(copy))
            let made = try Files.list(copy)
            said = try verified(copy, key)
            for name in try Files.list(copy) where !made.contains(name) {
                try Files.remove(Files.join(copy, name))
            }
        }
        try Console.print("\(destination) is \(said)")
        try Console.print("its wrapping key, \(Escaping.terminal(key)), is not in the copy: keep it apart\n")
    }

    /// What verifying the copy says; a copy that is not sound is refused.
    private func verified(_ directory: String, _ wrappingKey: String) throws -> String {
        let check = try VerifyReport.check(directory, wrappingKey: wrappingKey)
        guard check.end == .exited(0) else {
            let findings = String(decoding: check.output + check.errors, as: UTF8.self)
            throw Failure(
                .findings, "the copy is not sound, and was thrown away: \(findings.split(separator: "\n").first ?? "")",
                remedy: "run tejido verify on the store itself")
        }
        return String(decoding: check.output, as: UTF8.self)
    }
}

import ArgumentParser
import Engine
import EventStore
import LMDB
import Platform
import Reports

/// `tejido verify`: is every byte what it was?
struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Recompute every hash, tree and derived table, and name what differs.",
        discussion: """
            Ends with 1 when anything is found. A sound store's size and root are shown: they are what a receipt or \
            a checkpoint is compared with. The texts of slots are opened too, where the vault's wrapping key is at hand. \
            The check runs in a process of its own, for a damaged file can end it.

            Example:
              tejido verify
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var format: FormatOptions

    @Flag(name: .long, help: .hidden)
    var inThisProcess = false

    @Option(name: .long, help: .hidden)
    var wrappingKey: String?

    func run() throws {
        if inThisProcess {
            try VerifyReport.show(check(), format, store.language)
        } else {
            try VerifyReport.show(inChild: store.directory, format, store.language)
        }
    }

    private func check() throws -> Programme.Verification? {
        do {
            return try store.openToRead(wrappingKey: wrappingKey).verify()
        } catch let error as LMDBError where [.corrupted, .notADatabase, .truncated].contains(error.kind) {
            try VerifyReport.show([(nil, "log.mdb", error.description)], format, store.language)
        } catch let error as StoreError where error.kind == .damaged {
            try VerifyReport.show([(error.position, "log", error.reason)], format, store.language)
        }
        return nil
    }
}

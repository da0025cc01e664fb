import ArgumentParser
import Engine
import EventStore
import Platform

/// `tejido backup`: a copy of the store while others append.
struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the store, consistently, while others append.",
        discussion: """
            The copy is verified before it appears under its name, and is a store of its own. Never copy log.mdb with \
            cp while others append: such a copy is seldom consistent. Views are left out; they are made anew when asked.

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
        let parent = Files.parent(destination)
        let staging = try Files.makeTemporaryDirectory(in: parent, prefix: ".tejido-backup-")
        do {
            let copy = StoreFiles(staging)
            try programme.log.copy(to: copy.log) { _ in }
            let said = try verified(staging)
            for name in try Files.list(staging) where name != Files.name(copy.log) {
                try Files.remove(Files.join(staging, name))
            }
            try Files.syncDirectory(staging)
            try Files.setMode(staging, 0o770)
            try Files.renameToNew(staging, to: destination)
            try Files.syncDirectory(parent)
            try Console.print("\(destination) is \(said)")
        } catch {
            try? Files.removeTree(staging)
            throw error
        }
    }

    /// What verifying the copy says; a copy that is not sound is refused.
    private func verified(_ directory: String) throws -> String {
        let check = try VerifyReport.check(directory)
        guard check.end == .exited(0) else {
            let findings = String(decoding: check.output + check.errors, as: UTF8.self)
            throw Failure(
                .findings, "the copy is not sound, and was thrown away: \(findings.split(separator: "\n").first ?? "")",
                remedy: "run tejido verify on the store itself")
        }
        return String(decoding: check.output, as: UTF8.self)
    }
}

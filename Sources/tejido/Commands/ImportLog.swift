import ArgumentParser
import Engine
import EventStore
import Events
import FieldCoding
import Platform
import Reports
import Transparency

/// `tejido import log`: a store of entries as they were recorded elsewhere.
struct ImportLog: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "Make a new store of exported entries, moments, hashes and roots as they were.",
        discussion: """
            Takes what export jsonl or export cloudevents wrote. Nobody is trusted: every line must be the canonical text \
            of an entry, ids must be new, moments must not run backwards, and the whole history is judged again from \
            nothing. The store appears when all of it stands, or not at all. --root says which root it must have: then no \
            entry is missing, added or changed.

            Texts about people are in no export: the new store has their commitments, and tejido verify names each text that \
            its vault lacks. To move a store with its texts, use tejido backup.

            Example:
              tejido import log --store copy.tejido --root 5c7797f4… log.jsonl
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var format: FormatOptions

    @Argument(help: "The exported entries; - is standard input.", completion: .file(extensions: ["jsonl"]))
    var file: String

    @Option(name: .long, help: "The root that the log must have, in hexadecimal digits.")
    var root: String?

    @Flag(name: .long, help: "The entries are those of some territories: programme's are taken as they stand.")
    var partial = false

    func run() throws {
        let expected = try root.map { text in
            guard let digest = Digest(hex: text) else {
                throw Failure(.usage, "\"\(text)\" is no root", remedy: "write the 64 hexadecimal digits of the export")
            }
            return digest
        }
        let restoration = try Restoration(store.directory, wrappingKey: StoreOptions.wrappingKey, isPartial: partial)
        let name = file == "-" ? "stdin" : file
        var lines = try self.lines()
        while try lines.next() {
            if lines.line.isEmpty { continue }
            do {
                try restoration.add(lines.line)
            } catch let failure as CodingFailure {
                throw Failure(
                    .refused, "\(name):\(lines.number): \(failure); nothing was restored", remedy: "")
            }
        }
        let restored = try restoration.finish(root: expected)
        try format.show([Self.sheet(restored)], in: store.language)
        let irregular = restored.findings.count { $0.kind != .backdated }
        Console.warn(
            "restored \(restored.size) entries, \(irregular) irregular, none impossible; root \(restored.root.hex)")
    }

    private func lines() throws -> LineReader {
        if file == "-" { return try LineReader.standardInput(limit: Self.longestLine) }
        return try LineReader(path: file, limit: Self.longestLine)
    }

    /// Bytes of the longest line: an entry as a CloudEvent.
    private static let longestLine = 4 * Limits.entry

    private static func sheet(_ restored: Restoration.Restored) -> Sheet {
        Sheet(
            "streams", title: Phrase(es: "Registro restaurado", en: "Restored log"),
            columns: [
                .init("territory", .id), .init("entries", .count, heading: Phrase(es: "asientos", en: "entries")),
                .init("root", .id, heading: Phrase(es: "raíz", en: "root")),
            ],
            rows: restored.streams.map {
                Sheet.Row(key: $0.name.text, [.text($0.name.text), .number(Int64($0.count)), .text($0.root.hex)])
            })
    }
}

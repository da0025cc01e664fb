import ArgumentParser
import Events
import FieldCoding
import Reports

/// `tejido events`: the vocabulary.
struct EventsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events",
        abstract: "Show the event types, or one type's fields, schema or a sample.",
        discussion: """
            Example:
              tejido events
              tejido events project.submitted
              tejido events project.submitted --schema > project.submitted.schema.json
              tejido events project.submitted --sample 7
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var format: FormatOptions

    @Argument(help: "The type (all when none is named).")
    var type: TypeArgument?

    @Flag(name: .long, help: "A JSON Schema (draft 2020-12) of the event as it is handed in.")
    var schema = false

    @Option(name: .long, help: "A random event, the same for the same seed: well formed, not admissible as it stands.")
    var sample: UInt64?

    func validate() throws {
        if schema, sample != nil { throw ValidationError("--schema and --sample exclude one another.") }
    }

    func run() throws {
        let one = try type?.type()
        let types = one.map { [$0] } ?? EventType.allCases
        if schema {
            let all = try types.map { try Vocabulary($0).jsonSchema }
            try Self.show(one == nil ? .object(["oneOf": .array(all)]) : all[0])
        } else if let sample {
            for type in types { try Self.show(try Vocabulary(type).sample(seed: sample)) }
        } else if let one {
            try format.show([try Vocabulary(one).fields], in: store.language)
        } else {
            try format.show([Self.list(types)], in: store.language)
        }
    }

    private static func show(_ value: JSONValue) throws {
        try Console.print(String(decoding: value.canonicalJSON, as: UTF8.self) + "\n")
    }

    private static func list(_ types: [EventType]) -> Sheet {
        Sheet(
            "events", title: Phrase(es: "Vocabulario", en: "Vocabulary"),
            columns: [
                .init("type", .id), .init("meaning", .text, heading: Phrase(es: "significado", en: "meaning")),
            ],
            rows: types.map { Sheet.Row([.text($0.name), .text($0.meaning)]) })
    }
}

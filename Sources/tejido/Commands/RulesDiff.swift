import ArgumentParser
import Reports
import Rules

/// `tejido rules diff`: where do two rulebooks differ?
struct RulesDiff: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Show the parameters in which two rulebooks differ.",
        discussion: """
            Each is a file, or default, or store: the rules in force. What a file leaves out is as in the other \
            rulebook if that is no file, else as in the default: diff store FILE shows what enacting FILE would change. \
            Ends with 1 when they differ.

            Example:
              tejido rules diff default rules.yaml
              tejido rules diff store rules.yaml --territory los-aromos
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var format: FormatOptions
    @OptionGroup var moment: RulesMoment

    @Argument(help: "A file, default or store.", completion: .file(extensions: ["yaml", "yml"]))
    var a: String

    @Argument(help: "A file, default or store.", completion: .file(extensions: ["yaml", "yml"]))
    var b: String

    func validate() throws {
        if !moment.isUnstated, ![a, b].contains("store") {
            throw ValidationError("--territory and --as-of say which rules store stands for: neither side is store.")
        }
    }

    func run() throws {
        let whole = (a: try side(a), b: try side(b))
        let left = try whole.a ?? RulesSide(file: a, over: whole.b?.rulebook ?? .standard)
        let right = try whole.b ?? RulesSide(file: b, over: whole.a?.rulebook ?? .standard)
        let differences = right.rulebook.differences(from: left.rulebook)
        guard !differences.isEmpty || (format.format ?? .table) != .table else {
            return try Console.print("no parameter differs\n")
        }
        let sheet = Sheet(
            "differences", title: Phrase(es: "\(left.title) → \(right.title)", en: "\(left.title) → \(right.title)"),
            columns: [
                .init("parameter", .id, heading: Phrase(es: "parámetro", en: "parameter")),
                .init("a", .text, heading: Phrase(es: a, en: a)), .init("b", .text, heading: Phrase(es: b, en: b)),
                .init("unit", .text, heading: Phrase(es: "unidad", en: "unit")),
            ],
            rows: differences.map { difference in
                Sheet.Row(
                    key: difference.parameter.name,
                    [
                        .text(difference.parameter.name), .text(difference.before.line), .text(difference.after.line),
                        difference.parameter.unit.map(Sheet.Cell.text) ?? .absent,
                    ])
            })
        try format.show([sheet], in: store.language)
        if !differences.isEmpty { throw Failure.said(.findings) }
    }

    /// A rulebook that is whole by itself; nil for a file, which may leave parameters out.
    private func side(_ name: String) throws -> RulesSide? {
        switch name {
        case "default": .standard
        case "store": try moment.inForce(store)
        default: nil
        }
    }
}

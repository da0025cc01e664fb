import ArgumentParser
import FieldCoding
import RulebookFiles

/// Rules of the reader's choice for a report.
struct RulesOption: ParsableArguments {
    @Option(
        name: .long,
        help: "Make reports as if the rules that this file names had always held, whatever was in force.",
        completion: .file(extensions: ["yaml", "yml"]))
    var rules: String?

    /// The rules of the file; nil when none is named.
    func imposed() throws -> ImposedRules? {
        guard let rules else { return nil }
        let source = RulebookSource(rules)
        return ImposedRules(name: source.name, patch: try source.readOrRefuse().patch)
    }
}

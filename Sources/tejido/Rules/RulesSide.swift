import FieldCoding
import RulebookFiles
import Rules

/// A whole rulebook under the name that people read.
struct RulesSide {
    /// What it is.
    let title: String
    /// The rules.
    let rulebook: Rulebook

    init(title: String, rulebook: Rulebook) {
        self.title = title
        self.rulebook = rulebook
    }

    /// A file's, laid over the rulebook that has what it leaves out.
    init(file: String, over base: Rulebook) throws {
        let source = RulebookSource(file)
        self.init(title: source.name, rulebook: try base.overlaid(with: source.readOrRefuse().patch))
    }

    /// What holds where nothing was enacted.
    static let standard = RulesSide(title: "The default rulebook", rulebook: .standard)
}

extension JSONValue {
    /// Its canonical text.
    var line: String { String(decoding: canonicalJSON, as: UTF8.self) }
}

public import FieldCoding
import Rules
public import StrictYAML

/// A rulebook as people write it: strict YAML that names some parameters, or all.
///
/// The YAML is what needs no explanation: mappings, lists and scalars; no anchors, aliases, tags, merge keys, directives
/// or second documents. A plain scalar is an integer, `true` or `false`, or text, as the parameter's type says and not
/// as it looks; a quoted one is always text.
public struct RulebookFile: Equatable, Sendable {
    /// What the file names, by group and parameter: what `rules.enacted` calls `parameters`.
    public let patch: JSONValue
    /// The names of the parameters that it names, in the order in which a rulebook is written.
    public let names: [String]

    /// Reads a file; throws every fault of it, each with its place.
    public init(reading text: [UInt8]) throws(YAMLFaults) {
        var faults = YAMLFaultList()
        let root = YAMLDocument.root(of: text, &faults)
        var reader = PatchReader(faults)
        if let root { reader.read(root) }
        if reader.faults.faults.isEmpty, reader.settings.isEmpty {
            reader.faults.add(.start, "no parameter is named", remedy: "tejido rules show --default names all")
        }
        guard reader.faults.faults.isEmpty else { throw reader.faults.sorted }
        patch = reader.settings.patch
        let named = Set(reader.settings.map(\.parameter.name))
        names = Rulebook.allParameters.map(\.name).filter(named.contains)
    }
}

import FieldCoding
import Rules
public import StrictYAML

/// A mapping with the file that it was read from, so that later faults have a place too.
public struct MappingFile: Sendable {
    /// What the file says.
    public let mapping: Mapping
    let root: YAMLNode

    /// Reads a file; throws every fault of its shape, each with its place.
    public init(reading yaml: [UInt8]) throws(YAMLFaults) {
        var faults = YAMLFaultList()
        guard let root = YAMLDocument.root(of: yaml, &faults) else {
            if faults.faults.isEmpty { faults.add(.start, "the file is empty", remedy: "a mapping names its events") }
            throw faults.sorted
        }
        var shapes = ShapeReader(faults)
        let value = shapes.value(root, Mapping.schema, "a mapping")
        guard let value, shapes.faults.faults.isEmpty else { throw shapes.faults.sorted }
        let text = value.canonicalJSON
        do throws(CodingFailure) {
            mapping = try Mapping(json: text.span)
        } catch {
            var faults = YAMLFaultList()
            faults.add(root.node(at: error.path).mark, error.message, remedy: error.remedy)
            throw faults.sorted
        }
        self.root = root
        let unfit = unfit
        guard unfit.faults.isEmpty else { throw unfit.sorted }
    }

    /// What is well formed, and says nothing of such a source.
    private var unfit: YAMLFaultList {
        var faults = YAMLFaultList()
        if mapping.currency == .unknown {
            faults.add(
                root.node(at: ["currency"]).mark, "\(Currency.unknown) is no currency",
                remedy: "state the currency that the amounts are in, such as CLP")
        }
        let isJSON = mapping.format == .json
        if mapping.rows != nil, !isJSON {
            faults.add(
                root.node(at: ["rows"]).mark, "a table has no member that holds its rows",
                remedy: "add format: json, or leave rows out")
        }
        if mapping.separator != nil, isJSON {
            faults.add(
                root.node(at: ["separator"]).mark, "nothing parts cells in JSON",
                remedy: "leave separator out, or add format: csv")
        }
        return faults
    }
}

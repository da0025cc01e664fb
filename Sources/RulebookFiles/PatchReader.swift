import FieldCoding
import Rules
import StrictYAML

/// Reads a document as a patch of the rulebook, stating a fault for each name and value that none admits.
struct PatchReader {
    var faults: YAMLFaultList
    /// The parameters that have a value of the right shape.
    private(set) var settings: [Setting] = []
    /// The parameters by name.
    private let parameters: [String: Parameter]
    /// What stands below a group, by the group's name; below the empty name the groups themselves.
    private let members: [String: [String]]

    /// A parameter with the value that the file gives it.
    struct Setting {
        let parameter: Parameter
        let node: YAMLNode
        var value: JSONValue
        /// Where the elements of a list stand.
        var elements: [YAMLNode] = []
    }

    init(_ faults: YAMLFaultList) {
        self.faults = faults
        var members: [String: [String]] = [:]
        for parameter in Rulebook.allParameters {
            for depth in parameter.path.indices {
                let group = parameter.path[..<depth].joined(separator: ".")
                if members[group]?.last != parameter.path[depth] {
                    members[group, default: []].append(parameter.path[depth])
                }
            }
        }
        self.members = members
        parameters = Dictionary(uniqueKeysWithValues: Rulebook.allParameters.map { ($0.name, $0) })
    }

    /// Reads a whole document.
    mutating func read(_ root: YAMLNode) {
        readGroup(root, [])
        judge()
    }

    private mutating func readGroup(_ node: YAMLNode, _ path: [String]) {
        let name = path.joined(separator: ".")
        let known = members[name] ?? []
        guard case .mapping(let entries) = node.content else {
            if case .refused = node.content { return }
            let what = path.isEmpty ? "a rulebook" : name
            faults.add(
                node.mark, "\(node.kind) where the parameters of \(what) are expected",
                remedy: "name some of \(known.joined(separator: ", "))")
            return
        }
        for entry in entries {
            let below = path + [entry.name]
            if !known.contains(entry.name) {
                faults.add(
                    entry.mark, "unknown name \"\(entry.name.prefix(80))\"",
                    remedy: remedy(entry.name, known, path.isEmpty ? "the groups" : "the parameters of \(name)"))
            } else if let parameter = parameters[below.joined(separator: ".")] {
                read(entry.value, as: parameter)
            } else {
                readGroup(entry.value, below)
            }
        }
    }

    /// The nearest name beside it, else the parameter that is called so elsewhere, else all that stand here.
    private func remedy(_ name: String, _ known: [String], _ place: String) -> String {
        if let near = Suggestion.nearest(to: name, among: known) { return "did you mean \(near)?" }
        if let elsewhere = Rulebook.allParameters.first(where: { $0.path.last == name || $0.name == name }) {
            return "did you mean \(elsewhere.name), below its group?"
        }
        return "\(place) are \(known.joined(separator: ", "))"
    }

    private mutating func read(_ node: YAMLNode, as parameter: Parameter) {
        var shapes = ShapeReader(faults)
        if case .array(let element) = parameter.schema {
            if let nodes = shapes.list(node) {
                // An element of another shape is left out, so that the others are judged too.
                let read = nodes.compactMap { node in
                    shapes.value(node, element, parameter.name).map { (node: node, value: $0) }
                }
                settings.append(
                    Setting(
                        parameter: parameter, node: node, value: .array(read.map(\.value)), elements: read.map(\.node)))
            }
        } else if let value = shapes.value(node, parameter.schema, parameter.name) {
            settings.append(Setting(parameter: parameter, node: node, value: value))
        }
        faults = shapes.faults
    }

    /// States what the rulebook does not admit of the values: what is faulty is taken out, and the rest judged again.
    private mutating func judge() {
        var rest = settings
        while !faults.isFull, let failure = Self.failure(of: rest.patch) {
            guard let index = rest.firstIndex(where: { failure.path.starts(with: $0.parameter.path) }) else {
                preconditionFailure("a fault of no parameter: \(failure)")
            }
            let below = failure.path.dropFirst(rest[index].parameter.path.count)
            if let step = below.first.flatMap({ Int($0) }), rest[index].elements.indices.contains(step),
                case .array(var values) = rest[index].value
            {
                add(failure, rest[index].elements[step].node(at: below.dropFirst()))
                values.remove(at: step)
                rest[index].elements.remove(at: step)
                rest[index].value = .array(values)
                // A list without a sound element has been spoken of.
                if values.isEmpty { rest.remove(at: index) }
            } else {
                add(failure, rest[index].node.node(at: below))
                rest.remove(at: index)
            }
        }
    }

    private mutating func add(_ failure: CodingFailure, _ node: YAMLNode) {
        faults.add(node.mark, failure.message, remedy: failure.remedy)
    }

    private static func failure(of patch: JSONValue) -> CodingFailure? {
        do throws(CodingFailure) {
            _ = try Rulebook.standard.overlaid(with: patch)
            return nil
        } catch {
            return error
        }
    }
}

extension [PatchReader.Setting] {
    /// The settings as what `rules.enacted` calls `parameters`.
    var patch: JSONValue {
        reduce(JSONValue.object([:])) { $0.setting($1.value, at: $1.parameter.path[...]) }
    }
}

extension JSONValue {
    /// This object with a value in the place that member names lead to.
    fileprivate func setting(_ value: JSONValue, at path: ArraySlice<String>) -> JSONValue {
        guard let name = path.first else { return value }
        var members = members ?? [:]
        members[name] = (members[name] ?? .object([:])).setting(value, at: path.dropFirst())
        return .object(members)
    }
}

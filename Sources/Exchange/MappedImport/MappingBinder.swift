import Events
import FieldCoding
import StrictYAML

/// Binds a mapping to the columns of a source and to the fields of events, stating every fault with its place in the
/// mapping's file.
struct MappingBinder {
    let mapping: Mapping
    let root: YAMLNode
    let headings: [String]
    let digest: ContentHash
    var places: [String: Int] = [:]
    var words: [String: [String: String]] = [:]
    private(set) var faults = YAMLFaultList()

    init(_ file: MappingFile, _ source: SourceTable, digest: ContentHash) {
        mapping = file.mapping
        root = file.root
        headings = source.headings
        self.digest = digest
        for (index, heading) in headings.enumerated() where places[heading] == nil { places[heading] = index }
        bindColumns()
        bindWords()
    }

    /// The tables of words that templates may name.
    var tables: [String: [String: String]] { words }

    /// The kinds of event, in order.
    mutating func events() -> [PlannedEvent] {
        var labels: Set<String> = []
        var events: [PlannedEvent] = []
        for (index, event) in mapping.events.enumerated() {
            let path = ["events", "\(index)"]
            if !labels.insert(event.label).inserted {
                fault(path, "a second \(event.label)", "give it a name of its own: name: …")
            }
            if let planned = plan(event, path) { events.append(planned) }
        }
        if mapping.events.isEmpty { fault(["events"], "no event is named", "a mapping names at least one") }
        return events
    }

    mutating func fault(_ path: [String], _ message: String, _ remedy: String? = nil) {
        faults.add(root.node(at: path).mark, message, remedy: remedy)
    }
}

extension MappingBinder {
    mutating func bindColumns() {
        for (name, heading) in (mapping.columns?.members ?? [:]).sorted(by: { $0.key < $1.key }) {
            guard let heading = heading.text else {
                fault(["columns", name], "a list or a mapping where a heading is expected")
                continue
            }
            guard let place = place(heading, ["columns", name]) else { continue }
            if let own = places[name], own != place {
                fault(
                    ["columns", name], "the source has a column \"\(name.prefix(80))\" of its own",
                    "choose another name")
            } else {
                places[name] = place
            }
        }
    }

    mutating func bindWords() {
        for (name, table) in mapping.words?.members ?? [:] {
            guard let members = table.members else {
                fault(["words", name], "text where a table of words is expected", "write {word: meaning, …}")
                continue
            }
            if CellFilter.named[name] != nil {
                fault(["words", name], "\(name) has a meaning of its own in templates")
            }
            words[name] = members.compactMapValues(\.text)
            for (word, meaning) in members where meaning.text == nil {
                fault(["words", name, word], "a list or a mapping where a word is expected")
            }
        }
    }

    mutating func place(_ column: String, _ path: [String]) -> Int? {
        if let place = places[column] {
            if headings.count(where: { $0 == column }) > 1 {
                fault(path, "the column \"\(column.prefix(80))\" stands twice in the source")
            }
            return place
        }
        let near = Suggestion.nearest(to: column, among: Array(places.keys).sorted())
        let all = headings.prefix(40).map { "\"\($0.prefix(80))\"" }.joined(separator: ", ")
        fault(
            path, "the source has no column \"\(column.prefix(80))\"",
            near.map { "did you mean \($0)?" } ?? "it has \(all)")
        return nil
    }
}

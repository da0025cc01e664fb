/// Makes the one document of a text, and states a fault for everything of YAML that is not admitted: anchors, aliases,
/// tags, merge keys, directives, keys that are no plain names, keys that stand twice, a second document.
public struct YAMLDocument: ~Copyable {
    private var reader: YAMLReader
    private var depth = 0

    /// Reads a text; nil where it holds no value.
    public static func root(of text: [UInt8], _ faults: inout YAMLFaultList) -> YAMLNode? {
        guard text.count <= YAMLLimits.bytes else {
            faults.add(.start, "a file of \(text.count) bytes; \(YAMLLimits.bytes) are admitted")
            return nil
        }
        var document = YAMLDocument(reader: YAMLReader(text))
        do {
            return try document.read(&faults)
        } catch {
            // What comes after cannot be told.
            faults.add(error)
            return nil
        }
    }

    private init(reader: consuming YAMLReader) { self.reader = reader }

    private mutating func read(_ faults: inout YAMLFaultList) throws(YAMLFault) -> YAMLNode? {
        var root: YAMLNode?
        var documents = 0
        while !faults.isFull {
            let event = try reader.next()
            switch event.kind {
            case .streamStart, .documentEnd: continue
            case .streamEnd: return root
            case .documentStart(let hasDirectives):
                documents += 1
                if hasDirectives { faults.add(event.mark, "a directive", remedy: "leave lines that begin with % out") }
                if documents == 2 {
                    faults.add(event.mark, "a second document begins", remedy: "write one document a file")
                }
            default:
                let node = try node(event, &faults)
                if documents == 1 { root = node }
            }
        }
        return root
    }

    private mutating func node(_ event: YAMLEvent, _ faults: inout YAMLFaultList) throws(YAMLFault) -> YAMLNode {
        if event.hasAnchor { faults.add(event.mark, "an anchor", remedy: "write the value out in every place") }
        if event.hasTag {
            faults.add(event.mark, "a tag", remedy: "leave it out: what a value is follows from its place")
        }
        switch event.kind {
        case .alias:
            faults.add(event.mark, "an alias", remedy: "write the value out in every place")
            return YAMLNode(content: .refused, mark: event.mark)
        case .scalar(let text, let isPlain): return YAMLNode(content: .scalar(text, isPlain: isPlain), mark: event.mark)
        case .sequenceStart: return try sequence(event, &faults)
        default: return try mapping(event, &faults)
        }
    }

    private mutating func sequence(_ start: YAMLEvent, _ faults: inout YAMLFaultList) throws(YAMLFault) -> YAMLNode {
        try enter(start)
        var elements: [YAMLNode] = []
        while true {
            let event = try reader.next()
            if event.kind == .sequenceEnd { break }
            if elements.count == YAMLLimits.elements {
                throw YAMLFault(event.mark, "a list of more than \(YAMLLimits.elements) elements")
            }
            elements.append(try node(event, &faults))
        }
        depth -= 1
        return YAMLNode(content: .sequence(elements), mark: start.mark)
    }

    private mutating func mapping(_ start: YAMLEvent, _ faults: inout YAMLFaultList) throws(YAMLFault) -> YAMLNode {
        try enter(start)
        var members: [YAMLNode.Member] = []
        var lines: [String: Int] = [:]
        while true {
            let event = try reader.next()
            if event.kind == .mappingEnd { break }
            let key = try node(event, &faults)
            let value = try node(try reader.next(), &faults)
            guard case .scalar(let name, let isPlain) = key.content else {
                if case .refused = key.content { continue }
                faults.add(key.mark, "\(key.kind) as a key", remedy: "write a name")
                continue
            }
            if name == "<<", isPlain {
                faults.add(key.mark, "a merge key", remedy: "write the values out")
            } else if let line = lines[name] {
                faults.add(key.mark, "\"\(name.prefix(80))\" stands twice, first in line \(line)")
            } else {
                lines[name] = key.mark.line
                members.append(.init(name: name, mark: key.mark, value: value))
            }
        }
        depth -= 1
        return YAMLNode(content: .mapping(members), mark: start.mark)
    }

    private mutating func enter(_ event: YAMLEvent) throws(YAMLFault) {
        depth += 1
        if depth > YAMLLimits.depth {
            throw YAMLFault(event.mark, "nested deeper than \(YAMLLimits.depth) levels")
        }
    }
}

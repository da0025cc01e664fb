/// A value of a document, with its place.
struct YAMLNode: Sendable {
    enum Content: Sendable {
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        case mapping([Member])
        /// Something that is not admitted, of which a fault was stated.
        case refused
    }

    /// A key with its value.
    struct Member: Sendable {
        let name: String
        let mark: YAMLMark
        let value: YAMLNode
    }

    let content: Content
    let mark: YAMLMark

    /// The node that member names and list indexes lead to, as far as they lead.
    func node(at path: some Sequence<String>) -> YAMLNode {
        var node = self
        for step in path {
            switch node.content {
            case .mapping(let members): node = members.first { $0.name == step }?.value ?? node
            case .sequence(let elements):
                if let index = Int(step), elements.indices.contains(index) { node = elements[index] }
            case .scalar, .refused: return node
            }
        }
        return node
    }

    /// What is there, in words.
    var kind: String {
        switch content {
        case .scalar("", isPlain: true): "nothing"
        case .scalar(let text, isPlain: true): "\"\(text.prefix(40))\""
        case .scalar: "quoted text"
        case .sequence: "a list"
        case .mapping: "a mapping"
        case .refused: "something"
        }
    }
}

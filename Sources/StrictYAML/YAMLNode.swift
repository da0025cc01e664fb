/// A value of a document, with its place.
public struct YAMLNode: Sendable {
    /// What a value is.
    public enum Content: Sendable {
        /// Text, quoted or plain.
        case scalar(String, isPlain: Bool)
        /// A list.
        case sequence([YAMLNode])
        /// Names with values, in the order of the text; no name stands twice.
        case mapping([Member])
        /// Something that is not admitted, of which a fault was stated.
        case refused
    }

    /// A key with its value.
    public struct Member: Sendable {
        /// The key.
        public let name: String
        /// Where the key stands.
        public let mark: YAMLMark
        /// Its value.
        public let value: YAMLNode
    }

    /// What it is.
    public let content: Content
    /// Where it begins.
    public let mark: YAMLMark

    /// The node that member names and list indexes lead to, as far as they lead.
    public func node(at path: some Sequence<String>) -> YAMLNode {
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
    public var kind: String {
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

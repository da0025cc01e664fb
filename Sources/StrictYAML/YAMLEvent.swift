/// A place in a text: line and column, both from 1, the column in characters.
public struct YAMLMark: Comparable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The column in characters, from 1.
    public let column: Int

    /// The start of a text.
    public static let start = YAMLMark(line: 1, column: 1)

    /// Order in the text.
    public static func < (left: Self, right: Self) -> Bool { (left.line, left.column) < (right.line, right.column) }
}

/// One event of libyaml's parser, with what a strict reader must see of it.
struct YAMLEvent {
    enum Kind: Equatable {
        case streamStart
        case streamEnd
        case documentStart(hasDirectives: Bool)
        case documentEnd
        case alias
        case scalar(String, isPlain: Bool)
        case sequenceStart
        case sequenceEnd
        case mappingStart
        case mappingEnd
    }

    let kind: Kind
    let mark: YAMLMark
    let hasAnchor: Bool
    let hasTag: Bool
}

/// Names places in canonical JSON.
public enum JSONPointer {
    /// The pointer (RFC 6901) to the value that begins at `offset`, from the value that begins at `root`.
    ///
    /// The text is trusted: it is canonical, and a value does begin at each of the two.
    public static func path(to offset: Int, from root: Int, in text: Span<UInt8>) -> String {
        var levels: [Level] = []
        var index = root
        while index < offset {
            switch text[index] {
            case 0x7B: levels.append(.member(""))
            case 0x5B: levels.append(.element(0))
            case 0x7D, 0x5D: levels.removeLast()
            case 0x2C:
                if case .element(let number)? = levels.last { levels[levels.count - 1] = .element(number + 1) }
            case 0x22:
                let start = index + 1
                index = end(ofString: start, in: text)
                // What stands before a colon is a member's name.
                if index + 1 < text.count, text[index + 1] == 0x3A {
                    levels[levels.count - 1] = .member(
                        String(decoding: (start..<index).map { text[$0] }, as: UTF8.self))
                }
            default: break
            }
            index += 1
        }
        return levels.map { "/\($0.token)" }.joined()
    }

    /// A member's name as one step of a pointer.
    public static func token(_ member: String) -> String { escapedForPointer(member) }

    private enum Level {
        case member(String)
        case element(Int)

        var token: String {
            switch self {
            case .member(let name): escapedForPointer(name)
            case .element(let number): "\(number)"
            }
        }
    }

    /// The offset of the closing quote of a string whose text begins at `start`.
    private static func end(ofString start: Int, in text: Span<UInt8>) -> Int {
        var index = start
        while text[index] != 0x22 { index += text[index] == 0x5C ? 2 : 1 }
        return index
    }
}

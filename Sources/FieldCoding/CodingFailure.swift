/// Why a JSON text could not be read as the value that was asked for.
///
/// `offset` counts bytes from the start of the text; `path` holds the member names and element indexes that lead to
/// the place, outermost first. ``place(in:)`` turns the offset into a line and a column.
public struct CodingFailure: Error, Equatable, Sendable {
    /// What kind of fault it is; stable, for scripts and tests.
    public enum Code: String, Sendable, CaseIterable {
        /// The text is not JSON, or not the strict JSON that is accepted here.
        case malformed
        /// A required member is absent.
        case missingField
        /// A member that the type does not have.
        case unknownField
        /// The same member twice.
        case duplicateField
        /// A value of another kind than the field's.
        case wrongType
        /// A value of the right kind that the field does not admit.
        case outOfRange
        /// Text that is too long, too deep or too large.
        case tooLarge
        /// The members are not in canonical order (only seen inside this module: the reader then starts again).
        case disorder
    }

    /// The kind of fault.
    public let code: Code
    /// What is wrong, in a clause without a full stop.
    public let message: String
    /// What to do about it, where that is not plain from the message.
    public let remedy: String?
    /// Bytes from the start of the text.
    public var offset: Int
    /// Members and indexes that lead to the fault, outermost first.
    public var path: [String]

    /// A fault at a byte offset.
    public init(_ code: Code, _ message: String, at offset: Int, remedy: String? = nil, path: [String] = []) {
        self.code = code
        self.message = message
        self.remedy = remedy
        self.offset = offset
        self.path = path
    }

    @usableFromInline static let disorder = CodingFailure(.disorder, "", at: 0)

    /// The same fault seen from one level further out.
    public func inside(_ member: String) -> CodingFailure {
        var outer = self
        outer.path.insert(member, at: 0)
        return outer
    }

    /// The JSON pointer (RFC 6901) to the place, `""` for the whole text.
    public var pointer: String {
        path.map { "/" + escapedForPointer($0) }.joined()
    }

    /// Line and column (in bytes), both from 1.
    public func place(in text: Span<UInt8>) -> (line: Int, column: Int) {
        var line = 1
        var column = 1
        for index in 0..<min(offset, text.count) {
            if text[index] == 0x0A {
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
        return (line, column)
    }
}

extension CodingFailure: CustomStringConvertible {
    /// Message, place and remedy in one line.
    public var description: String {
        var text = message
        if !path.isEmpty { text += " (at \(pointer))" }
        if let remedy { text += "; \(remedy)" }
        return text
    }
}

func escapedForPointer(_ member: String) -> String {
    var escaped = ""
    for scalar in member.unicodeScalars {
        switch scalar {
        case "~": escaped += "~0"
        case "/": escaped += "~1"
        default: escaped.unicodeScalars.append(scalar)
        }
    }
    return escaped
}

import FieldCoding

/// Reads a submission as its own type.
struct ProposalReader: EventTypeVisitor, ~Escapable {
    let text: Span<UInt8>

    @_lifetime(copy text)
    init(text: Span<UInt8>) { self.text = text }

    @_lifetime(self: copy self)
    mutating func visit<E: Event>(_ type: E.Type) throws -> Proposal {
        let submission = try Submission<E>(json: text)
        if let version = submission.v, version.value != Int64(E.version) {
            throw CodingFailure(
                .outOfRange, "\(E.type.name) has no version \(version)", at: 0,
                remedy: "version \(E.version) is the latest that this release knows", path: ["v"])
        }
        return Proposal(
            actor: submission.actor, evidence: submission.evidence, id: submission.id, irregular: submission.irregular,
            occurred: submission.occurred, territory: submission.territory, event: submission.data)
    }
}

/// Finds the `type` of an event before anything else is read.
///
/// It trusts nothing it sees: whatever it finds, the text is then read strictly as that type, whose name must agree.
enum TypeFinder {
    static func type(in text: Span<UInt8>) -> EventType? {
        var depth = 0
        var index = 0
        while index < text.count {
            // The loop stays within the text.
            switch unsafe text[unchecked: index] {
            case 0x7B, 0x5B: depth += 1
            case 0x7D, 0x5D: depth -= 1
            case 0x22:
                let start = index + 1
                guard let end = endOfString(in: text, from: start) else { return nil }
                index = end
                if depth == 1, end - start == 4, text[start] == 0x74, text[start + 1] == 0x79, text[start + 2] == 0x70,
                    text[start + 3] == 0x65, let name = valueString(in: text, after: end)
                {
                    return EventType(ascii: text.extracting(name))
                }
            default: break
            }
            index += 1
        }
        return nil
    }

    /// The offset of the closing quote.
    private static func endOfString(in text: Span<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < text.count {
            // The loop stays within the text.
            let byte = unsafe text[unchecked: index]
            if byte == 0x22 { return index }
            index += byte == 0x5C ? 2 : 1
        }
        return nil
    }

    /// Where the string behind a colon stands, if that is what follows a name.
    private static func valueString(in text: Span<UInt8>, after nameEnd: Int) -> Range<Int>? {
        var index = nameEnd + 1
        var sawColon = false
        while index < text.count {
            switch text[index] {
            case 0x20, 0x09, 0x0A, 0x0D: break
            case 0x3A where !sawColon: sawColon = true
            case 0x22 where sawColon:
                guard let end = endOfString(in: text, from: index + 1) else { return nil }
                return (index + 1)..<end
            default: return nil
            }
            index += 1
        }
        return nil
    }
}

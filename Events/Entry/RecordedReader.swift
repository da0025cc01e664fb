public import FieldCoding

extension Recorded {
    /// Reads an entry from elsewhere strictly: members in any order, unknown ones refused, every fault with its place.
    ///
    /// What is read is the entry's meaning; whether the text is its canonical form is for the caller to ask.
    public init(json text: Span<UInt8>, at position: UInt64) throws(CodingFailure) {
        guard let type = TypeFinder.type(in: text) else { throw Self.untyped(text) }
        var reader = RecordedReader(text: text, position: position)
        do {
            self = try type.visit(&reader)
        } catch let failure as CodingFailure {
            throw failure
        } catch {
            throw CodingFailure(.malformed, "\(error)", at: 0)
        }
    }

    /// Why no type was found: the text is no JSON, or has none that is known.
    private static func untyped(_ text: Span<UInt8>) -> CodingFailure {
        do throws(CodingFailure) {
            let type = try JSONValue(json: text).members?["type"]?.text
            return type.map { EventName.unknown($0, 0) }
                ?? CodingFailure(.missingField, "field \"type\" is missing", at: 0)
        } catch {
            return error
        }
    }
}

/// Reads an entry as its own type.
private struct RecordedReader: EventTypeVisitor, ~Escapable {
    let text: Span<UInt8>
    let position: UInt64

    @_lifetime(copy text)
    init(text: Span<UInt8>, position: UInt64) {
        self.text = text
        self.position = position
    }

    @_lifetime(self: copy self)
    mutating func visit<E: Event>(_ type: E.Type) throws -> Recorded {
        let entry = try Entry<E>(json: text)
        guard entry.v.value == Int64(E.version) else {
            throw CodingFailure(
                .outOfRange, "\(E.type.name) has no version \(entry.v)", at: 0,
                remedy: "use the release that wrote it, or a newer one", path: ["v"])
        }
        return Recorded(
            position: position,
            envelope: Envelope(
                actor: entry.actor, evidence: entry.evidence, id: entry.id, irregular: entry.irregular,
                occurred: entry.occurred, recorded: entry.recorded, territory: entry.territory),
            event: entry.data)
    }
}

public import FieldCoding

/// Reads what stands in the log: text that was checked when it was admitted.
public enum StoredEntry {
    /// Reads an entry whose type is known from its header.
    public static func read(
        _ text: Span<UInt8>, as type: EventType, at position: UInt64
    ) throws(CodingFailure) -> Recorded {
        var json = JSONReader(text, mode: .trusting)
        return try StoredEntryReader.read(&json, type, position)
    }

    /// Reads of an entry what its header does not tell: it tells the type, where the payload stands, and both times.
    public static func read(
        _ text: Span<UInt8>, as type: EventType, data: Range<Int>, occurred: Day, recorded: Instant,
        at position: UInt64
    ) throws(CodingFailure) -> Recorded {
        var json = JSONReader(text, mode: .trusting, position: 1)
        let actor = try json.member("actor", as: ActorID.self)
        json.position = data.upperBound
        let evidence = json.takeMember("evidence") ? try [ContentHash](reading: &json) : nil
        let id = try json.member("id", as: EventID.self)
        let irregular = json.takeMember("irregular") ? try [Irregularity](reading: &json) : nil
        json.position += timesLength
        let territory = try json.member("territory", as: TerritoryID.self)
        return Recorded(
            position: position,
            envelope: Envelope(
                actor: actor, evidence: evidence, id: id, irregular: irregular, occurred: occurred,
                recorded: recorded, territory: territory),
            event: try payload(text.extracting(data), as: type))
    }

    /// Reads a payload alone.
    public static func payload(_ data: Span<UInt8>, as type: EventType) throws(CodingFailure) -> any Event {
        var json = JSONReader(data, mode: .trusting)
        return try StoredEntryReader.payload(&json, type)
    }

    /// Bytes of `,"occurred":"YYYY-MM-DD","recorded":"YYYY-MM-DDThh:mm:ss.mmmZ"`.
    private static let timesLength = 62
}

extension JSONReader {
    /// The value of a member that must be the next one.
    @_lifetime(self: copy self)
    fileprivate mutating func member<V: FieldValue>(
        _ name: StaticString, as type: V.Type
    ) throws(CodingFailure) -> V {
        guard takeMember(name) else {
            throw CodingFailure(.missingField, "\"\(name)\" does not stand where it must", at: position)
        }
        return try V(reading: &self)
    }
}

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

    /// Reads a payload alone.
    public static func payload(_ data: Span<UInt8>, as type: EventType) throws(CodingFailure) -> any Event {
        var json = JSONReader(data, mode: .trusting)
        return try StoredEntryReader.payload(&json, type)
    }
}

public import FieldCoding

/// An event type's name on the wire, known to this release.
public struct EventName: FieldValue {
    /// The type.
    public let type: EventType

    /// The name of a type.
    public init(_ type: EventType) { self.type = type }

    /// Reads a name, suggesting the nearest when it is unknown.
    public init(reading json: inout JSONReader) throws(CodingFailure) {
        let start = json.position
        if let name = json.plainString(), let type = EventType(ascii: name) {
            self.type = type
            return
        }
        json.position = start
        let name = try json.string()
        guard let type = EventType(named: name) else { throw EventName.unknown(name, start) }
        self.type = type
    }

    static func unknown(_ name: String, _ offset: Int) -> CodingFailure {
        let near = Suggestion.nearest(to: name, among: EventType.allCases.map(\.name))
        return CodingFailure(
            .outOfRange, "unknown event type \"\(name.prefix(80))\"", at: offset,
            remedy: near.map { "did you mean \"\($0)\"?" } ?? "tejido events lists the types")
    }

    /// Writes the name.
    public func write(to json: inout JSONWriter) { json.string(type.name) }

    /// The names of all types.
    public static var schema: Schema { .word(EventType.allCases.map(\.name)) }

    /// Any type.
    public static func sample(from source: inout SampleSource) -> EventName {
        EventName(source.pick(EventType.allCases))
    }
}

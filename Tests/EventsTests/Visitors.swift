import Events
import FieldCoding

/// An event of a type, drawn at random.
struct Sampler: EventTypeVisitor {
    var source: SampleSource

    mutating func visit<E: Event>(_ type: E.Type) throws -> any Event { E.sample(from: &source) }
}

/// The schema of a type's payload.
struct SchemaOf: EventTypeVisitor {
    mutating func visit<E: Event>(_ type: E.Type) throws -> Schema { E.schema }
}

/// A payload read strictly.
struct Reading: EventTypeVisitor {
    let text: [UInt8]

    mutating func visit<E: Event>(_ type: E.Type) throws -> any Event { try E(json: text.span) }
}

/// An entry read strictly and written again by its declaration.
struct EntryRewriting: EventTypeVisitor {
    let text: [UInt8]

    mutating func visit<E: Event>(_ type: E.Type) throws -> [UInt8] { try Entry<E>(json: text.span).canonicalJSON }
}

extension EventType {
    func sample(from source: inout SampleSource) throws -> any Event {
        var sampler = Sampler(source: source)
        let event = try visit(&sampler)
        source = sampler.source
        return event
    }

    var schema: Schema {
        get throws {
            var visitor = SchemaOf()
            return try visit(&visitor)
        }
    }

    func read(_ text: [UInt8]) throws -> any Event {
        var reader = Reading(text: text)
        return try visit(&reader)
    }
}

/// Whether two events are of one type and equal.
func same(_ left: any Event, _ right: any Event) -> Bool {
    func equal<E: Event>(_ left: E) -> Bool { right as? E == left }
    return equal(left)
}

/// A random envelope; every other one has evidence and an irregularity.
func envelope(from source: inout SampleSource) -> Envelope {
    Envelope(
        actor: .sample(from: &source),
        evidence: source.below(2) == 0 ? nil : [ContentHash.sample(from: &source)],
        id: .sample(from: &source),
        irregular: source.below(2) == 0 ? nil : [Irregularity.sample(from: &source)],
        occurred: .sample(from: &source), recorded: .sample(from: &source), territory: .sample(from: &source))
}

/// A text as a string.
func text(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }

import FieldCoding

/// A slot of an entry: text about people, or the commitment that stands for it.
public struct Slot: Sendable, Equatable {
    /// Whose key it is sealed under.
    public let kind: SlotKind
    /// Which slot it is.
    public let name: SlotName
    /// The text or its commitment.
    public let content: SlotContent

    /// The slots of a payload that begins at `root`, by the marks that they left when they were written.
    init(_ mark: JSONMark, in text: Span<UInt8>, root: Int) throws(CodingFailure) {
        guard let kind = SlotKind(rawValue: mark.label) else { preconditionFailure("a mark that no slot makes") }
        self.kind = kind
        name = SlotName(unchecked: JSONPointer.path(to: mark.range.lowerBound, from: root, in: text))
        // Notes and personal slots have one form.
        content = try Note(trusting: text.extracting(mark.range)).content
    }
}

extension Event {
    /// The slots of the event, in the order of its text.
    public var heldSlots: [Slot] {
        get throws(CodingFailure) {
            var json = JSONWriter()
            write(to: &json)
            let marks = json.marks
            let text = json.finish()
            var slots: [Slot] = []
            for mark in marks { slots.append(try Slot(mark, in: text.span, root: 0)) }
            return slots
        }
    }
}

extension EventType {
    /// Whether events of the type may have slots: most have none, and nobody needs to look for them.
    public var mayHaveSlots: Bool { Self.withSlots.contains(self) }

    private static let withSlots: Set<EventType> = {
        var seeker = SlotSeeker()
        return Set(allCases.filter { (try? $0.visit(&seeker)) == true })
    }()
}

/// Looks for slots in a type's declaration.
private struct SlotSeeker: EventTypeVisitor {
    mutating func visit<E: Event>(_ type: E.Type) throws -> Bool { Self.hasSlot(E.schema) }

    private static func hasSlot(_ schema: Schema) -> Bool {
        switch schema {
        case Note.schema: true
        case .array(let element): hasSlot(element)
        case .object(let members), .choice(let members): members.contains { hasSlot($0.schema) }
        case .either(let shapes): shapes.contains(where: hasSlot)
        default: false
        }
    }
}

/// An event about one person, under whose key its personal slots are sealed.
public protocol AboutPerson: Event {
    /// The person.
    var person: Person { get }
}

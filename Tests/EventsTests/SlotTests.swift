import Events
import FieldCoding
import Testing

@Suite("Slots")
struct SlotTests {
    private func entry(_ event: any Event) throws -> EncodedEntry {
        var source = SampleSource(seed: 1)
        return try EncodedEntry(envelope(from: &source), event)
    }

    @Test("types with slots are told by their declarations")
    func types() {
        #expect(EventType.awardEnded.mayHaveSlots && EventType.personRegistered.mayHaveSlots)
        #expect(!EventType.voteCast.mayHaveSlots && !EventType.textErased.mayHaveSlots)
    }

    @Test("an entry knows its slots, filled or sealed, and gives them other content", arguments: EventType.allCases)
    func filled(_ type: EventType) throws {
        for seed in 0..<40 as Range<UInt64> {
            var source = SampleSource(seed: seed)
            let event = try type.sample(from: &source)
            let entry = try entry(event)
            let slots = try entry.slots
            #expect(try event.heldSlots == slots)
            #expect(slots.isEmpty || type.mayHaveSlots)
            let sealed = try entry.fillingSlots { _ in .sealed(ContentHash.sample(from: &source)) }
            #expect(try sealed.slots.map(\.name) == slots.map(\.name))
            let stored = try StoredEntry.read(sealed.bytes.span, as: type, at: 0)
            #expect(try EncodedEntry(stored.envelope, stored.event).bytes == sealed.bytes, "seed \(seed)")
            let again = try EncodedEntry(stored: sealed.bytes.span, stored, data: sealed.data)
            #expect(again.recorded == sealed.recorded && again.slotPlaces == sealed.slotPlaces)
            let names = slots.map(\.content)
            var next = names.makeIterator()
            let back = try again.fillingSlots { _ in next.next() ?? .text(Text(unchecked: "?")) }
            #expect(back.bytes == entry.bytes, "seed \(seed)")
        }
    }

    @Test("a slot's name is the pointer to it below data")
    func names() throws {
        let text = Array(#"{"a":{"b":[1,"x",{"c":"y"}],"d~e/f":[[2],"z"]}}"#.utf8)
        func path(_ value: String) throws -> String {
            let needle = Array(value.utf8)
            let offset = try #require(text.indices.first { text[$0...].starts(with: needle) })
            return JSONPointer.path(to: offset, from: 0, in: text.span)
        }
        #expect(try path(#""y""#) == "/a/b/2/c")
        #expect(try path(#""z""#) == "/a/d~0e~1f/1")
        #expect(try path("2]") == "/a/d~0e~1f/0/0")
        #expect(try path("{") == "")
    }

    @Test(
        "names of slots",
        arguments: [
            ("/reason", true), ("/checks/0/note", true), ("", false), ("/", false), ("reason", false), ("//a", false),
            ("/a/", false), ("/a b", false), ("/ñ", false), ("/" + String(repeating: "a", count: 100), false),
        ])
    func slotNames(_ text: String, _ isName: Bool) {
        #expect((SlotName(text) != nil) == isName)
        #expect(((try? SlotName(json: Label.quoted(text).span)) != nil) == isName)
    }

    @Test("slots of nested records are found where they stand")
    func nested() throws {
        let event = Checked(checks: [Checked.Check(), Checked.Check(note: Note("falta la firma de Ana"))])
        let slots = try entry(event).slots
        #expect(slots.map(\.name.text) == ["/checks/1/note"])
        #expect(slots.map(\.kind) == [.note])
        #expect(slots.map(\.content) == [.text(Text(unchecked: "falta la firma de Ana"))])
    }
}

/// An event with slots below its own fields.
private struct Checked: Event {
    static let type = EventType.awardEnded
    let checks: [Check]

    struct Check: FieldRecord {
        let note: Note?

        init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
            note = try fields.optional("note", \.note, "A note.")
        }

        init(note: Note? = nil) { self.note = note }
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        checks = try fields.field("checks", \.checks, "The checks.")
    }

    init(checks: [Check]) { self.checks = checks }
}

internal import FieldCoding

/// The canonical text of an entry, with the places in it that a store's header points to.
public struct EncodedEntry: Sendable {
    /// The whole text.
    public let bytes: [UInt8]
    /// Where the payload stands.
    public let data: Range<Int>
    /// Where `"recorded":"…",` stands: what the content digest leaves out.
    public let recorded: Range<Int>
    /// Where the values of slots stand, in order: the content digest leaves them out too.
    public var slotPlaces: [Range<Int>] { marks.map(\.range) }
    private let marks: [JSONMark]

    /// Writes an entry.
    ///
    /// The same text as `Entry.canonicalJSON` (a test holds them together), built piece by piece so that the places
    /// of its parts are known. `event` writes itself through its own type's specialised writer.
    public init(_ envelope: Envelope, _ event: any Event) throws {
        let type = Swift.type(of: event)
        var json = JSONWriter(capacity: 512)
        json.raw("{\"actor\":")
        envelope.actor.write(to: &json)
        json.raw(",\"data\":")
        let dataStart = json.count
        event.write(to: &json)
        data = dataStart..<json.count
        if let evidence = envelope.evidence {
            json.raw(",\"evidence\":")
            evidence.write(to: &json)
        }
        json.raw(",\"id\":")
        envelope.id.write(to: &json)
        if let irregular = envelope.irregular {
            json.raw(",\"irregular\":")
            irregular.write(to: &json)
        }
        json.raw(",\"occurred\":")
        envelope.occurred.write(to: &json)
        json.raw(0x2C)
        let recordedStart = json.count
        json.raw("\"recorded\":")
        envelope.recorded.write(to: &json)
        json.raw(0x2C)
        recorded = recordedStart..<json.count
        json.raw("\"territory\":")
        envelope.territory.write(to: &json)
        json.raw(",\"type\":")
        json.string(type.type.name)
        json.raw(",\"v\":")
        json.integer(Int64(type.version))
        json.raw(0x7D)
        marks = json.marks
        bytes = json.finish()
    }

    /// The same entry recorded at another moment, given as its canonical JSON: a batch is recorded at one moment.
    public func recorded(at moment: [UInt8]) -> EncodedEntry {
        var bytes = bytes
        let start = recorded.lowerBound + 11
        for index in moment.indices { bytes[start + index] = moment[index] }
        return EncodedEntry(bytes: bytes, data: data, recorded: recorded, marks: marks)
    }

    /// A stored entry with the places of its parts, which follow from its text and its envelope.
    public init(stored text: Span<UInt8>, _ entry: Recorded, data: Range<Int>) throws {
        let type = Swift.type(of: entry.event)
        let tail = Self.tail(entry.envelope, type.type, type.version)
        let end = text.count - tail
        let start = end - Self.recordedLength
        guard start > data.upperBound, [UInt8](text.extracting(start..<start + 12)) == Array("\"recorded\":\"".utf8)
        else { throw CodingFailure(.malformed, "\"recorded\" does not stand where it must", at: max(0, start)) }
        var marks: [JSONMark] = []
        if type.type.mayHaveSlots {
            var json = JSONWriter()
            entry.event.write(to: &json)
            marks = json.marks.map { $0.moved(by: data.lowerBound) }
        }
        self.init(bytes: [UInt8](text), data: data, recorded: start..<end, marks: marks)
    }

    /// Bytes of `"recorded":"YYYY-MM-DDThh:mm:ss.mmmZ",`.
    private static let recordedLength = 38

    /// Bytes of what follows `recorded`.
    private static func tail(_ envelope: Envelope, _ type: EventType, _ version: UInt16) -> Int {
        "\"territory\":\"\",\"type\":\"\",\"v\":}".utf8.count + envelope.territory.text.utf8.count
            + type.name.utf8.count + String(version).utf8.count
    }

    private init(bytes: [UInt8], data: Range<Int>, recorded: Range<Int>, marks: [JSONMark]) {
        self.bytes = bytes
        self.data = data
        self.recorded = recorded
        self.marks = marks
    }
}

extension EncodedEntry {
    /// Whether the entry has slots.
    public var hasSlots: Bool { !marks.isEmpty }

    /// The slots of the entry, in order.
    public var slots: [Slot] {
        get throws(CodingFailure) {
            var slots: [Slot] = []
            for mark in marks { slots.append(try Slot(mark, in: bytes.span, root: data.lowerBound)) }
            return slots
        }
    }

    /// The same entry with other content in its slots: texts sealed when it is appended, opened when it is shown.
    public func fillingSlots(_ content: (Slot) throws -> SlotContent) throws -> EncodedEntry {
        var filled: [UInt8] = []
        filled.reserveCapacity(bytes.count + 80 * marks.count)
        var moved: [JSONMark] = []
        var copied = 0
        for (mark, slot) in zip(marks, try slots) {
            filled += bytes[copied..<mark.range.lowerBound]
            let start = filled.count
            filled += Note(try content(slot)).canonicalJSON
            moved.append(JSONMark(label: mark.label, range: start..<filled.count))
            copied = mark.range.upperBound
        }
        filled += bytes[copied...]
        let growth = filled.count - bytes.count
        return EncodedEntry(
            bytes: filled, data: data.lowerBound..<data.upperBound + growth,
            recorded: recorded.lowerBound + growth..<recorded.upperBound + growth, marks: moved)
    }
}

extension [UInt8] {
    /// A copy of a span's bytes.
    fileprivate init(_ span: Span<UInt8>) {
        // The buffer is only read during the call.
        self = unsafe span.withUnsafeBufferPointer { unsafe Array($0) }
    }
}

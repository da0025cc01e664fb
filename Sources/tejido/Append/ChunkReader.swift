import Engine
import Events
import FieldCoding
import Platform

/// A part of the input, read and ready to be judged.
struct Chunk: Sendable {
    /// The file that it comes from.
    let name: String
    /// What came of reading each event, in order.
    let readings: [InputReader.Reading]
    /// The line of its first event.
    let firstLine: Int
}

/// Reads files of events in parts of bounded size, in a stream: a file may be endless, unless it is one JSON array.
final class ChunkReader {
    private var files: ArraySlice<InputFile>
    private let events: Int
    private var name = ""
    private var reader: LineReader?
    private var isAtStart = false
    /// What was cut into events and not given yet.
    private var bytes: [UInt8] = []
    private var pieces: ArraySlice<InputReader.Piece> = []
    /// What is left of a table's rows.
    private var rows: ArraySlice<InputReader.Reading> = []

    /// Reads files one after another, `events` events at a time.
    init(_ files: [InputFile], events: Int) {
        self.files = files[...]
        self.events = events
    }

    /// The next part; nil at the end.
    func next() throws -> Chunk? {
        while pieces.isEmpty {
            if !rows.isEmpty { return rowChunk() }
            if reader == nil {
                guard let file = files.popFirst() else { return nil }
                name = file.name
                if file.isTable {
                    rows = try file.readings(of: try file.contents(limit: Limits.batchBytes))[...]
                    continue
                }
                reader = try file.lines()
                isAtStart = true
            }
            if let refusal = try fill() {
                return Chunk(name: name, readings: [.refused(refusal)], firstLine: refusal.line)
            }
        }
        let part = pieces.prefix(events)
        let text = bytes
        pieces = pieces.dropFirst(events)
        return Chunk(
            name: name, readings: part.map { InputReader.read($0, of: text.span) }, firstLine: part.first?.line ?? 1)
    }

    private func rowChunk() -> Chunk {
        let part = Array(rows.prefix(events))
        rows = rows.dropFirst(events)
        return Chunk(name: name, readings: part, firstLine: part.first?.line ?? 1)
    }

    /// Reads so many events' lines, or a whole array, and cuts them; the refusal says why that cannot be done.
    private func fill() throws -> Refusal? {
        bytes.removeAll(keepingCapacity: true)
        var firstLine: Int?
        var count = 0
        var isArray = false
        while isArray || (count < events && bytes.count < Limits.batchBytes) {
            guard try reader?.next() == true else {
                reader = nil
                break
            }
            if firstLine == nil { firstLine = reader?.number } else { bytes.append(0x0A) }
            guard let first = copyLine() else { continue }
            count += 1
            if isAtStart, first == 0x5B { isArray = true }
            isAtStart = false
        }
        let from = firstLine ?? 1
        let text = bytes
        do {
            pieces = try InputReader.pieces(text.span, firstLine: from)[...]
            return nil
        } catch {
            reader = nil
            return Refusal(unreadable: error, in: text.span, firstLine: from)
        }
    }

    /// Adds the current line to the bytes; its first byte that is no blank, nil for an empty line.
    private func copyLine() -> UInt8? {
        let start = bytes.count
        reader?.appendLine(to: &bytes)
        return bytes[start...].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D && $0 != 0x0A }
    }
}

extension LineReader {
    /// Adds the current line to the end of some bytes.
    fileprivate func appendLine(to bytes: inout [UInt8]) { bytes.append(copying: line) }
}

extension Refusal {
    /// Input that cannot even be cut into events.
    init(unreadable failure: CodingFailure, in text: Span<UInt8>, firstLine: Int) {
        let place = failure.place(in: text)
        let line = firstLine + place.line - 1
        self.init(line: line, id: nil, type: nil, cause: .unreadable(failure, line: line, column: place.column))
    }
}

import Events
public import FieldCoding
internal import Platform

/// Reads events from bytes as people hand them in: JSON Lines, one JSON array, or CloudEvents 1.0 in either form.
public enum InputReader {
    /// One event's text in the input.
    public struct Piece: Sendable {
        /// Where the text stands.
        public let range: Range<Int>
        /// The line it begins on, from 1.
        public let line: Int
    }

    /// What came of reading a piece.
    public enum Reading: Sendable {
        /// An event, ready to be judged.
        case prepared(Prepared)
        /// Why it is none.
        case refused(Refusal)

        /// The line of the input.
        public var line: Int {
            switch self {
            case .prepared(let event): event.line
            case .refused(let refusal): refusal.line
            }
        }
    }

    /// Cuts the input into events, without reading them.
    ///
    /// Throws when the input is an array that is not well formed.
    public static func pieces(_ input: Span<UInt8>, firstLine: Int = 1) throws(CodingFailure) -> [Piece] {
        var index = 0
        while index < input.count, isSpace(input[index]) { index += 1 }
        if index < input.count, input[index] == 0x5B { return try elements(input, firstLine) }
        return lines(input, firstLine)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    private static func lines(_ input: Span<UInt8>, _ firstLine: Int) -> [Piece] {
        var pieces: [Piece] = []
        var line = firstLine
        var start = 0
        while start < input.count {
            var end = start
            var isBlank = true
            while end < input.count, input[end] != 0x0A {
                if !isSpace(input[end]) { isBlank = false }
                end += 1
            }
            if !isBlank { pieces.append(Piece(range: start..<end, line: line)) }
            start = end + 1
            line += 1
        }
        return pieces
    }

    private static func elements(_ input: Span<UInt8>, _ firstLine: Int) throws(CodingFailure) -> [Piece] {
        var pieces: [Piece] = []
        var line = firstLine
        var counted = 0
        var json = JSONReader(input, mode: .indexed)
        try json.array { (json, _) throws(CodingFailure) in
            let range = try json.skippedValue()
            while counted < range.lowerBound {
                if input[counted] == 0x0A { line += 1 }
                counted += 1
            }
            pieces.append(Piece(range: range, line: line))
        }
        try json.end()
        return pieces
    }

    /// Reads one piece strictly and prepares it.
    public static func read(_ piece: Piece, of input: Span<UInt8>) -> Reading {
        let text = input.extracting(piece.range)
        do throws(CodingFailure) {
            let proposal = try proposal(text)
            do {
                return .prepared(try Prepared(proposal, line: piece.line))
            } catch {
                throw CodingFailure(.malformed, "\(error)", at: 0)
            }
        } catch {
            let place = error.place(in: text)
            let line = piece.line + place.line - 1
            // An element of an array may begin in the middle of a line.
            let before = place.line == 1 ? columnsBefore(piece, in: input) : 0
            return .refused(
                Refusal(
                    line: line, id: nil, type: nil,
                    cause: .unreadable(error, line: line, column: before + place.column)))
        }
    }

    private static func proposal(_ text: Span<UInt8>) throws(CodingFailure) -> Proposal {
        do throws(CodingFailure) {
            return try Proposal(json: text)
        } catch {
            // A CloudEvent always fails here: our own form has no field `specversion`.
            guard let event = try CloudEvent.submission(in: text) else { throw error }
            return try Proposal(json: event.span)
        }
    }

    private static func columnsBefore(_ piece: Piece, in input: Span<UInt8>) -> Int {
        var start = piece.range.lowerBound
        while start > 0, input[start - 1] != 0x0A { start -= 1 }
        return piece.range.lowerBound - start
    }

    /// Reads all pieces, on all cores when there are many.
    public static func read(_ pieces: [Piece], of input: [UInt8]) throws -> [Reading] {
        // A thread of its own costs more than reading a few events.
        guard pieces.count >= 2_000 else { return pieces.map { read($0, of: input.span) } }
        let workers = Threads.coreCount
        let share = (pieces.count + workers - 1) / workers
        let parts = try Threads.run(count: workers) { worker in
            let range = min(worker * share, pieces.count)..<min((worker + 1) * share, pieces.count)
            return pieces[range].map { read($0, of: input.span) }
        }
        return parts.flatMap { $0 }
    }
}

import Demo
import Engine
import Events
import FieldCoding
import Platform
import Testing

/// A store of its own for one test, gone when the test ends.
final class Workshop {
    let directory: String
    let programme: Programme

    init() throws {
        directory = try Files.makeTemporaryDirectory(in: ThisProcess.temporaryDirectory, prefix: "tejido-engine-")
        programme = try Programme.create(
            Files.join(directory, "store"), origin: EventID(unchecked: "test"), clock: Workshop.clock)
    }

    deinit { try? Files.removeTree(directory) }

    /// Every test records at the same moment.
    static func clock() -> Instant { Instant(milliseconds: 1_790_000_000_000) }

    /// The events of JSON Lines, ready to be judged.
    static func prepared(_ lines: [UInt8]) throws -> [Prepared] {
        try InputReader.read(try InputReader.pieces(lines.span), of: lines).map { reading in
            switch reading {
            case .prepared(let event): return event
            case .refused(let refusal): throw UnexpectedRefusal(text: "line \(refusal.line): \(refusal)")
            }
        }
    }

    /// Appends JSON Lines, which must all be admitted.
    @discardableResult
    func append(_ lines: String) throws -> Outcome {
        try append(Workshop.prepared(Array(lines.utf8)))
    }

    @discardableResult
    func append(_ batch: [Prepared]) throws -> Outcome {
        let outcome = try programme.append(batch)
        if let refusal = outcome.refusals.first {
            throw UnexpectedRefusal(text: "line \(refusal.line): \(refusal)")
        }
        return outcome
    }

    /// The demo programme.
    static func demo() throws -> [Prepared] { try prepared(DemoProgramme.lines) }
}

struct UnexpectedRefusal: Error, CustomStringConvertible {
    let text: String
    var description: String { text }
}

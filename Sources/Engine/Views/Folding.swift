import Events
import EventStore
import Platform
import Projections
import Rules
import Transparency

/// One stream being folded from where its stored state ends.
struct FoldingStream<Figure: ReportFigure>: Sendable {
    let stream: EventStore.Stream
    /// Entries of the stream that its state has seen.
    let done: UInt64
    var views: Views<Figure>
    var rules: ReportRules
    /// What became of entries that were corrected.
    let amendments: Amendments
    /// What occurred later is left out.
    var asOf: Day?
    /// The first position that the state has not seen.
    let from: UInt64

    /// Entries still to be folded.
    var backlog: UInt64 { stream.count - done }

    mutating func apply(_ row: borrowing StoredRow, reading reads: EventTypeSet) throws {
        guard let type = EventType(rawValue: row.typeNumber) else {
            _ = try row.recorded()
            return
        }
        guard reads.contains(type) else { return }
        let header = try row.header
        guard let (content, occurred) = try amendments.content(of: row, header) else { return }
        if let asOf, occurred > asOf { return }
        let actor = FoldEvent.typesWithActor.contains(type) ? try row.recorded().envelope.actor : nil
        let event = FoldEvent(
            position: row.position, type: type, occurred: occurred, recorded: header.recorded, event: content,
            actor: actor)
        let rules = try rules.rules(at: row.position, on: occurred)
        try views.apply(event, under: rules.rulebook)
    }

    /// Identifies what may change the reading of events already folded: retroactive rules, and corrections.
    var fingerprint: Digest {
        if amendments.isEmpty { return rules.fingerprint }
        var hash = IncrementalHash()
        hash.update(rules.fingerprint.bytes.span)
        amendments.add(to: &hash)
        return hash.finish()
    }
}

/// Brings streams up to a head: entries are read once, in order, by as many threads as there are cores.
enum Folding {
    /// Below this share of the log's entries, reading stream by stream beats reading everything.
    private static let sparseShare: UInt64 = 8

    static func run<Figure: ReportFigure>(
        _ streams: [FoldingStream<Figure>], in log: EventLog, upTo size: UInt64, workers: Int
    ) throws -> [FoldingStream<Figure>] {
        let behind = streams.filter { $0.backlog > 0 }
        guard let first = behind.map(\.from).min() else { return streams }
        let backlog = behind.reduce(0) { $0 + $1.backlog }
        let isSparse = backlog * sparseShare < size - first
        let shares = share(streams, among: backlog < 20_000 ? 1 : workers)
        let folded = try Threads.run(count: shares.count) { worker in
            isSparse
                ? try shares[worker].map { try byHistory($0, log, upTo: size) }
                : try inOrder(shares[worker], log, first..<size)
        }
        return folded.flatMap { $0 }
    }

    /// The largest backlog first, each to the worker that has least to do.
    private static func share<Figure: ReportFigure>(
        _ streams: [FoldingStream<Figure>], among workers: Int
    ) -> [[FoldingStream<Figure>]] {
        var shares = [[FoldingStream<Figure>]](repeating: [], count: max(1, workers))
        var loads = [UInt64](repeating: 0, count: shares.count)
        for stream in streams.sorted(by: { $0.backlog > $1.backlog }) {
            let lightest = loads.indices.min { loads[$0] < loads[$1] } ?? 0
            shares[lightest].append(stream)
            loads[lightest] += stream.backlog
        }
        return shares
    }

    private static func byHistory<Figure: ReportFigure>(
        _ stream: FoldingStream<Figure>, _ log: EventLog, upTo size: UInt64
    ) throws -> FoldingStream<Figure> {
        var stream = stream
        let reads = stream.views.folds.reads
        try log.forEach(of: stream.stream.number, in: stream.done..<stream.stream.count) { row in
            guard row.position < size else { return false }
            try stream.apply(row, reading: reads)
            return true
        }
        return stream
    }

    private static func inOrder<Figure: ReportFigure>(
        _ streams: [FoldingStream<Figure>], _ log: EventLog, _ range: Range<UInt64>
    ) throws -> [FoldingStream<Figure>] {
        var streams = streams
        let reads = streams.map(\.views.folds.reads)
        let count = Int(streams.map(\.stream.number).max() ?? 0) + 1
        /// The first slot of each stream's number; −1 is another worker's. Slots of one stream stand together.
        var slots = [[Int]](repeating: [], count: count)
        for (index, stream) in streams.enumerated() { slots[Int(stream.stream.number)].append(index) }
        try log.forEach(in: range) { row in
            let number = Int(row.territory)
            guard number < count else { return true }
            for slot in slots[number] where row.position >= streams[slot].from {
                try streams[slot].apply(row, reading: reads[slot])
            }
            return true
        }
        return streams
    }
}

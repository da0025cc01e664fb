public import Events
import EventStore
internal import FieldCoding
internal import LMDB
internal import Platform
public import Projections
internal import Transparency

extension Programme {
    /// A report with the place in the log at which it stands.
    public struct Answer: Sendable {
        /// The tables that make up the report.
        public let tables: [ReportTable<Plain>]
        /// Entries in the log that it has seen.
        public let size: UInt64
        /// The day it stands at.
        public let day: Day
    }

    /// Makes a report, after its views have caught up with the log as it is now.
    ///
    /// Without permission to write views it folds in memory. Throws `unknown` for a territory that has no entry.
    public func query(_ query: ReportQuery) throws -> Answer {
        let head = try log.head()
        let streams = try log.streams()
        if let territory = query.territory { _ = try stream(territory, among: streams) }
        let views = try caughtUp(query.report.folds, streams, head, keeping: viewStore())
        let today = clock().day
        let context = ReportContext(today: today) { Digest.sha256($0.span).bytes }
        return Answer(tables: try query.tables(from: views, context), size: head.size, day: today)
    }

    /// Makes the views of reports anew beside the old ones, from the entries alone, and returns the folds remade.
    @discardableResult
    public func rebuild(_ reports: [ReportName] = ReportName.allCases, workers: Int? = nil) throws -> (
        folds: [FoldName], size: UInt64
    ) {
        let head = try log.head()
        let streams = try log.streams()
        let folds = ReportName.folds(for: reports)
        let rules = try reportRules(for: streams)
        let fresh = zip(streams, rules).map { stream, rules in
            FoldingStream(
                stream: stream, done: 0, views: Views<Plain>(of: stream.name, folds: folds), rules: rules, from: 0)
        }
        let folded = try Folding.run(fresh, in: log, upTo: head.size, workers: workers ?? Threads.coreCount)
        let states = try folded.sorted { $0.stream.number < $1.stream.number }.flatMap { try self.states(of: $0) }
        try ViewStore(files).replace(folds.names.map { ($0.rawValue, $0.version) }, with: states)
        return (folds.names, head.size)
    }

    /// The store of views, nil where this process may not write it.
    private func viewStore() throws -> ViewStore? {
        guard !Files.exists(files.views) ? Files.isWritable(files.directory) : Files.isWritable(files.views) else {
            return nil
        }
        return try ViewStore(files)
    }

    private func caughtUp(
        _ folds: FoldSet, _ streams: [EventStore.Stream], _ head: Head, keeping store: ViewStore?
    ) throws -> [Views<Plain>] {
        let rules = try reportRules(for: streams)
        var parts: [FoldingStream] = []
        for (stream, rules) in zip(streams, rules) {
            parts += try resumed(stream, rules, folds, store)
        }
        let folded = try Folding.run(parts, in: log, upTo: head.size, workers: Threads.coreCount)
        if let store {
            let changed = try folded.filter { $0.backlog > 0 }.flatMap { try states(of: $0) }
            if !changed.isEmpty { try store.keep(changed) }
        }
        return try joined(folded, folds)
    }

    /// A stream's folds as they are stored, grouped by how far they have come.
    private func resumed(
        _ stream: EventStore.Stream, _ rules: ReportRules, _ folds: FoldSet, _ store: ViewStore?
    ) throws -> [FoldingStream] {
        var groups: [(checkpoint: ViewCheckpoint?, folds: [FoldName], states: [FoldName: [UInt8]])] = []
        for fold in folds.names {
            var found: (checkpoint: ViewCheckpoint, bytes: [UInt8])?
            let key = ViewStore.Key(fold: fold.rawValue, version: fold.version, stream: stream.number)
            try store?.withState(key) { checkpoint, bytes in
                if try holds(checkpoint, stream, rules) { found = (checkpoint, [UInt8](copying: bytes)) }
            }
            let index: Int
            if let known = groups.firstIndex(where: { $0.checkpoint == found?.checkpoint }) {
                index = known
            } else {
                groups.append((found?.checkpoint, [], [:]))
                index = groups.count - 1
            }
            groups[index].folds.append(fold)
            groups[index].states[fold] = found?.bytes
        }
        return try groups.map { group in
            var views = Views<Plain>(of: stream.name, folds: FoldSet(group.folds))
            for (fold, bytes) in group.states { try views.restore(fold, from: bytes.span) }
            return FoldingStream(
                stream: stream, done: group.checkpoint?.count ?? 0, views: views, rules: rules,
                from: group.checkpoint.map { $0.lastPosition + 1 } ?? 0)
        }
    }

    /// Whether a stored state was folded from this very history under these very rules.
    private func holds(_ checkpoint: ViewCheckpoint, _ stream: EventStore.Stream, _ rules: ReportRules) throws -> Bool {
        guard checkpoint.rules == rules.fingerprint, checkpoint.count > 0, checkpoint.count <= stream.count,
            try log.position(of: checkpoint.count - 1, in: stream.number) == checkpoint.lastPosition
        else { return false }
        return try log.leaf(at: checkpoint.lastPosition) == checkpoint.lastLeaf
    }

    /// What is kept of a stream that has been folded to its end.
    private func states(of part: FoldingStream) throws -> [ViewStore.State] {
        guard part.stream.count > 0, let last = try log.position(of: part.stream.count - 1, in: part.stream.number)
        else {
            return []
        }
        let checkpoint = ViewCheckpoint(
            count: part.stream.count, lastPosition: last, lastLeaf: try log.leaf(at: last),
            rules: part.rules.fingerprint)
        return part.views.folds.names.compactMap { fold in
            part.views.stored(fold).map { bytes in
                let key = ViewStore.Key(fold: fold.rawValue, version: fold.version, stream: part.stream.number)
                return ViewStore.State(key, checkpoint, bytes)
            }
        }
    }

    /// One view a stream, with all its folds.
    private func joined(_ parts: [FoldingStream], _ folds: FoldSet) throws -> [Views<Plain>] {
        var byStream: [UInt32: Views<Plain>] = [:]
        for part in parts {
            let number = part.stream.number
            if part.views.folds == folds {
                byStream[number] = part.views
                continue
            }
            var whole = byStream[number] ?? Views<Plain>(of: part.stream.name, folds: folds)
            for fold in part.views.folds.names {
                if let bytes = part.views.stored(fold) { try whole.restore(fold, from: bytes.span) }
            }
            byStream[number] = whole
        }
        return byStream.sorted { $0.key < $1.key }.map(\.value)
    }
}

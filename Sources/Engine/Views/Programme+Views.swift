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
    /// Rows that were kept are shown as they are while nothing moves that they are made from. From another viewpoint
    /// than the present, and without permission to write views, it folds in memory. Throws
    /// `unknown` for a territory that has no entry.
    public func query(_ query: ReportQuery, from viewpoint: Viewpoint = .now) throws -> Answer {
        let (head, streams) = try log.standing()
        if let territory = query.territory { _ = try stream(territory, among: streams) }
        let size = try size(seenFrom: viewpoint, of: head)
        let today = try day(of: viewpoint)
        let context = ReportContext(today: today) { Digest.sha256($0.span).bytes }
        let tables: [ReportTable<Plain>]
        if viewpoint == .now, let store = try viewStore() {
            tables = try keptTables(query, context, head, streams, in: store)
        } else {
            let views = try replayed(Plain.self, query.folds, streams, upTo: size, from: viewpoint)
            tables = try query.tables(from: views, context)
        }
        return Answer(tables: tables, size: size, day: today)
    }

    /// The day at which a viewpoint stands.
    public func day(of viewpoint: Viewpoint) throws -> Day {
        if let asOf = viewpoint.asOf { return asOf }
        switch viewpoint.knownAt {
        case .instant(let instant): return instant.day
        case .position(let position) where try position < log.head().size:
            return try log.withEntry(at: position) { try $0.header.recorded.day }
        default: return clock().day
        }
    }

    /// Folds in memory what a viewpoint sees.
    func replayed<Figure: ReportFigure>(
        _ figure: Figure.Type, _ folds: FoldSet, _ streams: [EventStore.Stream], upTo size: UInt64,
        from viewpoint: Viewpoint
    ) throws -> [Views<Figure>] {
        var parts: [FoldingStream<Figure>] = try fresh(folds, streams, before: size, imposed: viewpoint.rules)
        for index in parts.indices { parts[index].asOf = viewpoint.asOf }
        return try Folding.run(parts, in: log, upTo: size, workers: Threads.coreCount)
            .sorted { $0.stream.number < $1.stream.number }.map(\.views)
    }

    /// Every stream before its first entry, with the rules and corrections that stand before a position.
    private func fresh<Figure: ReportFigure>(
        _ folds: FoldSet, _ streams: [EventStore.Stream], before size: UInt64, imposed: JSONValue? = nil
    ) throws -> [FoldingStream<Figure>] {
        try zip(streams, reportRules(for: streams, before: size, imposed: imposed)).map { stream, rules in
            FoldingStream(
                stream: stream, done: 0, views: Views<Figure>(of: stream.name, folds: folds), rules: rules,
                amendments: try amendments(of: stream.number, before: size), from: 0)
        }
    }

    /// Makes the views of reports anew beside the old ones, from the entries alone, and returns the folds remade. The
    /// database of `tejido sql` goes with the old ones.
    @discardableResult
    public func rebuild(_ reports: [ReportName] = ReportName.allCases, workers: Int? = nil) throws -> (
        folds: [FoldName], size: UInt64
    ) {
        let (head, streams) = try log.standing()
        let folds = ReportName.folds(for: reports)
        let fresh: [FoldingStream<Plain>] = try fresh(folds, streams, before: head.size)
        let folded = try Folding.run(fresh, in: log, upTo: head.size, workers: workers ?? Threads.coreCount)
        let states = try folded.sorted { $0.stream.number < $1.stream.number }.flatMap { try self.states(of: $0) }
        try ViewStore(files).replace(folds.names.map { ($0.rawValue, $0.version) }, with: states)
        // The tables that SQL reads are made from views, and anew when they are asked for.
        if Files.exists(files.tables) { try Files.remove(files.tables) }
        return (folds.names, head.size)
    }

    /// The store of views, nil where this process may not write it.
    func viewStore() throws -> ViewStore? {
        guard !Files.exists(files.views) ? Files.isWritable(files.directory) : Files.isWritable(files.views) else {
            return nil
        }
        return try ViewStore(files)
    }

    /// Folds streams up to a position from where the store's views end, and keeps how far they come.
    func caughtUp(
        _ folds: FoldSet, _ streams: [EventStore.Stream], upTo size: UInt64, keeping store: ViewStore?
    ) throws -> [Views<Plain>] {
        let rules = try reportRules(for: streams, before: size)
        var parts: [FoldingStream<Plain>] = []
        for (stream, rules) in zip(streams, rules) {
            parts += try resumed(stream, rules, folds, before: size, store)
        }
        let folded = try Folding.run(parts, in: log, upTo: size, workers: Threads.coreCount)
        if let store {
            let changed = try folded.filter { $0.backlog > 0 }.flatMap { try states(of: $0) }
            if !changed.isEmpty { try store.keep(changed) }
        }
        return try joined(folded, folds)
    }

    /// A stream's folds as they are stored, grouped by how far they have come.
    private func resumed(
        _ stream: EventStore.Stream, _ rules: ReportRules, _ folds: FoldSet, before size: UInt64, _ store: ViewStore?
    ) throws -> [FoldingStream<Plain>] {
        let fresh = FoldingStream(
            stream: stream, done: 0, views: Views<Plain>(of: stream.name, folds: folds), rules: rules,
            amendments: try amendments(of: stream.number, before: size), from: 0)
        var groups: [(checkpoint: ViewCheckpoint?, folds: [FoldName], states: [FoldName: [UInt8]])] = []
        for fold in folds.names {
            var found: (checkpoint: ViewCheckpoint, bytes: [UInt8])?
            let key = ViewStore.Key(fold: fold.rawValue, version: fold.version, stream: stream.number)
            try store?.withState(key) { checkpoint, bytes in
                if try holds(checkpoint, stream, fresh.fingerprint) { found = (checkpoint, [UInt8](copying: bytes)) }
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
            for (fold, bytes) in group.states { try views.restore(fold, from: bytes) }
            return FoldingStream(
                stream: stream, done: group.checkpoint?.count ?? 0, views: views, rules: rules,
                amendments: fresh.amendments, from: group.checkpoint.map { $0.lastPosition + 1 } ?? 0)
        }
    }

    /// Whether a stored state was folded from this very history under these very rules and corrections.
    private func holds(
        _ checkpoint: ViewCheckpoint, _ stream: EventStore.Stream, _ fingerprint: Digest
    ) throws -> Bool {
        guard checkpoint.rules == fingerprint, checkpoint.count > 0, checkpoint.count <= stream.count,
            try log.position(of: checkpoint.count - 1, in: stream.number) == checkpoint.lastPosition
        else { return false }
        return try log.leaf(at: checkpoint.lastPosition) == checkpoint.lastLeaf
    }

    /// What is kept of a stream that has been folded to its end.
    private func states(of part: FoldingStream<Plain>) throws -> [ViewStore.State] {
        guard part.stream.count > 0, let last = try log.position(of: part.stream.count - 1, in: part.stream.number)
        else {
            return []
        }
        let checkpoint = ViewCheckpoint(
            count: part.stream.count, lastPosition: last, lastLeaf: try log.leaf(at: last),
            rules: part.fingerprint)
        return part.views.folds.names.compactMap { fold in
            part.views.stored(fold).map { bytes in
                let key = ViewStore.Key(fold: fold.rawValue, version: fold.version, stream: part.stream.number)
                return ViewStore.State(key, checkpoint, bytes)
            }
        }
    }

    /// One view a stream, with all its folds.
    func joined(_ parts: [FoldingStream<Plain>], _ folds: FoldSet) throws -> [Views<Plain>] {
        var byStream: [UInt32: Views<Plain>] = [:]
        for part in parts {
            let number = part.stream.number
            if part.views.folds == folds {
                byStream[number] = part.views
                continue
            }
            var whole = byStream[number] ?? Views<Plain>(of: part.stream.name, folds: folds)
            for fold in part.views.folds.names {
                if let bytes = part.views.stored(fold) { try whole.restore(fold, from: bytes) }
            }
            byStream[number] = whole
        }
        return byStream.sorted { $0.key < $1.key }.map(\.value)
    }
}

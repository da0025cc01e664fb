internal import EventStore
internal import Events
internal import FieldCoding
internal import Projections
internal import Transparency

extension Programme {
    /// A report's tables as the log stands, from the rows that are kept beside the views and those that must be made.
    ///
    /// The rows of a stream are kept under a stamp of all that they are made from: its entries and the programme's, as
    /// the roots of their trees, the day, and the definitions of the columns. Where rows rest on other streams too, the
    /// whole report is kept under the root of the log.
    func keptTables(
        _ query: ReportQuery, _ context: ReportContext, _ head: Head, _ streams: [EventStore.Stream],
        in store: ViewStore
    ) throws -> [ReportTable<Plain>] {
        guard let whole = ReportQuery(query.report, by: query.grouping, cycle: query.cycle) else { return [] }
        let layout = try whole.tables(from: [Views<Plain>](), context)
        let asked =
            !query.report.spansTerritories && query.territory != nil
            ? streams.filter { $0.name == query.territory } : streams
        let wanted = stamps(query.report, asked, Self.definitions(layout, context.today), head, streams)
            .map { (key: ViewStore.RowsKey(report: whole.name, stream: $0.stream), stamp: $0.stamp) }
        var kept: [UInt32: [[Row<Plain>]]] = [:]
        for (key, bytes) in try store.rows(wanted) {
            kept[key.stream] = try ReportTable<Plain>.rows(kept: bytes)
        }
        let stale = Set(wanted.map(\.key.stream)).subtracting(kept.keys)
        if !stale.isEmpty {
            let made = try makeRows(whole, context, head, streams, stale, in: store)
            var new: [(key: ViewStore.RowsKey, stamp: Digest, bytes: [UInt8])] = []
            for (key, stamp) in wanted {
                guard let tables = made[key.stream] else { continue }
                kept[key.stream] = tables
                new.append((key, stamp, ReportTable<Plain>.kept(tables)))
            }
            try store.keep(rows: new)
        }
        let inOrder =
            query.report.spansTerritories ? [Self.allStreams] : asked.sorted { $0.name < $1.name }.map(\.number)
        return layout.enumerated().map { index, table in
            let rows = inOrder.flatMap { kept[$0]?[index] ?? [] }
            return table.with(rows).rows(of: query.territory)
        }
    }

    /// The number that stands for all streams together.
    private static let allStreams = UInt32.max

    /// What the rows of each stream, or of all of them, are made from.
    private func stamps(
        _ report: ReportName, _ asked: [EventStore.Stream], _ definitions: Digest, _ head: Head,
        _ streams: [EventStore.Stream]
    ) -> [(stream: UInt32, stamp: Digest)] {
        if report.spansTerritories {
            return [(Self.allStreams, Self.stamp(definitions, head.tree.root(), .emptyTree))]
        }
        var programme = Digest.emptyTree
        for stream in streams where stream.number == 0 { programme = stream.tree.root() }
        return asked.map { ($0.number, Self.stamp(definitions, programme, $0.tree.root())) }
    }

    private static func stamp(_ definitions: Digest, _ first: Digest, _ second: Digest) -> Digest {
        Digest.sha256((definitions.bytes + first.bytes + second.bytes).span)
    }

    /// The rows of some streams, table by table; the other streams' folds are left where they are.
    private func makeRows(
        _ query: ReportQuery, _ context: ReportContext, _ head: Head, _ streams: [EventStore.Stream],
        _ stale: Set<UInt32>, in store: ViewStore
    ) throws -> [UInt32: [[Row<Plain>]]] {
        let all = stale.contains(Self.allStreams)
        let read = all ? streams : streams.filter { stale.contains($0.number) || $0.number == 0 }
        let views = try caughtUp(query.folds, read, upTo: head.size, keeping: store)
        let tables = try query.tables(from: views, context)
        if all { return [Self.allStreams: tables.map(\.rows)] }
        return Dictionary(
            uniqueKeysWithValues: read.filter { stale.contains($0.number) }.map { stream in
                (stream.number, tables.map { $0.rows(of: stream.name).rows })
            })
    }

    /// What columns mean, which folds they read, and the day at which they are read.
    private static func definitions(_ layout: [ReportTable<Plain>], _ today: Day) -> Digest {
        var lines = ["\(today) \(ReportName.version)"]
        lines += FoldName.allCases.map { $0.rawValue + " " + String($0.version) }
        for table in layout {
            lines.append("\(table.name) \(table.rowName)")
            lines += table.columns.map { $0.name + " " + $0.kind.rawValue + " " + $0.documentation }
        }
        return Digest.sha256(Array(lines.joined(separator: "\n").utf8).span)
    }
}

extension ReportQuery {
    /// What the report is called among kept rows.
    fileprivate var name: String {
        report.rawValue + (grouping.map { " \($0.rawValue)" } ?? "") + (cycle.map { " in cycle \($0)" } ?? "")
    }
}

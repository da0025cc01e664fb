internal import EventStore
internal import Events
internal import FieldCoding
public import Projections
internal import Transparency

extension Programme {
    /// Explains one figure: the fold that fills the report is run again with figures that remember their parts.
    ///
    /// Only the streams that bear on the row are read: its territory's and the programme's, or all of them for
    /// a report that spans territories. Throws `unknown`, with the nearest there is, for a row or column that the
    /// report has not, and for a column whose figures are no sums of entries.
    public func explain(
        _ query: ReportQuery, row key: String, column name: String, from viewpoint: Viewpoint = .now
    ) throws -> Explanation {
        let (head, all) = try log.standing()
        let territory = String(key.prefix { $0 != "/" })
        let streams =
            query.report.spansTerritories ? all : all.filter { $0.number == 0 || $0.name.text == territory }
        let size = try size(seenFrom: viewpoint, of: head)
        let day = try day(of: viewpoint)
        let views = try replayed(Traced.self, query.folds, streams, upTo: size, from: viewpoint)
        let tables = try query.tables(from: views, ReportContext(today: day) { Digest.sha256($0.span).bytes })
        for table in tables {
            guard let row = table.row(key), let index = table.index(of: name) else { continue }
            guard case .figure(let figure) = row.cells[index] else { throw unexplained(name, in: table, row) }
            return Explanation(
                table: table.name, title: table.title, row: key, column: table.columns[index], currency: row.currency,
                value: figure.value, parts: try parts(of: figure, before: size), size: size, day: day)
        }
        throw try unknownCell(query, key, name, tables)
    }

    /// What each entry adds, in the order of the log, and which entries bear the figure out; what cancels out within
    /// one entry is left out.
    func parts(of figure: Traced, before size: UInt64) throws -> [Explanation.Part] {
        var amounts: [UInt64: Int64] = [:]
        for part in figure.parts { amounts[part.position, default: 0] += part.amount }
        let witnesses = Set(figure.parts.lazy.filter { $0.amount == 0 }.map(\.position))
        var corrections: [UInt32: Amendments] = [:]
        var running: Int64 = 0
        return try amounts.filter { $0.value != 0 || witnesses.contains($0.key) }.sorted { $0.key < $1.key }.map {
            position, amount in
            running += amount
            let (recorded, stream) = try log.withEntry(at: position) { (try $0.recorded(), $0.territory) }
            let amendments = try corrections[stream] ?? amendments(of: stream, before: size)
            corrections[stream] = amendments
            return Explanation.Part(
                entry: amendments.effective(recorded) ?? recorded, amount: amount, running: running)
        }
    }

    private func unexplained(_ name: String, in table: ReportTable<Traced>, _ row: Row<Traced>) -> StoreError {
        let index = table.index(of: name) ?? 0
        guard table.columns[index].isExplainable else {
            return StoreError(
                .unknown, "\(name) of \(table.name) is no sum of entries",
                remedy: "explain one of " + table.explainable.joined(separator: ", "))
        }
        return StoreError(
            .unknown, "\(table.name) says nothing of \(name) in row \(row.key)",
            remedy: "the cell is blank: there is nothing to add up")
    }

    private func unknownCell(
        _ query: ReportQuery, _ key: String, _ name: String, _ tables: [ReportTable<Traced>]
    ) throws -> StoreError {
        guard tables.contains(where: { $0.row(key) != nil }) else {
            let keys = try self.query(query).tables.flatMap { $0.rows.map(\.key) }
            let near = Suggestion.nearest(to: key, among: keys)
            return StoreError(
                .unknown, "\(query.report.rawValue) has no row \(key)",
                remedy: near.map { "did you mean \($0)?" }
                    ?? "a row is called " + tables.map(\.rowName.description).joined(separator: ", or "))
        }
        let names = tables.flatMap(\.explainable)
        let near = Suggestion.nearest(to: name, among: names)
        return StoreError(
            .unknown, "\(query.report.rawValue) has no column \(name)",
            remedy: near.map { "did you mean \($0)?" } ?? "explain one of " + names.joined(separator: ", "))
    }
}

extension ReportTable {
    fileprivate var explainable: [String] { columns.filter(\.isExplainable).map(\.name) }
}

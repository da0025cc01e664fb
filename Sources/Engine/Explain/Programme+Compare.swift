internal import EventStore
public import FieldCoding
internal import Events
public import Projections
internal import Rules
internal import Transparency

extension Programme {
    /// Makes a report twice, under the rules of one viewpoint and under others, and says what differs and whose doing it
    /// is. Nothing is written.
    ///
    /// `rules` are named as a rulebook's file does. The territories in which anything differs are folded once more with
    /// figures that remember their parts.
    public func compare(
        _ query: ReportQuery, from viewpoint: Viewpoint = .now, with rules: JSONValue?
    ) throws -> Comparison {
        var other = viewpoint
        other.rules = rules
        let before = try self.query(query, from: viewpoint)
        let after = try self.query(query, from: other)
        let cells = Self.differingCells(before.tables, after.tables)
        let traced = try traced(query, cells, viewpoint, other)
        return Comparison(
            changes: cells.map { cell in
                Comparison.Change(
                    table: cell.table, row: cell.row, column: cell.column, currency: cell.currency,
                    before: cell.before, after: cell.after,
                    events: Self.contributions(traced.before.figure(of: cell), traced.after.figure(of: cell)))
            }, size: before.size, day: before.day)
    }

    fileprivate struct DifferingCell {
        let table: String
        let row: String
        let column: Column
        let currency: Currency?
        let before: Cell<Plain>
        let after: Cell<Plain>
    }

    /// Cells that differ; a row that only one of both has is blank in the other.
    private static func differingCells(
        _ before: [ReportTable<Plain>], _ after: [ReportTable<Plain>]
    ) -> [DifferingCell] {
        zip(before, after).flatMap { before, after -> [DifferingCell] in
            let old = Dictionary(before.rows.map { ($0.key, $0) }) { first, _ in first }
            let new = Dictionary(after.rows.map { ($0.key, $0) }) { first, _ in first }
            let keys = before.rows.map(\.key) + after.rows.map(\.key).filter { old[$0] == nil }
            return keys.flatMap { key in
                before.columns.indices.compactMap { index in
                    let cells = (old[key]?.cells[index] ?? .absent, new[key]?.cells[index] ?? .absent)
                    guard cells.0 != cells.1 else { return nil }
                    return DifferingCell(
                        table: before.name, row: key, column: before.columns[index],
                        currency: old[key]?.currency ?? new[key]?.currency, before: cells.0, after: cells.1)
                }
            }
        }
    }

    /// The tables of both makings with figures that remember, for the territories of some cells.
    private func traced(
        _ query: ReportQuery, _ cells: [DifferingCell], _ viewpoint: Viewpoint, _ other: Viewpoint
    ) throws -> (before: [ReportTable<Traced>], after: [ReportTable<Traced>]) {
        let cells = cells.filter(\.column.isExplainable)
        guard !cells.isEmpty else { return ([], []) }
        let territories = Set(cells.map { String($0.row.prefix { $0 != "/" }) })
        let (head, all) = try log.standing()
        let streams =
            query.report.spansTerritories ? all : all.filter { $0.number == 0 || territories.contains($0.name.text) }
        func tables(_ viewpoint: Viewpoint) throws -> [ReportTable<Traced>] {
            let views = try replayed(
                Traced.self, query.folds, streams, upTo: size(seenFrom: viewpoint, of: head), from: viewpoint)
            return try query.tables(
                from: views, ReportContext(today: try day(of: viewpoint)) { Digest.sha256($0.span).bytes })
        }
        return (try tables(viewpoint), try tables(other))
    }

    private static func contributions(_ before: Traced?, _ after: Traced?) -> [Comparison.Contribution] {
        var amounts: [UInt64: (before: Int64, after: Int64)] = [:]
        for part in before?.parts ?? [] { amounts[part.position, default: (0, 0)].before += part.amount }
        for part in after?.parts ?? [] { amounts[part.position, default: (0, 0)].after += part.amount }
        return amounts.filter { $0.value.before != $0.value.after }.sorted { $0.key < $1.key }.map {
            Comparison.Contribution(position: $0.key, before: $0.value.before, after: $0.value.after)
        }
    }
}

extension [ReportTable<Traced>] {
    fileprivate func figure(of cell: Programme.DifferingCell) -> Traced? {
        guard let table = first(where: { $0.name == cell.table }),
            case .figure(let figure)? = table[row: cell.row, column: cell.column.name]
        else { return nil }
        return figure
    }
}

extension Sheet {
    /// What changes from one state of a table to another: of every row that does, its cells before and after, in the
    /// columns in which any does. Nil when nothing changes.
    ///
    /// Cells that stay as they are, and zeros of a row that is new, are left out; the columns that tell rows apart stay.
    public static func effect(_ name: String, title: Phrase, from before: Sheet, to after: Sheet) -> Sheet? {
        let names = after.columns.indices.filter {
            after.columns[$0].kind == .id || after.columns[$0].name == "currency"
        }
        var changes: [(row: Row, cells: [Int: (before: Cell, after: Cell)])] = []
        let earlier = Dictionary(uniqueKeysWithValues: before.rows.map { ($0.key, $0) })
        let later = Dictionary(uniqueKeysWithValues: after.rows.map { ($0.key, $0) })
        for row in after.rows + before.rows.filter({ later[$0.key] == nil }) {
            var cells: [Int: (before: Cell, after: Cell)] = [:]
            for index in after.columns.indices where !names.contains(index) {
                let old = earlier[row.key]?.cells[index] ?? .absent
                let new = later[row.key]?.cells[index] ?? .absent
                let isNothing = [old, new].allSatisfy { $0 == .absent || $0 == .number(0) }
                if old != new, !isNothing { cells[index] = (old, new) }
            }
            if !cells.isEmpty { changes.append((row, cells)) }
        }
        guard !changes.isEmpty else { return nil }
        let shown = after.columns.indices.filter { index in changes.contains { $0.cells[index] != nil } }
        func line(_ change: (row: Row, cells: [Int: (before: Cell, after: Cell)]), isAfter: Bool) -> Row {
            let figures = shown.map { change.cells[$0].map { isAfter ? $0.after : $0.before } ?? .absent }
            return Row(
                key: change.row.key, currency: change.row.currency,
                names.map { change.row.cells[$0] } + [.text(isAfter ? "after" : "before")] + figures)
        }
        return Sheet(
            name, title: title, standing: after.standing,
            columns: names.map { after.columns[$0] }
                + [Column("when", .word, heading: Phrase(es: "cuándo", en: "when"))] + shown.map { after.columns[$0] },
            rows: changes.flatMap { [line($0, isAfter: false), line($0, isAfter: true)] })
    }
}

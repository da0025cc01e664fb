public import Projections

/// What a report shows: its tables with every column and its definition, from the code that makes them.
public struct ReportReference: Sendable {
    /// One column of a table.
    public struct Entry: Sendable, Equatable {
        /// Its name in exports.
        public let name: String
        /// What its cells hold.
        public let kind: String
        /// What it is counted in; nil where there is nothing to count.
        public let unit: Phrase?
        /// The exact definition, in one sentence.
        public let definition: Phrase
        /// Whether its figures can be followed down to the entries.
        public let isExplainable: Bool
        /// The groupings under which the table has it; empty where it always does.
        public internal(set) var groupings: [Grouping] = []

        init(_ column: Projections.Column) {
            name = column.name
            kind = column.kind.rawValue
            unit = column.kind.unit
            definition = column.definition
            isExplainable = column.isExplainable
        }

        init(_ column: Sheet.Column) {
            name = column.name
            kind = column.kind.rawValue
            unit = nil
            definition = column.definition
            isExplainable = false
        }

        /// Whether this is another's column, whatever the groupings.
        func isSame(as other: Entry) -> Bool {
            var other = other
            other.groupings = groupings
            return self == other
        }
    }

    /// One table.
    public struct Table: Sendable, Equatable {
        /// Its name in exports.
        public let name: String
        /// What people read above it, the grouping left out.
        public let title: Phrase
        /// How its rows are called, once a grouping where these differ; empty where no row has a name.
        public internal(set) var rowNames: [String] = []
        /// Its columns from left to right.
        public internal(set) var entries: [Entry]
    }

    /// The report's name.
    public let name: String
    /// What its rows may stand for, the standard first; empty where there is no choice.
    public let groupings: [Grouping]
    /// Its tables, the main one first.
    public private(set) var tables: [Table] = []

    /// The reference of a report; throws only where its tables cannot be made.
    public init(_ report: ReportName) throws {
        name = report.rawValue
        groupings = report.groupings
        let groupings: [Grouping?] = report.groupings.isEmpty ? [nil] : report.groupings
        for grouping in groupings {
            guard let query = ReportQuery(report, by: grouping) else { continue }
            for table in try query.emptyTables() { take(table, grouping) }
        }
        for table in tables.indices {
            for entry in tables[table].entries.indices
            where tables[table].entries[entry].groupings.count == report.groupings.count {
                tables[table].entries[entry].groupings = []
            }
        }
    }

    /// The reference of a report that is made from the entries one by one, from its table without rows.
    public init(_ sheet: Sheet) {
        name = sheet.name
        groupings = []
        tables = [Table(name: sheet.name, title: sheet.title, entries: sheet.columns.map(Entry.init))]
    }

    /// Lays a table's columns over those that are known of it under other groupings.
    private mutating func take(_ made: ReportTable<Plain>, _ grouping: Grouping?) {
        if !tables.contains(where: { $0.name == made.name }) {
            let title = Phrasebook.titles[made.name] ?? Phrase(es: made.title, en: made.title)
            tables.append(Table(name: made.name, title: title, entries: []))
        }
        guard let table = tables.firstIndex(where: { $0.name == made.name }) else { return }
        let rows = made.rowName.description
        if !tables[table].rowNames.contains(rows) { tables[table].rowNames.append(rows) }
        var next = 0
        for column in made.columns {
            var entry = Entry(column)
            if let known = tables[table].entries.firstIndex(where: { $0.isSame(as: entry) }) {
                if let grouping { tables[table].entries[known].groupings.append(grouping) }
                next = known + 1
            } else {
                // Behind what other groupings have in this place.
                while let grouping, next < tables[table].entries.count,
                    case let others = tables[table].entries[next].groupings, !others.isEmpty, !others.contains(grouping)
                {
                    next += 1
                }
                entry.groupings = grouping.map { [$0] } ?? []
                tables[table].entries.insert(entry, at: next)
                next += 1
            }
        }
    }
}

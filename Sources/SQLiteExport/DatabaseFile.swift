public import Engine
import Events
import EventStore
public import Reports
import SQLite
import Transparency

/// Everything that a store can tell, as one SQLite file: a table for every table of every report, `entries` and a view for
/// every event type unless these are left out, `columns`, which defines all of them, and `standing`, which says what the file was made from.
public struct DatabaseFile {
    /// What a file was made from; two that are alike hold the same.
    public struct Standing: Sendable, Equatable {
        /// Entries of the log.
        public let size: UInt64
        /// The root of the log's tree over them, in hexadecimal.
        public let root: String
        /// The day that the reports stand at, `YYYY-MM-DD`.
        public let day: String
        /// Whether small counts of people are shown.
        public let isExact: Bool
        /// Whether the entries are in it, and what lists them; they tell counts of any size.
        public let hasEntries: Bool
        /// The language of sentences and definitions.
        public let language: Language

        /// Assembles a standing.
        public init(
            size: UInt64, root: String, day: String, isExact: Bool, hasEntries: Bool, language: Language
        ) {
            self.size = size
            self.root = root
            self.day = day
            self.isExact = isExact
            self.hasEntries = hasEntries
            self.language = language
        }
    }

    private let programme: Programme
    /// What it is made from.
    public let standing: Standing
    private let tables: [ExportedTable]

    /// A file yet to be written; the tables must have been made from the log of that standing.
    public init(_ programme: Programme, _ standing: Standing, _ tables: [ExportedTable]) {
        self.programme = programme
        self.standing = standing
        self.tables = tables
    }

    /// How many tables of reports it has.
    public var tableCount: Int { tables.count }

    /// Writes the file where nothing is yet.
    public func write(to path: String) throws {
        let connection = try Connection(path, .writing)
        // Whoever makes the file throws it away when it is not whole: it needs no journal and no flush of each page.
        try connection.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN")
        var described: [(name: String, columns: [FileTable.Column])] = []
        for table in tables {
            let declared = table.table
            try declared.create(in: connection)
            try table.fill(in: connection)
            described.append((declared.name, declared.columns))
        }
        if standing.hasEntries {
            try EntriesTable.table.create(in: connection)
            try EntriesTable.fill(from: programme, size: standing.size, in: connection)
            described.append((EntriesTable.table.name, EntriesTable.table.columns))
            for view in try EventType.allCases.map(EventView.init) {
                try view.create(in: connection)
                described.append((view.name, view.columns))
            }
        }
        try StandingTable.write(standing, origin: origin(), in: connection)
        described.append((StandingTable.table.name, StandingTable.table.columns))
        try ColumnsTable.write(described, in: connection)
        try connection.execute("COMMIT")
    }

    private func origin() throws -> String {
        guard standing.size > 0 else { return "" }
        return try programme.log.withEntry(at: 0) { try $0.recorded().envelope.id.text }
    }
}

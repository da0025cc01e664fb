public import Events
public import Rules

/// A table of any command, ready to be shown: a report, a list of entries, receipts, findings.
public struct Sheet: Sendable, Equatable {
    /// The name on the wire: `budgets`.
    public var name: String
    /// What people read above it.
    public var title: Phrase
    /// What was asked of it: a territory, a cycle, conditions; shown to people only.
    public var scope: [Phrase] = []
    /// What it was made from, where it is a report.
    public var standing: Standing?
    /// The columns in order.
    public var columns: [Column]
    /// The rows in order; each has as many cells as there are columns.
    public var rows: [Row]
    /// Sums of the totalled columns, one a currency; shown to people only.
    public var totals: [Row]

    /// Assembles a table.
    public init(
        _ name: String, title: Phrase, standing: Standing? = nil, columns: [Column], rows: [Row], totals: [Row] = []
    ) {
        self.name = name
        self.title = title
        self.standing = standing
        self.columns = columns
        self.rows = rows
        self.totals = totals
    }

    /// One column.
    public struct Column: Sendable, Equatable {
        /// The name on the wire, the same in every language.
        public var name: String
        /// What its cells hold.
        public var kind: Kind
        /// What people read above it; nil for the phrasebook's word, or the name where that has none.
        public var heading: Phrase?
        /// Whether the table's totals add it up.
        public var isTotalled: Bool
        /// Whether it is part of what its rows are called.
        public var isName = false
        /// The exact definition, in one sentence; empty where the table's own command tells it.
        public var definition: Phrase

        /// What people read above it, or its name where nobody gave it another.
        public var title: Phrase { heading ?? Phrasebook.headings[name] ?? Phrase(es: name, en: name) }

        /// Assembles a column.
        public init(
            _ name: String, _ kind: Kind = .text, heading: Phrase? = nil, isTotalled: Bool = false,
            definition: Phrase = Phrase(es: "", en: "")
        ) {
            self.name = name
            self.kind = kind
            self.heading = heading
            self.isTotalled = isTotalled
            self.definition = definition
        }
    }

    /// What the cells of a column hold.
    public enum Kind: String, Sendable {
        /// Free text.
        case text
        /// An id.
        case id
        /// One of a closed list of words, shown to people in their language.
        case word
        /// Minor units of the row's currency.
        case money
        /// How many.
        case count
        /// How many people: exports hide small numbers of them.
        case people
        /// Basis points.
        case bp
        /// A day.
        case day
        /// Yes or no.
        case flag
        /// A number with a unit of its own: the row's, where the row says one.
        case number
        /// A place in the log: its digits are not grouped, for people type it again.
        case position
        /// Twice the number that is meant.
        case halves
        /// A number of which nobody knows what it counts, as SQL gives it: a year's digits are not grouped.
        case plain
    }

    /// One cell.
    public enum Cell: Sendable, Equatable {
        /// Nothing is known.
        case absent
        /// Text, an id or a word.
        case text(String)
        /// Any kind of whole number.
        case number(Int64)
        /// A number with decimals, as SQL's averages are.
        case real(Double)
        /// A day.
        case day(Day)
        /// Yes or no.
        case flag(Bool)
    }

    /// One row.
    public struct Row: Sendable, Equatable {
        /// What names it among the rows of its table.
        public var key: String
        /// The currency of its amounts.
        public var currency: Currency?
        /// What its cells hold in columns of kind `number`, for tables whose rows measure different things.
        public var kind: Kind?
        /// One cell a column.
        public var cells: [Cell]

        /// Assembles a row.
        public init(key: String = "", currency: Currency? = nil, kind: Kind? = nil, _ cells: [Cell]) {
            self.key = key
            self.currency = currency
            self.kind = kind
            self.cells = cells
        }
    }

    /// What a row's cell of a column holds.
    func kind(of column: Int, in row: Row) -> Kind {
        columns[column].kind == .number ? row.kind ?? .number : columns[column].kind
    }

    /// Whether rows must say their currency beside their columns, none of which does.
    public var lacksCurrency: Bool {
        columns.contains { $0.kind == .money } && !columns.contains { $0.name == "currency" }
    }
}

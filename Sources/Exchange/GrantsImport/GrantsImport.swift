public import Events
import FieldCoding
public import Rules

/// A 360Giving document as the events of a territory's stream: the grants that it lists, and nothing that it does not say.
///
/// The stream first enacts rules that ask for no step of which such a document never tells, then holds an organisation for
/// each recipient, a call for each grant programme, and a project with its award for each grant. A call opens on the day
/// of its first award and closes on that of its last; a project is handed in on the day of its award. Names of individuals
/// are left out.
public struct GrantsImport: Sendable {
    /// The stream, and what the document leaves open.
    public struct Target: Sendable {
        /// The stream.
        public var territory: TerritoryID
        /// The desk or script that imports.
        public var actor: ActorID
        /// The sector of the organisations that receive grants, of which the standard says nothing.
        public var sector: Sector
        /// How days are written.
        public var days: DayForm
        /// The currency of the grants that are imported; nil for all, which must then have one.
        public var currency: Currency?

        /// A stream.
        public init(
            territory: TerritoryID, actor: ActorID, sector: Sector, days: DayForm = .yearFirst,
            currency: Currency? = nil
        ) {
            self.territory = territory
            self.actor = actor
            self.sector = sector
            self.days = days
            self.currency = currency
        }
    }

    /// The events, in the order in which they are to be appended.
    public private(set) var proposals: [Proposal] = []
    /// The grant that each comes from.
    public private(set) var places: [SourcePlace] = []
    /// What is wrong with the document; with any of it nothing is to be appended.
    public private(set) var faults: [EventTableFault] = []
    /// What could not be carried over.
    public private(set) var notices: [String] = []
    /// Grants that are imported.
    public private(set) var grants = 0
    /// Grants in other currencies.
    public private(set) var others = 0
    /// What they come to.
    public private(set) var total: Money = 0
    /// Their currency; nil where there are none.
    public private(set) var currency: Currency?

    /// Why an imported event stands in the log though it breaks a rule.
    public static let reason = PabulibImport.reason

    /// Makes the events of a document whose SHA-256 is `digest`.
    public init(_ source: SourceTable, digest: ContentHash, into target: Target) {
        let reader = GrantRowReader(source, days: target.days)
        var rows: [GrantRow] = []
        for (index, row) in source.rows.enumerated() {
            do throws(EventTableFault) {
                rows.append(try reader.grant(row, number: index + 1))
            } catch {
                faults.append(error)
            }
        }
        currency = target.currency ?? rows.first?.currency
        others = rows.count { $0.currency != currency }
        if target.currency == nil, let other = rows.first(where: { $0.currency != currency }) {
            faults.append(
                EventTableFault(
                    line: other.place.line, column: other.place.column, row: other.place.row,
                    CodingFailure(
                        .outOfRange,
                        "a grant in \(other.currency) beside grants in \(rows[0].currency): a stream has one currency",
                        at: 0, remedy: "import each into a territory of its own: --currency \(other.currency)")))
        }
        rows.removeAll { $0.currency != currency }
        guard faults.isEmpty, let currency, !rows.isEmpty else { return }
        var builder = GrantsImportBuilder(rows, currency, digest, target)
        builder.build()
        proposals = builder.proposals
        places = builder.places
        notices = builder.notices
        grants = rows.count
        let sum = rows.reduce(Int128(0)) { $0 + Int128($1.amount.value) }
        total = Money(Int64(min(sum, Int128(Money.range.upperBound))))
    }
}

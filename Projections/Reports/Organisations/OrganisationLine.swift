import Events
import Rules

/// What stands behind one row of `organisations`.
struct OrganisationLine<Figure: ReportFigure> {
    /// Where it was registered.
    let territory: TerritoryID
    let organisation: OrganisationID
    let account: OrganisationAccount?
    var currency: Currency?
    private let today: Day

    private var territories: Set<TerritoryID> = []
    private var projects = Figure()
    private var awards = Figure()
    private var awarded = Figure()
    private var rejected = Figure()
    private var lateReports = Figure()

    init(
        territory: TerritoryID, organisation: OrganisationID, account: OrganisationAccount?, currency: Currency?,
        today: Day
    ) {
        self.territory = territory
        self.organisation = organisation
        self.account = account
        self.currency = currency
        self.today = today
    }

    /// Its territory and id.
    var name: String { Self.name(organisation, in: territory) }

    static func name(_ organisation: OrganisationID, in territory: TerritoryID) -> String {
        "\(territory)/\(organisation)"
    }

    var sorting: (String, String, String) { (territory.text, organisation.text, currency?.code ?? "") }

    mutating func add(_ project: ProjectAccount<Figure>, of territory: TerritoryID) throws(FoldFailure) {
        territories.insert(territory)
        try projects.add(1, at: project.submitted)
    }

    mutating func add(_ award: AwardAccount<Figure>, today: Day) throws(FoldFailure) {
        if !award.ended { try awards.add(1, at: award.position) }
        try awarded.add(award.awarded)
        try awarded.subtract(award.freed)
        try rejected.add(award.rejected)
        try lateReports.add(try award.lateReports(on: today))
    }

    /// What it can show on the report's day, each once.
    private var credentials: String? {
        let valid = account?.credentials.filter { $0.isValid(on: today) } ?? []
        let words = OrganisationCredentialRecorded.Credential.allCases.filter { credential in
            valid.contains { $0.credential == credential }
        }
        return words.isEmpty ? nil : words.map(\.rawValue).joined(separator: " ")
    }

    static var shape: TableShape<OrganisationLine, Figure> {
        TableShape(
            name: "organisations", title: "Organisations", rows: "TERRITORY/ORGANISATION",
            columns: identity + money + standing)
    }

    private static var identity: [ColumnShape<OrganisationLine, Figure>] {
        [
            .id("territory", "The territory that registered it, or programme.") { $0.territory.text },
            .text("currency", "The currency of all amounts of the row.") { $0.currency?.code },
            .id("organisation", "The organisation.") { $0.organisation.text },
            .text("name", "What it is called.") { $0.account?.name?.string },
            .text("kind", "The kind of organisation.") { $0.account?.kind?.rawValue },
            .text("sector", "community, public or private.") { $0.account?.sector?.rawValue },
            .text("territories", "The territories in which it handed in projects.") { line in
                line.territories.isEmpty ? nil : line.territories.map(\.text).sorted().joined(separator: " ")
            },
        ]
    }

    private static var money: [ColumnShape<OrganisationLine, Figure>] {
        [
            .figure("projects", .count, "Projects that it handed in, withdrawn ones included.") { $0.projects },
            .figure("awards", .count, "Awards in force: made and not ended.") { $0.awards },
            .figure("awarded", .money, "Sum of its awards, less what was freed.") { $0.awarded },
            .figure("rejected", .money, "Expenses that the last review rejected.") { $0.rejected },
            .figure(
                "lateReports", .count,
                "Reports handed in after their day, and of agreements not closed those that are overdue."
            ) { $0.lateReports },
        ]
    }

    private static var standing: [ColumnShape<OrganisationLine, Figure>] {
        [
            .text("credentials", "The certificates that are valid on the report's day.") { $0.credentials },
            .day("debarredUntil", "The last day of a debarment that is not over on the report's day.") {
                $0.account?.debarredUntil($0.today)
            },
            .day("ended", "The day on which it ceased to exist.") { $0.account?.ended },
        ]
    }
}

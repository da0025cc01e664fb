import Events
import FieldCoding
import Rules

/// Puts the events of a 360Giving document together, in the order in which they are appended.
struct GrantsImportBuilder {
    private let rows: [GrantRow]
    private let currency: Currency
    private let digest: ContentHash
    private let target: GrantsImport.Target
    private let first: Day
    private(set) var proposals: [Proposal] = []
    private(set) var places: [SourcePlace] = []
    private(set) var notices: [String] = []

    /// `rows` are not empty, and all in one currency.
    init(_ rows: [GrantRow], _ currency: Currency, _ digest: ContentHash, _ target: GrantsImport.Target) {
        self.rows = rows
        self.currency = currency
        self.digest = digest
        self.target = target
        first = rows.reduce(rows[0].day) { min($0, $1.day) }
    }

    mutating func build() {
        enactRules()
        proposeTerritory()
        registerRecipients()
        publishCalls()
        for row in rows.sorted(by: { ($0.day, $0.place.number) < ($1.day, $1.place.number) }) {
            submit(row)
            award(row)
        }
        let individuals = rows.count { $0.recipient == nil }
        if individuals > 0 { notices.append("grants to individuals, \(individuals): to whom is not recorded") }
    }

    private mutating func propose(
        _ kind: StaticString, _ row: GrantRow, on day: Day, _ event: any Event, evidence isShown: Bool = false
    ) {
        proposals.append(
            Proposal(
                actor: target.actor, evidence: isShown ? [digest] : nil,
                id: EventID(unchecked: "360-\(digest.description.prefix(12))-\(kind)-\(row.place.number)"),
                occurred: day,
                territory: target.territory, event: event))
        places.append(row.place)
    }

    // MARK: Set-up

    private mutating func enactRules() {
        let parameters = JSONValue.object([
            "award": .object(["method": .string("rankingSkip"), "partial": .boolean(true)]),
            "caps": .object([
                "cofinancingMin": .integer(0), "perOrganisation": .integer(10_000), "perProject": .array([]),
            ]),
            "deadlines": .object(["callDays": .integer(0)]), "money": .object(["currency": .string(currency.code)]),
            "requirements": .liftedRequirements, "score": .object(["requiredCriteria": .array([])]),
        ])
        propose(
            "rules", rows[0], on: first,
            RulesEnacted(
                effective: first, parameters: parameters, retroactive: false,
                rulebook: RulebookID(unchecked: "360-\(digest.description.prefix(12))")),
            evidence: true)
    }

    /// A territory is called as the place that all grants name; where there is none, its id stands for a name.
    private mutating func proposeTerritory() {
        let places = Set(rows.map(\.locations))
        let place = places.count == 1 && rows[0].locations.count == 1 ? rows[0].locations.first : nil
        if place == nil, places != [[]] {
            notices.append("places that the grants serve are not recorded: they are not one and the same")
        }
        let name = place.flatMap { FittedText($0).text } ?? Text(unchecked: target.territory.text)
        propose("territory", rows[0], on: first, TerritoryProposed(commune: name, name: name), evidence: true)
    }

    private mutating func registerRecipients() {
        var known: Set<String> = []
        for row in rows {
            guard let recipient = row.recipient, known.insert(recipient.id).inserted else { continue }
            let day = rows.lazy.filter { $0.recipient?.id == recipient.id }.map(\.day).min() ?? row.day
            propose(
                "organisation", row, on: day,
                OrganisationRegistered(
                    kind: .other,
                    name: fitted(recipient.name, "the name of", recipient.id) ?? Text(unchecked: recipient.id),
                    organisation: OrganisationID(unchecked: entityID(recipient.id)), sector: target.sector))
        }
    }

    private mutating func publishCalls() {
        var known: Set<String> = []
        for row in rows where known.insert(row.programme ?? "").inserted {
            let days = rows.lazy.filter { $0.programme == row.programme }.map(\.day)
            let opens = days.min() ?? row.day
            propose(
                "call", row, on: opens,
                CallPublished(
                    call: call(row), category: row.programme.map { CategoryID(unchecked: entityID($0)) },
                    closes: days.max() ?? row.day, criteria: [], opens: opens),
                evidence: true)
        }
    }

    // MARK: Grants

    private mutating func submit(_ row: GrantRow) {
        let hasSummary = !row.description.isEmpty && row.description != row.title
        let summary = hasSummary ? readable(row.description, "the description of", row) : nil
        let title = readable(row.title, "the title of", row)
        propose(
            "project", row, on: row.day,
            ProjectSubmitted(
                call: call(row),
                organisation: row.recipient.map { OrganisationID(unchecked: entityID($0.id)) },
                project: ProjectID(unchecked: entityID(row.id)), requested: row.appliedFor, summary: summary,
                title: title ?? Text(unchecked: entityID(row.id))))
    }

    private mutating func award(_ row: GrantRow) {
        propose(
            "award", row, on: row.day,
            FundsAwarded(
                amount: row.amount, award: AwardID(unchecked: entityID(row.id)), call: call(row),
                project: ProjectID(unchecked: entityID(row.id))),
            evidence: true)
    }

    /// A text as the log can hold it; nil where it holds an address, a number or a RUT of somebody.
    private mutating func readable(_ text: String, _ what: String, _ row: GrantRow) -> Text? {
        guard let json = fitted(text, what, row.id)?.canonicalJSON else { return nil }
        if let text = try? Text(json: json.span) { return text }
        notices.append("line \(row.place.line): \(what) \(row.id) is left out, for it may speak of people")
        return nil
    }

    /// A text as the log can hold it, apart from what it may say of people; nil where nothing is left to see.
    private mutating func fitted(_ text: String, _ what: String, _ id: String) -> Text? {
        let fitted = FittedText(text)
        if fitted.isRepaired {
            notices.append(
                "\(what) \(id) is not as written: control characters are blanks, and what is too long is cut")
        }
        return fitted.text
    }

    private func call(_ row: GrantRow) -> CallID { CallID(unchecked: entityID(row.programme ?? "grants")) }

    /// The id as it stands; where it is too long, or holds what no id may, a readable one with its hash.
    private func entityID(_ text: String) -> String {
        if let id = ProjectID(text) { return id.text }
        let hash = fingerprint(text, digits: 10)
        let readable = slugged(text, length: Limits.identifier - hash.utf8.count - 1)
        return readable.isEmpty ? hash : "\(readable)-\(hash)"
    }
}

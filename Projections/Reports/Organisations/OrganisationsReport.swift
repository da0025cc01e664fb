import Events
import Rules

/// `organisations`: each organisation with all that it was awarded in any territory, and how it accounted for it.
struct OrganisationsReport<Figure: ReportFigure> {
    private let streams: Streams<Figure>
    private let context: ReportContext
    private var lines: [OrganisationLine<Figure>] = []
    /// The lines of each organisation, one a currency.
    private var places: [String: [Int]] = [:]

    init(_ streams: Streams<Figure>, _ context: ReportContext) {
        self.streams = streams
        self.context = context
    }

    func table() throws(FoldFailure) -> ReportTable<Figure> {
        var report = self
        for views in streams.all {
            for account in views.organisations?.book.organisations ?? [] where account.registered != nil {
                _ = report.place(of: account.organisation, registeredIn: views.territory, nil)
            }
        }
        for views in streams.all {
            guard let ledger = views.ledger, let funnel = views.funnel else { continue }
            try report.add(ledger, funnel, of: views.territory)
        }
        for place in report.lines.indices where report.lines[place].currency == nil {
            report.lines[place].currency = streams.currency(of: report.lines[place].territory)
        }
        let lines = report.lines.sorted { $0.sorting < $1.sorting }
        return try OrganisationLine<Figure>.shape.table(
            lines, currency: \.currency, day: { $0.account?.registered })
    }

    private mutating func add(
        _ ledger: Ledger<Figure>, _ funnel: Funnel<Figure>, of territory: TerritoryID
    ) throws(FoldFailure) {
        var places: [Int?] = []
        for project in ledger.book.projects {
            guard let organisation = funnel.stage(of: project.project)?.organisation else {
                places.append(nil)
                continue
            }
            let home = streams.home(of: organisation, in: territory)
            let place = place(of: organisation, registeredIn: home, ledger.book.currency)
            try lines[place].add(project, of: territory)
            places.append(place)
        }
        for award in ledger.book.awards {
            if let place = places[award.project] { try lines[place].add(award, today: context.today) }
        }
    }

    /// A line an organisation and currency; one without amounts so far takes on the first currency.
    private mutating func place(
        of organisation: OrganisationID, registeredIn home: TerritoryID, _ currency: Currency?
    ) -> Int {
        let name = OrganisationLine<Figure>.name(organisation, in: home)
        let known = places[name]?.first {
            lines[$0].currency == currency || lines[$0].currency == nil || currency == nil
        }
        if let known {
            if lines[known].currency == nil { lines[known].currency = currency }
            return known
        }
        places[name, default: []].append(lines.count)
        lines.append(
            OrganisationLine(
                territory: home, organisation: organisation, account: streams.account(of: organisation, in: home),
                currency: currency, today: context.today))
        return lines.count - 1
    }
}

extension Streams {
    /// The stream that registered an organisation that a territory names: its own, else the programme's.
    func home(of organisation: OrganisationID, in territory: TerritoryID) -> TerritoryID {
        if self[territory]?.organisations?[organisation]?.registered != nil { return territory }
        return programme?.organisations?[organisation]?.registered == nil ? territory : .programme
    }

    /// What is known of an organisation that a territory names.
    func organisation(_ organisation: OrganisationID, in territory: TerritoryID) -> OrganisationAccount? {
        self[home(of: organisation, in: territory)]?.organisations?[organisation]
    }

    /// What is known of an organisation where it was registered; of one of the programme also what territories say of it.
    fileprivate func account(of organisation: OrganisationID, in home: TerritoryID) -> OrganisationAccount? {
        var account = self[home]?.organisations?[organisation]
        guard home == .programme else { return account }
        for views in territories where self.home(of: organisation, in: views.territory) == .programme {
            guard let told = views.organisations?[organisation] else { continue }
            account?.credentials += told.credentials
            account?.debarments += told.debarments
            if account?.ended == nil { account?.ended = told.ended }
        }
        return account
    }
}

import Events
import Rules

/// `networks`: who joined whom and what that brought in, and whose support was sought and given.
struct NetworksReport<Figure: ReportFigure> {
    private let streams: Streams<Figure>
    private let context: ReportContext

    init(_ streams: Streams<Figure>, _ context: ReportContext) {
        self.streams = streams
        self.context = context
    }

    func tables() throws(FoldFailure) -> [ReportTable<Figure>] {
        var networks: [NetworkLine<Figure>] = []
        var supporters: [SupporterLine<Figure>] = []
        for views in streams.all {
            guard let book = views.community?.book else { continue }
            for network in book.networks { networks.append(try line(network, book, of: views.territory)) }
            supporters += try self.supporters(book, of: views.territory)
        }
        return [
            try NetworkLine<Figure>.shape.table(
                networks, currency: \.support.currency,
                day: \.network.formed),
            // An organisation and a network may have one id.
            try SupporterLine<Figure>.shape.table(
                supporters, currency: \.support.currency,
                day: \.day),
        ]
    }

    private func line(
        _ network: NetworkAccount, _ book: CommunityState, of territory: TerritoryID
    ) throws(FoldFailure) -> NetworkLine<Figure> {
        var line = NetworkLine<Figure>(
            territory: territory, network: network,
            members: try Figure(Int64(network.members.count), at: network.position), support: Support(book.currency))
        let members = Set(network.members)
        for commitment in book.commitments
        where members.contains(commitment.entity) || !members.isDisjoint(with: commitment.organisations) {
            try line.support.take(commitment, today: context.today)
        }
        return line
    }

    /// As they were first contacted, or first committed themselves.
    private func supporters(
        _ book: CommunityState, of territory: TerritoryID
    ) throws(FoldFailure) -> [SupporterLine<Figure>] {
        var lines: [SupporterLine<Figure>] = []
        var places: [OrganisationID: Int] = [:]
        func place(of entity: OrganisationID, on day: Day) -> Int {
            if let place = places[entity] { return place }
            places[entity] = lines.count
            lines.append(SupporterLine(territory: territory, entity: entity, day: day, support: Support(book.currency)))
            return lines.count - 1
        }
        for contact in book.contacts {
            try lines[place(of: contact.entity, on: contact.day)].contacts.add(1, at: contact.position)
        }
        for commitment in book.commitments {
            try lines[place(of: commitment.entity, on: commitment.day)].support.take(commitment, today: context.today)
        }
        return lines
    }
}

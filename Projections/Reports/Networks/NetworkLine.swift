import Events
import Rules

/// What stands behind one row of `networks`.
struct NetworkLine<Figure: ReportFigure> {
    let territory: TerritoryID
    let network: NetworkAccount
    let members: Figure
    var support: Support<Figure>

    static var shape: TableShape<NetworkLine, Figure> {
        TableShape(
            name: "networks", title: "Networks", rows: "TERRITORY/NETWORK",
            columns: [
                .id("territory", "The territory, or programme.") { $0.territory.text },
                .text("currency", "The currency of all amounts of the row.") { $0.support.currency?.code },
                .id("network", "The network.") { $0.network.network.text },
                .text("title", "Its name.") { $0.network.name.string },
                .day("formed", "The day it was formed.") { $0.network.formed },
                .figure("members", .count, totalled: false, "Organisations that formed it.") { $0.members },
            ]
                // One commitment may stand in the rows of several networks.
                + Support.columns(
                    totalled: false, commitments: "Commitments that one of its members made or that benefit one.",
                    \.support))
    }
}

/// What stands behind one row of `networks-support`.
struct SupporterLine<Figure: ReportFigure> {
    let territory: TerritoryID
    let entity: OrganisationID
    /// Of the first contact, or commitment.
    let day: Day
    var contacts = Figure()
    var support: Support<Figure>

    static var shape: TableShape<SupporterLine, Figure> {
        TableShape(
            name: "networks-support", title: "Support sought and given", rows: "TERRITORY/organisation/ORGANISATION",
            columns: [
                .id("territory", "The territory, or programme.") { $0.territory.text },
                .text("currency", "The currency of all amounts of the row.") { $0.support.currency?.code },
                .id("organisation", "The organisation whose support was sought.") { $0.entity.text },
                .figure("contacts", .count, "Times that its support was sought.") { $0.contacts },
            ] + Support.columns(totalled: true, commitments: "Commitments that it made.", \.support))
    }
}

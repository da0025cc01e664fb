import Events

/// What stands behind one row of `polls`.
struct PollLine<Figure: ReportFigure> {
    let territory: TerritoryID
    let poll: PollAccount<Figure>
    let option: OptionAccount<Figure>
    /// The day that says which cycle is its.
    let day: Day
    var rank: Int64?
    var isTied: Bool?
    /// In half points.
    var margin: Int64?
    var isSelected: Bool?

    init(territory: TerritoryID, poll: PollAccount<Figure>, option: OptionAccount<Figure>, day: Day) {
        self.territory = territory
        self.poll = poll
        self.option = option
        self.day = day
    }

    static var shape: TableShape<PollLine, Figure> {
        TableShape(
            name: "polls", title: "Polls by option", rows: "TERRITORY/POLL/OPTION",
            columns: identity + result + participation)
    }

    private static var identity: [ColumnShape<PollLine, Figure>] {
        [
            .id("territory", "The territory.") { $0.territory.text },
            .id("poll", "The poll.") { $0.poll.poll.text },
            .id("call", "The call whose projects are its options.") { $0.poll.call?.text },
            .text("method", "How ballots are counted.") { $0.poll.method.rawValue },
            .text("state", "open, valid or void.") { $0.poll.outcome?.rawValue ?? "open" },
            .id("option", "The option: a need, a project or another.") { $0.option.option.text },
        ]
    }

    private static var result: [ColumnShape<PollLine, Figure>] {
        [
            .figure(
                "votes", .count, totalled: false,
                "Ballots that name the option; blank for a secret poll before it closes and where minutes give points only."
            ) { $0.poll.isShown && $0.poll.countsSupporters ? $0.option.supporters : nil },
            .figure(
                "score", .halves, totalled: false,
                "Its points by the poll's method; blank under schulze and for a secret poll still open."
            ) { $0.poll.isShown && $0.poll.counting != nil ? $0.option.score : nil },
            .plain("rank", .number, "Its place by score, equals by rules.ties.chain; blank for a void poll.") {
                $0.rank
            },
            .flag("selected", "Of a valid poll: the project has an award, the need was adopted, or it came first.") {
                $0.isSelected
            },
            .flag("tie", "Another option has the same score.") { $0.isTied },
            .plain("margin", .halves, "Its points above the next in rank; blank for the last.") { $0.margin },
        ]
    }

    private static var participation: [ColumnShape<PollLine, Figure>] {
        [
            .figure("ballots", .count, totalled: false, "Ballots of the poll that were counted.") { $0.poll.ballots },
            .plain("turnout", .bp, "ballots as a share of those eligible; blank where their number is not told.") {
                line in
                line.poll.eligible.flatMap { Share.basisPoints(line.poll.ballots.value, of: $0) }
            },
            .figure("spoiled", .count, totalled: false, "Ballots that could not be counted; blank while it is open.") {
                $0.poll.outcome == nil ? nil : $0.poll.spoiled
            },
        ]
    }
}

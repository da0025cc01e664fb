import Events

/// What stands behind one row of `fabric`: two organisations, and what tied them in one cycle.
struct TieLine<Figure: ReportFigure> {
    /// Two organisations in the order of their names, in a cycle or between two.
    struct Pair: Hashable, Comparable {
        let cycle: Int64?
        let first: String
        let second: String

        init(_ cycle: Int64?, _ one: String, _ other: String) {
            self.cycle = cycle
            first = min(one, other)
            second = max(one, other)
        }

        static func < (left: Pair, right: Pair) -> Bool {
            (left.cycle ?? .max, left.first, left.second) < (right.cycle ?? .max, right.first, right.second)
        }
    }

    let territory: TerritoryID
    let pair: Pair
    /// Of the first occasion.
    let day: Day
    private var bonds: [Bond: Figure] = [:]

    init(_ territory: TerritoryID, _ pair: Pair, on day: Day) {
        self.territory = territory
        self.pair = pair
        self.day = day
    }

    /// One occasion more, and the earlier entries that it rests on.
    mutating func add(_ bond: Bond, at position: UInt64, restingOn others: [UInt64]) throws(FoldFailure) {
        try bonds[bond, default: Figure()].add(1, at: position)
        for other in others { bonds[bond]?.support(at: other) }
    }

    private func of(_ bond: Bond) -> Figure { bonds[bond] ?? Figure() }

    private func ties() throws(FoldFailure) -> Figure {
        var sum = Figure()
        for bond in Bond.allCases { try sum.add(of(bond)) }
        return sum
    }

    static var shape: TableShape<TieLine, Figure> {
        TableShape(
            name: "fabric", title: "The social fabric", rows: "TERRITORY/CYCLE/ORGANISATION/OTHER", columns: who + what)
    }

    private static var who: [ColumnShape<TieLine, Figure>] {
        [
            .id("territory", "The territory whose stream tells of it, or programme.") { $0.territory.text },
            .plain("cycle", .number, "The cycle of the day of each occasion; blank between two cycles.") {
                $0.pair.cycle
            },
            .id(
                "organisation",
                "An organisation, of the territory or of the programme; one of another territory as TERRITORY/ID."
            ) { $0.pair.first },
            .id("other", "The organisation that it is tied to, later in the order of ids: each pair stands once.") {
                $0.pair.second
            },
            .figure("ties", .count, totalled: false, "The sum of the columns that follow: occasions of every kind.") {
                (line) throws(FoldFailure) in try line.ties()
            },
        ]
    }

    private static var what: [ColumnShape<TieLine, Figure>] {
        [
            bond("board", .board, "Sessions of the board at which a seat of each was present."),
            bond("network", .network, "Networks formed with both among the members."),
            bond("partners", .partners, "Projects that both handed in, one as the applicant or both as partners."),
            bond("exchange", .exchange, "Exchanges in which both took part."),
            bond("action", .action, "Actions in which both took part."),
            bond("commitment", .commitment, "Commitments of one that benefit the other, kept or not."),
            bond("training", .training, "Trainings to which both sent people, or that one gave and the other sent to."),
            bond(
                "lesson", .lesson,
                "Lessons that one adopted and that came from a project which the other had handed in."),
        ]
    }

    private static func bond(_ name: String, _ bond: Bond, _ documentation: String) -> ColumnShape<TieLine, Figure> {
        .figure(name, .count, totalled: false, documentation) { $0.of(bond) }
    }
}

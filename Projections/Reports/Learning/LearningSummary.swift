import Events

/// The lessons of one territory and cycle, summed up.
struct LearningSummary<Figure: ReportFigure> {
    let territory: TerritoryID
    let cycle: Int64?
    var identified = Figure()
    var validated = Figure()
    var shared = Figure()
    var adopted = Figure()
    var adopters = Figure()
    var exchanges = Figure()
    private var leadDays: [Int64] = []

    private init(_ territory: TerritoryID, _ cycle: Int64?) {
        self.territory = territory
        self.cycle = cycle
    }

    private mutating func add(_ line: LessonLine<Figure>) throws(FoldFailure) {
        try identified.add(1, at: line.lesson.position)
        try validated.add(line.lesson.validations)
        try shared.add(line.lesson.sharings)
        try adopted.add(line.adoptions)
        try adopters.add(line.adopters)
        if let days = line.leadDays { leadDays.append(days) }
    }

    /// The middle one, or the mean of the two in the middle, a half going to the even neighbour.
    private var medianLeadDays: Int64? {
        if leadDays.isEmpty { return nil }
        let sorted = leadDays.sorted()
        let middle = sorted.count / 2
        if sorted.count % 2 == 1 { return sorted[middle] }
        return Share.halfEven(Int128(sorted[middle - 1]) + Int128(sorted[middle]), 2)
    }

    /// By territory and cycle; lessons of no cycle stand last.
    static func table(
        _ lines: [LessonLine<Figure>], _ streams: Streams<Figure>
    ) throws(FoldFailure) -> ReportTable<Figure> {
        var summaries: [LearningSummary] = []
        for line in lines {
            try summaries[place(of: line.territory, line.cycle, in: &summaries)].add(line)
        }
        for (territory, exchange) in streams.exchanges {
            let cycle = streams.calendar.cycle(of: exchange.day, in: territory)
            try summaries[place(of: territory, cycle, in: &summaries)].exchanges.add(1, at: exchange.position)
        }
        summaries.sort { ($0.territory, $0.cycle ?? .max) < ($1.territory, $1.cycle ?? .max) }
        return try shape.table(
            summaries,
            day: { line in line.cycle.flatMap { streams.calendar[line.territory]?[$0]?.opened } })
    }

    private static func place(
        of territory: TerritoryID, _ cycle: Int64?, in summaries: inout [LearningSummary]
    ) -> Int {
        if let place = summaries.firstIndex(where: { $0.territory == territory && $0.cycle == cycle }) { return place }
        summaries.append(LearningSummary(territory, cycle))
        return summaries.count - 1
    }

    private static var shape: TableShape<LearningSummary, Figure> {
        TableShape(
            name: "learning-summary", title: "Lessons by cycle and territory", rows: "TERRITORY/CYCLE",
            columns: [
                .id("territory", "The territory that identified them.") { $0.territory.text },
                .plain("cycle", .number, "The cycle; blank for lessons and exchanges between two cycles.") { $0.cycle },
                .figure("identified", .count, "Lessons identified.") { $0.identified },
                .figure("validated", .count, "Lessons validated at least once.") { $0.validated },
                .figure("shared", .count, "Lessons shared at least once.") { $0.shared },
                .figure("adopted", .count, "Lessons with enough adopters in time.") { $0.adopted },
                .figure("adopters", .count, "Sum of the lessons' adopters.") { $0.adopters },
                .plain("adoptionRate", .bp, "adopted as a share of identified.") {
                    Share.basisPoints($0.adopted.value, of: $0.identified.value)
                },
                .plain("medianLeadDays", .number, "The median of leadDays of the lessons adopted.") {
                    $0.medianLeadDays
                },
                .figure("exchanges", .count, "Exchanges that the territory took part in.") { $0.exchanges },
            ])
    }
}

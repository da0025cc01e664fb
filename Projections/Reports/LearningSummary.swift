import Events

/// The lessons of one territory and cycle, summed up.
struct LearningSummary<Figure: ReportFigure> {
    let territory: TerritoryID
    let cycle: Int64?
    var identified = Figure()
    var shared = Figure()
    var adopted = Figure()
    var adopters = Figure()
    private var leadDays: [Int64] = []

    private init(_ territory: TerritoryID, _ cycle: Int64?) {
        self.territory = territory
        self.cycle = cycle
    }

    private mutating func add(_ line: LessonLine<Figure>) throws(FoldFailure) {
        try identified.add(1, at: line.lesson.position)
        if line.lesson.shared != nil { try shared.add(1, at: line.lesson.position) }
        if line.adopted != nil { try adopted.add(1, at: line.lesson.position) }
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
    static func table(_ lines: [LessonLine<Figure>]) throws(FoldFailure) -> ReportTable<Figure> {
        var summaries: [LearningSummary] = []
        for line in lines {
            var place = summaries.firstIndex { $0.territory == line.territory && $0.cycle == line.cycle }
            if place == nil {
                summaries.append(LearningSummary(line.territory, line.cycle))
                place = summaries.count - 1
            }
            if let place { try summaries[place].add(line) }
        }
        summaries.sort { ($0.territory, $0.cycle ?? .max) < ($1.territory, $1.cycle ?? .max) }
        return try shape.table(summaries, key: { "\($0.territory)/\($0.cycle.map(String.init) ?? "-")" })
    }

    private static var shape: TableShape<LearningSummary, Figure> {
        TableShape(
            name: "learning-summary", title: "Lessons by cycle and territory",
            columns: [
                .id("territory", "The territory that identified them.") { $0.territory.text },
                .plain("cycle", .number, "The cycle; blank for lessons between two cycles.") { $0.cycle },
                .figure("identified", .count, "Lessons identified.") { $0.identified },
                .figure("shared", .count, "Lessons shared at least once.") { $0.shared },
                .figure("adopted", .count, "Lessons with enough adopters in time.") { $0.adopted },
                .figure("adopters", .count, "Sum of the lessons' adopters.") { $0.adopters },
                .plain("adoptionRate", .bp, "adopted as a share of identified.") {
                    Share.basisPoints($0.adopted.value, of: $0.identified.value)
                },
                .plain("medianLeadDays", .number, "The median of leadDays of the lessons adopted.") {
                    $0.medianLeadDays
                },
            ])
    }
}

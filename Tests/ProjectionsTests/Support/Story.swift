public import Events
import FieldCoding
public import Projections
import Rules

/// A history for tests: events of several streams in the order of the log.
struct Story {
    /// An event and the stream it belongs to.
    struct Step {
        let territory: TerritoryID
        let event: FoldEvent
    }

    private(set) var steps: [Step] = []
    /// The day of the next event.
    var day = Day(number: 19_800)

    /// Tells what happened next; days move only when ``day`` is set.
    mutating func tell(_ event: any Event, in territory: TerritoryID = "los-aromos") {
        let position = UInt64(steps.count)
        let recorded = Instant(milliseconds: Int64(day.number) * 86_400_000)
        let event = FoldEvent(
            position: position, occurred: day, recorded: recorded, event: event, actor: "desk")
        steps.append(Step(territory: territory, event: event))
    }

    mutating func tell(on day: Day, _ event: any Event, in territory: TerritoryID = "los-aromos") {
        self.day = day
        tell(event, in: territory)
    }

    /// The folds of each stream, `programme` among them. Rules enacted in a stream hold there from then on.
    func fold<Figure: ReportFigure>(
        _: Figure.Type = Figure.self, under rules: Rulebook = .standard, folds: FoldSet = .all
    ) throws -> [Views<Figure>] {
        try Self.fold(steps[...], under: rules, folds: folds)
    }

    static func fold<Figure: ReportFigure>(
        _ steps: ArraySlice<Step>, _: Figure.Type = Figure.self, under rules: Rulebook = .standard,
        folds: FoldSet = .all
    ) throws -> [Views<Figure>] {
        var views: [TerritoryID: Views<Figure>] = [.programme: Views(of: .programme, folds: folds)]
        var own: [TerritoryID: Rulebook] = [:]
        for step in steps {
            if let enacted = step.event.event as? RulesEnacted {
                own[step.territory] = try (own[step.territory] ?? rules).overlaid(with: enacted.parameters)
            }
            try views[step.territory, default: Views(of: step.territory, folds: folds)]
                .apply(step.event, under: own[step.territory] ?? rules)
        }
        return views.values.sorted { $0.territory < $1.territory }
    }

    /// The first table of a report under plain figures.
    func table(
        _ report: ReportName, by grouping: Grouping? = nil, today: Day? = nil, under rules: Rulebook = .standard
    ) throws -> ReportTable<Plain> {
        try tables(report, by: grouping, today: today, under: rules)[0]
    }

    func tables(
        _ report: ReportName, by grouping: Grouping? = nil, today: Day? = nil, under rules: Rulebook = .standard
    ) throws -> [ReportTable<Plain>] {
        let views = try fold(Plain.self, under: rules)
        return try ReportQuery(report, by: grouping)?.tables(from: views, .test(today ?? day)) ?? []
    }
}

extension ReportContext {
    /// Its lots are the messages' own bytes, reversed: no more is needed to see a lot drawn.
    static func test(_ today: Day) -> ReportContext { ReportContext(today: today) { $0.reversed() } }
}

extension Identifier: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
    ExpressibleByExtendedGraphemeClusterLiteral
{
    /// A literal that is known to be well formed.
    public init(stringLiteral text: String) { self.init(unchecked: text) }
}

extension Text: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
    ExpressibleByExtendedGraphemeClusterLiteral
{
    /// A literal that is known to be well formed.
    public init(stringLiteral text: String) { self.init(unchecked: text) }
}

extension Day: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
    ExpressibleByExtendedGraphemeClusterLiteral
{
    /// A literal that is known to be well formed.
    public init(stringLiteral text: String) { self = Day(text) ?? Day(number: 0) }
}

extension ReportTable {
    /// The chosen columns as lines of cells, `·` for nothing.
    func text(_ names: String...) -> String {
        let indexes = names.map { index(of: $0) ?? -1 }
        return rows.map { row in
            indexes.map { $0 < 0 ? "no such column" : "\(row.cells[$0])" }.joined(separator: " ")
        }.joined(separator: "\n")
    }
}

extension Cell: CustomStringConvertible {
    /// What a test compares: `·` for nothing.
    public var description: String {
        switch self {
        case .absent: "·"
        case .text(let text): text
        case .number(let number): "\(number)"
        case .day(let day): "\(day)"
        case .flag(let flag): flag ? "yes" : "no"
        case .figure(let figure): "\(figure.value)"
        }
    }
}

import Events
import FieldCoding
import Projections
import Testing

/// An explanation lists the events that a figure rests on, and no figure rests on others of their types.
@Suite struct ExplanationPropertyTests {
    /// A figure that can be explained, of any report.
    private struct Explained {
        let place: String
        let query: Int
        let table: Int
        let row: String
        let column: Int
        let figure: Traced
        /// The types of the events that it lists.
        let types: Set<EventType>
        let positions: Set<UInt64>
    }

    private static let queries: [ReportQuery] = ReportName.allCases.flatMap { report in
        report.groupings.isEmpty
            ? [ReportQuery(report)].compactMap(\.self)
            : report.groupings.compactMap { ReportQuery(report, by: $0) }
    }

    private func figures(of story: Story) throws -> [Explained] {
        let views = try story.fold(Traced.self)
        var types: [UInt64: EventType] = [:]
        for step in story.steps { types[step.event.position] = step.event.type }
        return try Self.queries.enumerated().flatMap { number, query in
            try query.tables(from: views, .test("2024-12-01")).enumerated().flatMap { place, table in
                table.rows.flatMap { row in
                    row.cells.enumerated().compactMap { column, cell in
                        guard case .figure(let figure) = cell else { return nil }
                        let positions = Set(figure.parts.map(\.position))
                        return Explained(
                            place: [table.name, query.grouping?.rawValue ?? "", row.key, table.columns[column].name]
                                .joined(separator: " "),
                            query: number, table: place, row: row.key, column: column, figure: figure,
                            types: Set(positions.compactMap { types[$0] }), positions: positions)
                    }
                }
            }
        }
    }

    /// The tables of every report for a history with holes.
    private func tables(_ story: Story, without positions: Set<UInt64>) throws -> [[ReportTable<Plain>]] {
        let rest = story.steps.filter { !positions.contains($0.event.position) }
        let views = try Story.fold(rest[...], Plain.self)
        return try Self.queries.map { try $0.tables(from: views, .test("2024-12-01")) }
    }

    /// What a figure is in other tables; nothing where its row is gone.
    private func value(_ figure: Explained, in tables: [[ReportTable<Plain>]]) -> Int64? {
        tables[figure.query][figure.table].row(figure.row)?.cells[figure.column].number
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func leavingOutAnEventThatIsNotListedChangesNothing(seed: UInt64) throws {
        let story = try HistoryGenerator.story(seed: seed, events: 160)
        let figures = try figures(of: story)
        for step in story.steps {
            let position = step.event.position
            let rest = figures.filter { $0.types.contains(step.event.type) && !$0.positions.contains(position) }
            if rest.isEmpty { continue }
            let tables = try tables(story, without: [position])
            for figure in rest {
                #expect(
                    value(figure, in: tables) == figure.figure.value,
                    "seed \(seed), without \(position) (\(step.event.type.name)): \(figure.place)")
            }
        }
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func leavingOutWhatIsListedChangesTheFigure(seed: UInt64) throws {
        let story = try HistoryGenerator.story(seed: seed, events: 160)
        let figures = try figures(of: story).filter { $0.figure.value != 0 }
        for (positions, figures) in Dictionary(grouping: figures, by: \.positions) {
            let tables = try tables(story, without: positions)
            for figure in figures {
                #expect(
                    value(figure, in: tables) != figure.figure.value,
                    "seed \(seed), without \(positions.sorted()): \(figure.place)")
            }
        }
    }
}

import Events
import Projections
import Rules
import Testing

@testable import Reports

/// The reports as they are made, shown.
@Suite struct ReportSheetTests {
    private func sheets(_ report: ReportName, by grouping: Grouping? = nil) throws -> [Sheet] {
        let query = try #require(ReportQuery(report, by: grouping))
        var programme = Views<Plain>(of: .programme)
        var territory = Views<Plain>(of: Samples.territory)
        let events: [any Event] = [
            FundFinanced(amount: 26_000_000, fund: "fondo", inKind: false, source: "municipio"),
            CallPublished(
                call: "c-1", category: "agua", closes: Samples.day("2024-06-30"), criteria: [], fund: "fondo",
                opens: Samples.day("2024-06-01"), pot: 24_000_000),
            ProjectSubmitted(call: "c-1", project: "p-1", requested: 5_000_000, title: "Humedal sin basura"),
            LessonIdentified(
                category: "agua", from: .init(id: "p-1", kind: .project), lesson: "l-1", text: "Conviene avisar antes"),
            Samples.poll("needs-1", secret: false),
        ]
        let day = Samples.day("2024-06-05")
        try programme.apply(
            FoldEvent(
                position: 0, occurred: day, recorded: Instant(milliseconds: 0), event: CycleOpened(goals: [], n: 1)),
            under: .standard)
        for (index, event) in events.enumerated() {
            let entry = FoldEvent(
                position: UInt64(index + 1), occurred: day, recorded: Instant(milliseconds: 0), event: event)
            try territory.apply(entry, under: .standard)
        }
        let context = ReportContext(today: day) { _ in [] }
        let standing = Standing(position: 5, day: day, rulebook: nil)
        return try query.tables(from: [programme, territory], context).map { try Sheet($0, standing: standing) }
    }

    @Test func everyHeadingAndTitleIsInThePhrasebook() throws {
        for report in ReportName.allCases {
            for grouping in report.groupings.isEmpty ? [nil] : report.groupings.map(Optional.some) {
                for sheet in try sheets(report, by: grouping) {
                    #expect(Phrasebook.titles[sheet.name] != nil, "\(sheet.name)")
                    for column in sheet.columns {
                        #expect(
                            (column.heading ?? Phrasebook.headings[column.name]) != nil, "\(sheet.name): \(column.name)"
                        )
                    }
                    let names = sheet.columns.map(\.name)
                    #expect(Set(names).count == names.count, "\(sheet.name): \(names)")
                }
            }
        }
    }

    @Test func groupingsStandInTheTitle() throws {
        #expect(
            try sheets(.budgets).map(\.title) == [
                Phrase(es: "Presupuestos por fondo", en: "Budgets by fund")
            ])
        #expect(
            try sheets(.calls, by: .category).map(\.title) == [
                Phrase(es: "Fondos concursables por categoría", en: "Calls for projects by category")
            ])
        #expect(
            try sheets(.learning).map(\.title.es) == ["Lecciones", "Aprendizaje por ciclo"])
    }

    @Test func wordsAreTranslatedForPeopleOnly() throws {
        let lessons = try sheets(.learning)
        let people = SheetWriter(.table, in: .es).text(lessons)
        #expect(people.contains("proyecto p-1"))
        #expect(people.contains("identificada"))
        let machines = SheetWriter(.csv, in: .es).text(lessons)
        #expect(machines.contains("project p-1"))
        #expect(machines.contains("identified"))
        let polls = SheetWriter(.table, in: .es).text(try sheets(.polls))
        #expect(polls.contains("aprobación"))
        #expect(polls.contains("abierta"))
    }

    @Test func amountsKeepTheirTotals() throws {
        let budgets = try sheets(.budgets)
        let text = SheetWriter(.table, in: .es).text(budgets)
        #expect(text.contains("montos en CLP"))
        #expect(text.contains("26.000.000"))
        #expect(!SheetWriter(.csv, in: .es).text(budgets).contains("Total"))
    }
}

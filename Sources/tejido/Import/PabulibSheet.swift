import Events
import Exchange
import Reports
import Rules

/// The report of an import: a row a file.
enum PabulibSheet {
    /// The table without rows.
    static let empty = Sheet(
        "import", title: Phrase(es: "Importación de Pabulib", en: "Pabulib import"),
        columns: [
            .init("file", heading: Phrase(es: "archivo", en: "file")), .init("territory", .id),
            .init("projects", .count), .init("ballots", .count),
            .init("repeated", .count, heading: Phrase(es: "con repetidos", en: "with repeats")),
            .init("irregular", .count, heading: Phrase(es: "fuera de regla", en: "irregular")),
            .init("awards", .count, heading: Phrase(es: "adjudicaciones", en: "awards")), .init("awarded", .money),
            .init("appended", .count, heading: Phrase(es: "agregados", en: "appended")),
            .init("present", .count, heading: Phrase(es: "ya registrados", en: "already recorded")),
        ], rows: [])

    /// One file's row.
    static func row(
        _ path: String, _ territory: TerritoryID, _ file: PabulibFile, _ report: PabulibImportReport,
        _ result: ImportedEvents.Result
    ) -> Sheet.Row {
        func count(_ number: Int) -> Sheet.Cell { .number(Int64(number)) }
        return Sheet.Row(
            key: path, currency: file.meta.currency.flatMap { Currency($0) },
            [
                .text(path), .text(territory.text), count(report.projects), count(report.ballots),
                count(report.repeatedProjects), count(result.irregular), count(report.awarded),
                .number(report.awardedTotal.value), count(result.new.count), count(result.present),
            ])
    }
}

import Projections

extension ReportReference {
    /// The reports, a row each.
    public static func list(of references: [ReportReference]) -> Sheet {
        Sheet(
            "reports", title: Phrase(es: "Informes", en: "Reports"),
            columns: [
                .init("report", .id, heading: Phrase(es: "informe", en: "report")), .init("title"),
                .init("titleSpanish", heading: Phrase(es: "en español", en: "in Spanish")),
                .init("by", .text, heading: Phrase(es: "por", en: "by")),
                .init("columns", .count, heading: Phrase(es: "columnas", en: "columns")),
            ],
            rows: references.map { reference in
                let by = reference.groupings.map(\.rawValue).joined(separator: ", ")
                let title = reference.tables.first?.title
                return Sheet.Row(
                    key: reference.name,
                    [
                        .text(reference.name), .text(title?.en ?? ""), .text(title?.es ?? ""),
                        by.isEmpty ? .absent : .text(by), .number(Int64(reference.columnCount)),
                    ])
            })
    }

    private var columnCount: Int { tables.reduce(0) { $0 + $1.entries.count } }

    /// The columns of each table of the report, defined in a language.
    public func sheets(in language: Language) -> [Sheet] {
        tables.map { table in
            var sheet = Sheet(
                table.name, title: table.title,
                columns: [
                    .init("column", .id, heading: Phrase(es: "columna", en: "column")),
                    .init("kind", .id, heading: Phrase(es: "clase", en: "kind")),
                    .init("unit", .text),
                    .init("explainable", .flag, heading: Phrase(es: "explicable", en: "explainable")),
                    .init("by", .text, heading: Phrase(es: "solo por", en: "only by")),
                    .init("definition", .text, heading: Phrase(es: "definición", en: "definition")),
                ],
                rows: table.entries.map { entry in
                    let by = entry.groupings.map(\.rawValue).joined(separator: ", ")
                    return Sheet.Row(
                        key: entry.name,
                        [
                            .text(entry.name), .text(entry.kind), entry.unit.map { .text($0[language]) } ?? .absent,
                            .flag(entry.isExplainable), by.isEmpty ? .absent : .text(by),
                            .text(entry.definition[language]),
                        ])
                })
            let rows = table.rowNames.joined(separator: ", ")
            if !rows.isEmpty { sheet.scope = [Phrase(es: "filas \(rows)", en: "rows \(rows)")] }
            return sheet
        }
    }
}

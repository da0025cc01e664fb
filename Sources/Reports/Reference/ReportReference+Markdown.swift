import Projections

extension ReportReference {
    /// All reports as one document in Markdown.
    public static func markdown(of references: [ReportReference]) -> String {
        """
        # Reports and their columns

        Made by `tejido reports --markdown` from the definitions in the code; `tejido reports REPORT` shows one.
        Figures marked * can be followed down to their events with `tejido explain`. In CSV, JSON and SQLite money
        stands in minor units of the row's currency, shares in basis points (6250 is 62.5 %), days as `YYYY-MM-DD`;
        an empty cell says that something is not known, does not apply or may not be shown yet, and is never zero.
        `explain` and SQL's column `key` call a row by what stands in the columns that are named in capitals, with a `/`
        between and `-` for an empty cell; the second of rows that would be called alike is `NAME#2`.


        """ + references.map(\.markdown).joined(separator: "\n")
    }

    /// The report as a chapter.
    public var markdown: String {
        let by = groupings.map(\.rawValue).joined(separator: "|")
        let command = "tejido query \(name)" + (by.isEmpty ? "" : " --by \(by)")
        return "## \(name)\n\n`\(command)`\n" + tables.map(Self.markdown).joined()
    }

    private static func markdown(_ table: Table) -> String {
        let lines = table.entries.map { entry in
            let by = entry.groupings.map(\.rawValue).joined(separator: ", ")
            let definition = entry.documentation.replacing("|", with: "\\|") + (by.isEmpty ? "" : " (Only by \(by).)")
            return "| `\(entry.name)`\(entry.isExplainable ? " *" : "") | \(entry.kind) | \(definition) |\n"
        }
        let rows = table.rowNames.map { "`\($0)`" }.joined(separator: ", ")
        return "\n### \(table.name): \(table.title.en) · \(table.title.es)\n\n"
            + (rows.isEmpty ? "" : "A row is called \(rows).\n\n")
            + "| column | kind | what it says |\n| --- | --- | --- |\n" + lines.joined()
    }
}

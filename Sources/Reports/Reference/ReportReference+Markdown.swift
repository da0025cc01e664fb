import Projections

extension ReportReference {
    /// All reports as one document in Markdown, in a language.
    public static func markdown(of references: [ReportReference], in language: Language) -> String {
        preface[language] + references.map { $0.markdown(in: language) }.joined(separator: "\n")
    }

    private static let preface = Phrase(
        es: """
            # Los informes y sus columnas

            Hecho por `tejido reports --markdown --lang es` a partir de las definiciones en el código;
            `tejido reports INFORME --lang es` muestra uno. Las cifras marcadas con * se pueden seguir hasta sus eventos con
            `tejido explain`. En CSV, JSON y SQLite el dinero está en unidades mínimas de la moneda de la fila, las
            proporciones en puntos base (6250 es 62,5 %), los días como `AAAA-MM-DD`; una celda vacía dice que algo
            no se sabe, no corresponde o aún no se puede mostrar, y nunca es cero. `explain` y la columna `key` de
            SQL llaman a una fila por lo que está en las columnas que se nombran en mayúsculas, con `/` entre ellas
            y `-` por una celda vacía; la segunda de las filas que se llamarían igual es `NOMBRE#2`. Las palabras de
            listas cerradas están como en esos archivos, y entre paréntesis como las muestran las tablas.


            """,
        en: """
            # Reports and their columns

            Made by `tejido reports --markdown --lang en` from the definitions in the code; `tejido reports REPORT` shows one.
            Figures marked * can be followed down to their events with `tejido explain`. In CSV, JSON and SQLite money
            stands in minor units of the row's currency, shares in basis points (6250 is 62.5 %), days as `YYYY-MM-DD`;
            an empty cell says that something is not known, does not apply or may not be shown yet, and is never zero.
            `explain` and SQL's column `key` call a row by what stands in the columns that are named in capitals, with a `/`
            between and `-` for an empty cell; the second of rows that would be called alike is `NAME#2`.


            """)

    /// The report as a chapter, in a language.
    public func markdown(in language: Language) -> String {
        let by = groupings.map(\.rawValue).joined(separator: "|")
        let command = "tejido query \(name)" + (by.isEmpty ? "" : " --by \(by)")
        return "## \(name)\n\n`\(command)`\n" + tables.map { Self.markdown($0, language) }.joined()
    }

    private static func markdown(_ table: Table, _ language: Language) -> String {
        let only = Phrase(es: "Solo por", en: "Only by")[language]
        let lines = table.entries.map { entry in
            let by = entry.groupings.map(\.rawValue).joined(separator: ", ")
            let definition = entry.definition[language].replacing("|", with: "\\|")
            return "| `\(entry.name)`\(entry.isExplainable ? " *" : "") | \(entry.kind) | \(definition)"
                + (by.isEmpty ? " |\n" : " (\(only) \(by).) |\n")
        }
        let rows = table.rowNames.map { "`\($0)`" }.joined(separator: ", ")
        let called = Phrase(es: "Una fila se llama", en: "A row is called")[language]
        let head = Phrase(es: "| columna | clase | qué dice |", en: "| column | kind | what it says |")[language]
        return "\n### \(table.name): \(table.title[language])\n\n"
            + (rows.isEmpty ? "" : "\(called) \(rows).\n\n")
            + "\(head)\n| --- | --- | --- |\n" + lines.joined()
    }
}

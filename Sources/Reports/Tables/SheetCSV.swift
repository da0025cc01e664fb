import Events
import Rules

/// Tables as comma-separated values (RFC 4180, with LF line ends as other command line tools write them).
///
/// Numbers have no separators, amounts are minor units, absent cells are empty.
struct SheetCSV {
    let raw: Bool

    func text(_ sheet: Sheet) -> String {
        head(sheet) + sheet.rows.map { line($0, of: sheet) }.joined()
    }

    func head(_ sheet: Sheet) -> String {
        let names = sheet.columns.map(\.name) + (sheet.lacksCurrency ? ["currency"] : [])
        return names.map { Escaping.csv($0, raw: raw) }.joined(separator: ",") + "\n"
    }

    func line(_ row: Sheet.Row, of sheet: Sheet) -> String {
        var cells = row.cells.indices.map { text(row.cells[$0], sheet.kind(of: $0, in: row)) }
        if sheet.lacksCurrency { cells.append(row.currency?.code ?? "") }
        return cells.joined(separator: ",") + "\n"
    }

    private func text(_ cell: Sheet.Cell, _ kind: Sheet.Kind) -> String {
        switch cell {
        case .absent: ""
        case .text(let text): Escaping.csv(text, raw: raw)
        case .number(let number): kind == .halves ? PlainNumber.halves(number) : String(number)
        case .real(let number): PlainNumber.real(number)
        case .day(let day): day.description
        case .flag(let flag): flag ? "true" : "false"
        }
    }
}

/// Numbers as machines read them.
enum PlainNumber {
    /// The half of a number: `12.5`, `12`, `-0.5`.
    static func halves(_ number: Int64) -> String {
        number % 2 == 0 ? String(number / 2) : "\(number < 0 ? "-" : "")\(number.magnitude / 2).5"
    }

    /// The shortest decimals that are this number and no other: `12.5`, `12`, `1e-07`.
    static func real(_ number: Double) -> String {
        Int64(exactly: number).map(String.init) ?? number.description
    }

    /// Twice the number that is written, with or without one decimal: 25 for `12.5`; nil for other text.
    static func halves(_ text: String) -> Int64? {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = Int64(parts[0]), parts.count == 1 || parts[1] == "0" || parts[1] == "5" else { return nil }
        let (twice, overflow) = whole.multipliedReportingOverflow(by: 2)
        guard !overflow else { return nil }
        return parts.last == "5" && parts.count == 2 ? twice + (text.hasPrefix("-") ? -1 : 1) : twice
    }
}

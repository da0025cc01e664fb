import Decisions
import Engine
import Events
import Reports
import Transparency

/// Shows receipts as they come: a line each, or in a machine's form.
struct ReceiptPrinter {
    private let writer: SheetWriter
    private let format: TableFormat
    private let isQuiet: Bool
    private var sheet: Sheet
    private var hasBegun = false
    /// Events that were appended.
    private(set) var appended = 0
    /// Events that stood in the log already.
    private(set) var present = 0

    init(_ format: FormatOptions, _ language: Language, quiet: Bool) {
        self.format = format.format ?? .table
        writer = format.writer(language)
        isQuiet = quiet
        sheet = Sheet(
            "receipts", title: Phrase(es: "Recibos", en: "Receipts"),
            columns: [
                .init("position", .position), .init("id", .id), .init("leafHash", .id),
                .init("new", .flag, heading: Phrase(es: "nuevo", en: "new")),
                .init("irregular", .text, heading: Phrase(es: "fuera de regla", en: "irregular")),
            ], rows: [])
    }

    /// Takes the receipts of a batch and shows them, unless the form has to wait for all of them.
    mutating func take(_ receipts: [Receipt]) throws {
        let new = receipts.count { $0.isNew }
        appended += new
        present += receipts.count - new
        guard !isQuiet else { return }
        switch format {
        case .table: try Console.print(receipts.map(Self.line).joined())
        case .json: sheet.rows += receipts.map(Self.row)
        case .jsonl, .csv:
            var text = hasBegun ? "" : writer.head(sheet)
            hasBegun = true
            for receipt in receipts { text += writer.row(Self.row(receipt), of: sheet) }
            try Console.print(text)
        }
    }

    /// What is said after all receipts: on standard output beside lines for people, else where it does not disturb.
    ///
    /// What a rehearsed batch would change follows the receipts.
    func end(_ summary: String, effect: Sheet? = nil) throws {
        let effect = isQuiet ? [] : [effect].compactMap { $0 }
        switch format {
        case .table: try Console.print(summary + "\n" + effect.map { "\n" + writer.text([$0]) }.joined())
        case .json: if !isQuiet { try Console.print(writer.text([sheet] + effect)) }
        case .csv: try Console.print(effect.map { "\n" + writer.text([$0]) }.joined())
        case .jsonl: try Console.print(writer.text(effect))
        }
        if format != .table { Console.warn(summary) }
    }

    private static func line(_ receipt: Receipt) -> String {
        var line = "\(receipt.position) \(receipt.id) \(receipt.leaf.hex)"
        if !receipt.isNew { line += " already recorded" }
        if !receipt.broken.isEmpty { line += " irregular: \(codes(receipt))" }
        return line + "\n"
    }

    private static func row(_ receipt: Receipt) -> Sheet.Row {
        Sheet.Row([
            .number(Int64(receipt.position)), .text(receipt.id.text), .text(receipt.leaf.hex), .flag(receipt.isNew),
            receipt.broken.isEmpty ? .absent : .text(codes(receipt)),
        ])
    }

    private static func codes(_ receipt: Receipt) -> String { receipt.brokenRules.map(\.code).joined(separator: ", ") }
}

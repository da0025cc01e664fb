import Decisions
import Engine
import Events
import EventStore
import FieldCoding
import Reports

/// Says why events were refused: each reason with its place, what clashes and what to do.
///
/// People read a line a reason on standard error. Machines get all reasons on standard output: where the receipts would
/// have been, in the form that was asked for.
struct RefusalPrinter {
    /// The log, for the names of territories.
    let log: EventLog
    /// The form, and the language of headings.
    let format: FormatOptions, language: Language
    private var reasons: [RefusedReason] = []

    /// A column of a table by its heading, and by its number where columns have an order.
    typealias Column = (heading: String, number: Int?)

    init(_ log: EventLog, _ format: FormatOptions, _ language: Language) {
        self.log = log
        self.format = format
        self.language = language
    }

    /// Takes the refusals of a batch; `place` tells where in the input a line is, `column` which column of a table
    /// gives the field of an event that a pointer leads to.
    mutating func take(
        _ outcome: Outcome, _ place: (Int) -> InputPlace,
        column: (Refusal, String) -> Column? = { _, _ in nil }
    ) throws {
        try take(outcome.refusals, clashing: outcome.clashing, place, column: column)
    }

    /// Takes refusals, with the ids of the entries that they clash with.
    mutating func take(
        _ refusals: [Refusal], clashing: [UInt64: EventID] = [:], _ place: (Int) -> InputPlace,
        column: (Refusal, String) -> Column? = { _, _ in nil }
    ) throws {
        for refusal in refusals { reasons += try reasons(refusal, clashing, place, column) }
    }

    /// Shows everything that was taken.
    func end() throws {
        switch format.format ?? .table {
        case .table: for reason in reasons { Console.warn(reason.line) }
        case .json:
            let document = JSONValue.object([
                "report": .string("refusals"), "rows": .array(reasons.map(\.json)),
            ])
            try Console.print(document.line + "\n")
        case .jsonl: try Console.print(reasons.map { $0.json.line + "\n" }.joined())
        case .csv: try format.show([sheet], in: language)
        }
    }

    private var sheet: Sheet {
        Sheet(
            "refusals", title: Phrase(es: "Rechazos", en: "Refusals"),
            columns: [
                .init("file", .text), .init("line", .position), .init("column", .position),
                .init("row", .text, heading: Phrase(es: "fila", en: "row")), .init("type", .id),
                .init("id", .id), .init("code", .id), .init("severity", .id), .init("field", .text),
                .init("message", .text), .init("clashes", .text), .init("remedy", .text),
            ],
            rows: reasons.map { reason in
                Sheet.Row([
                    .text(reason.place.file), .number(Int64(reason.place.line)),
                    reason.column.map { .number(Int64($0)) } ?? .absent, .known(reason.place.row),
                    .known(reason.type?.name),
                    .known(reason.id?.text), .text(reason.code), .known(reason.severity?.rawValue),
                    .known(reason.field), .text(reason.message),
                    .known(reason.clashes.map(\.text).joined(separator: "; ")), .known(reason.remedy),
                ])
            })
    }

    private func reasons(
        _ refusal: Refusal, _ clashing: [UInt64: EventID], _ place: (Int) -> InputPlace,
        _ column: (Refusal, String) -> Column?
    ) throws -> [RefusedReason] {
        func reason(
            _ code: String, _ message: String, severity: Rule.Severity? = nil, at line: Int? = nil, column: Int? = nil,
            field: String = "", clashes: [RefusedReason.Clash] = [], remedy: String
        ) -> RefusedReason {
            RefusedReason(
                place: place(line ?? refusal.line), column: column, type: refusal.type, id: refusal.id, code: code,
                severity: severity, field: field, message: message, clashes: clashes, remedy: remedy)
        }
        switch refusal.cause {
        case .unreadable(let failure, let line, let column):
            return [
                reason(
                    InputCode.code(failure.code), failure.message, at: line, column: column, field: failure.pointer,
                    remedy: failure.remedy ?? "")
            ]
        case .objections(let objections):
            return try objections.map { objection in
                let field = Self.pointer(objection.field)
                let column = column(refusal, field)
                let heading = column.map { "column \($0.heading): " } ?? ""
                return reason(
                    objection.rule.code, heading + objection.message, severity: objection.rule.severity,
                    column: column?.number, field: field,
                    clashes: objection.clashes.map { .init(position: $0, id: clashing[$0]) },
                    remedy: try remedy(objection, refusal))
            }
        case .otherCurrency(let currency, let rules):
            let territory = refusal.territory.map { " in \($0)" } ?? ""
            return [
                reason(
                    InputCode.otherCurrency,
                    "amounts in \(currency), and the rules in force\(territory) count in \(rules)",
                    remedy:
                        "state \(rules) if the amounts are in it; else enact rules with money: {currency: \(currency)} first, or import into another territory"
                )
            ]
        case .differentContent(let position):
            return [
                reason(
                    InputCode.differentContent, "the same id stands for other content",
                    clashes: [.init(position: position, id: refusal.id)],
                    remedy: "give the event an id of its own, or send it as it was sent first")
            ]
        }
    }

    private static func pointer(_ field: String) -> String {
        if field.isEmpty { return "" }
        return field.hasPrefix("/") ? "/data\(field)" : "/\(field)"
    }

    private func remedy(_ objection: Objection, _ refusal: Refusal) throws -> String {
        let rule = objection.rule
        if rule == .unknownTerritory, let territory = refusal.territory,
            let near = Suggestion.nearest(to: territory.text, among: try log.streams().map(\.name.text))
        {
            return "did you mean \(near)? Else propose the territory first"
        }
        guard rule.severity == .irregular else { return rule.remedy }
        let reason = #""irregular":[{"reason":"…","rule":""# + rule.code + #""}]"#
        return "\(rule.remedy); if it happened all the same, say so: \(reason)"
    }
}

extension Sheet.Cell {
    /// A text that is known, nothing otherwise.
    fileprivate static func known(_ text: String?) -> Sheet.Cell {
        guard let text, !text.isEmpty else { return .absent }
        return .text(text)
    }
}

import Events
public import FieldCoding
import Rules

/// A row of a report as it is kept beside the views, so that a query need not make it again.
struct KeptRow: FieldRecord {
    private let cells: [KeptCell]
    private let currency: Currency?
    private let day: Day?
    private let key: Text

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        cells = try fields.list("cells", \.cells, "One a column.")
        currency = try fields.optional("currency", \.currency, "The currency of its money.")
        day = try fields.optional("day", \.day, "The day on which what it stands for came to be.")
        key = try fields.field("key", \.key, "What explain calls it.")
    }

    init(_ row: Row<Plain>) {
        cells = row.cells.map(KeptCell.init)
        currency = row.currency
        day = row.day
        key = Text(unchecked: row.key)
    }

    var row: Row<Plain> { Row(key: key.string, currency: currency, day: day, cells: cells.map(\.cell)) }
}

extension ReportTable where Figure == Plain {
    /// The rows of some tables as they are kept.
    public static func kept(_ tables: [[Row<Plain>]]) -> [UInt8] {
        let kept = tables.map { rows in rows.map { KeptRow($0) } }
        return kept.canonicalJSON
    }

    /// The rows of tables that were kept.
    public static func rows(kept bytes: [UInt8]) throws(CodingFailure) -> [[Row<Plain>]] {
        let kept = try [[KeptRow]](trusting: bytes.span)
        return kept.map { rows in rows.map { $0.row } }
    }
}

/// A cell of a kept row: at most one of its fields is there, none of a cell that says nothing.
struct KeptCell: FieldRecord {
    private var day: Day?
    private var figure: Plain?
    private var flag: Bool?
    private var number: Int64?
    private var text: Text?

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        day = try fields.optional("day", \.day, "A day.")
        figure = try fields.optional("figure", \.figure, "A figure that entries make.")
        flag = try fields.optional("flag", \.flag, "Yes or no.")
        number = try fields.optional("number", \.number, "Any other number.")
        text = try fields.optional("text", \.text, "Words or an id.")
    }

    init(_ cell: Cell<Plain>) {
        switch cell {
        case .absent: break
        case .day(let day): self.day = day
        case .figure(let figure): self.figure = figure
        case .flag(let flag): self.flag = flag
        case .number(let number): self.number = number
        case .text(let text): self.text = Text(unchecked: text)
        }
    }

    var cell: Cell<Plain> {
        if let text { return .text(text.string) }
        if let figure { return .figure(figure) }
        if let number { return .number(number) }
        if let day { return .day(day) }
        return flag.map(Cell.flag) ?? .absent
    }
}

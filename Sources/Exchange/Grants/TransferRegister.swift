import Events
import Rules

/// The Chilean register of transfers to private bodies (Ley 19.862) as its portal lists them.
///
/// A row is a payment, `disbursement.made`, less what of it came back (`refund.received` with cause `returnedTransfer`); a
/// payment that came back whole has none. Columns:
///
/// - `FOLIO`: the position of the payment's entry, which no other has;
/// - `FECHA_DECRETO`: the day of the act of `agreement.signed`;
/// - `FECHA_INGRESO`: the day on which the payment was recorded;
/// - `PERIODO`: the year in which it was paid, from `occurred`;
/// - `EMISORA_RUT`, `EMISORA_NOMBRE`: the agreement's grantor, as registered, or what is given for it;
/// - `RECEPTORA_RUT`, `RECEPTORA_NOMBRE`: the project's organisation, as registered;
/// - `MONTO`: pesos.
public struct TransferRegister: Sendable {
    /// The header and the rows, each ended by a line feed.
    public let text: String
    /// How many rows.
    public private(set) var rows = 0
    /// Payments that have no row, and cells that are empty: what and how many.
    public private(set) var notices: [String] = []

    /// The columns.
    public static let columns = [
        "FOLIO", "FECHA_DECRETO", "FECHA_INGRESO", "PERIODO", "EMISORA_RUT", "EMISORA_NOMBRE", "RECEPTORA_RUT",
        "RECEPTORA_NOMBRE", "MONTO",
    ]

    /// The rows of a register of grants; `issuer` stands for grantors in every row where it is given.
    public init(_ register: GrantRegister, issuer: (rut: String, name: String)?) {
        var lines = [Self.columns.joined(separator: ";")]
        var foreign = 0
        var counts = [0, 0, 0]
        for transfer in register.transfers.sorted(by: { $0.position < $1.position }) where transfer.amount > 0 {
            let grant = register.grants[transfer.grant]
            guard grant.currency == .clp else {
                foreign += 1
                continue
            }
            let issuerRUT = issuer?.rut ?? transfer.grantor?.rut?.description
            let recipientRUT = grant.recipient?.rut?.description
            if issuerRUT == nil { counts[0] += 1 }
            if recipientRUT == nil { counts[1] += 1 }
            if transfer.actDay == nil { counts[2] += 1 }
            let cells: [String?] = [
                "\(transfer.position)", transfer.actDay?.description, transfer.recorded.description,
                "\(transfer.day.civil.year)", issuerRUT, issuer?.name ?? transfer.grantor?.name.string, recipientRUT,
                grant.recipient?.name.string, "\(transfer.amount)",
            ]
            lines.append(cells.map { Self.cell($0 ?? "") }.joined(separator: ";"))
            rows += 1
        }
        text = lines.map { $0 + "\n" }.joined()
        let empty = [("EMISORA_RUT", counts[0]), ("RECEPTORA_RUT", counts[1]), ("FECHA_DECRETO", counts[2])]
        notices = empty.filter { $0.1 > 0 }.map { "\($0.0) left empty, \($0.1): the log does not hold it" }
        if foreign > 0 { notices.append("payments left out, \(foreign): they are not in CLP") }
    }

    /// Quoted where it must be, and never a formula to a spreadsheet.
    private static func cell(_ text: String) -> String {
        var text = text
        if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) { text = "'" + text }
        guard text.contains(where: { $0 == ";" || $0 == "\"" || $0.isNewline }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}

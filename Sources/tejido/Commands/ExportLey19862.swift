import ArgumentParser
import Events
import Exchange

/// `tejido export ley19862`: payments as the Chilean register of transfers lists them.
struct ExportLey19862: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ley19862",
        abstract: "Export payments as the Chilean register of transfers (Ley 19.862) lists them.",
        discussion: """
            Values are parted by semicolons, in the register's columns: FOLIO is the position of disbursement.made, \
            FECHA_DECRETO the day of the act of agreement.signed, FECHA_INGRESO the day on which the payment was recorded, \
            PERIODO the year in which it was made, MONTO what was paid less what came back as a returned transfer; the \
            recipient is the project's organisation, the issuer the agreement's grantor, as they are registered, or what \
            --issuer-rut and --issuer-name say. What the log does not hold is empty, and standard error says how often.

            Example:
              tejido export ley19862 --issuer-rut 60801000-9 \\
                --issuer-name "Fundación Ejemplo" > transferencias.csv
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var time: TimeOptions

    @Option(name: .long, help: "Only this territory's payments.")
    var territory: TerritoryArgument?

    @Option(name: .long, help: "The issuing body's RUT in every row.")
    var issuerRut: String?

    @Option(name: .long, help: "The issuing body's name in every row.")
    var issuerName: String?

    func validate() throws {
        if (issuerRut == nil) != (issuerName == nil) {
            throw ValidationError("--issuer-rut and --issuer-name go together.")
        }
    }

    func run() throws {
        var issuer: (rut: String, name: String)?
        if let text = issuerRut, let name = issuerName {
            guard let rut = RUT(text), RUT.checkDigit(of: rut.number) == rut.checkDigit else {
                throw Failure(
                    .usage, "\"\(text)\" is no RUT", remedy: "write it as 65990014-9, with its check digit")
            }
            issuer = (rut.description, name)
        }
        let register = try GrantRegister(
            of: store.openToRead(), territory: territory?.id, from: time.viewpoint(under: nil))
        let transfers = TransferRegister(register, issuer: issuer)
        try Console.print(transfers.text)
        Console.warn("transfers: \(transfers.rows)")
        for notice in transfers.notices { Console.warn(notice) }
    }
}

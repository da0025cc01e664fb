import ArgumentParser
import Events
import Exchange
import FieldCoding
import Platform
import Reports
import Rules

/// `tejido import 360giving`: grants as funders publish them.
struct Import360Giving: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "360giving",
        abstract: "Import awarded grants of the 360Giving standard.",
        discussion: """
            The territory's stream gets rules that ask for no step of which such a document never tells, an organisation for \
            each recipient, a call for each grant programme, and a project with its award for each grant. The territory \
            is called as the one place that all grants serve, else by its id. A second import of the same document \
            appends nothing.

            Example:
              tejido import 360giving grants.json --territory fundacion --sector private
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var format: FormatOptions

    @Argument(help: "The document; - is standard input.", completion: .file(extensions: ["json"]))
    var file: String

    @Option(name: .long, help: "The territory whose stream the grants go into.")
    var territory: TerritoryArgument

    @Option(
        name: .long, help: "The recipients' sector, of which the standard says nothing: community, public or private.")
    var sector: Sector

    @Option(name: .long, help: "How days are written, shown on the last of 2024.")
    var days = DayForm.yearFirst

    @Option(name: .long, help: "Only grants in this currency.")
    var currency: String?

    @Option(name: .long, help: "The desk or script that imports.")
    var actor = "import-360giving"

    @Flag(name: .long, help: "Read and judge everything, show the effect on the budgets, and write nothing.")
    var dryRun = false

    func run() throws {
        let target = try target()
        let document = try ImportedFile(file, limit: Limits.batchBytes)
        let name = document.name
        let source: SourceTable
        do {
            source = try SourceTable(grants: document.bytes)
        } catch {
            throw Failure(
                .refused, "\(name):\(error.line): \(error.failure.message)",
                remedy: "a 360Giving document is JSON in UTF-8: an object with grants, an array of objects")
        }
        let grants = GrantsImport(source, digest: ContentHash(of: document.bytes), into: target)
        let events = ImportedEvents(
            name: name, programme: try store.open(), format: format, language: store.language, isDryRun: dryRun,
            excuse: GrantsImport.reason)
        let result = try events.append(
            grants.proposals, places: grants.places, faults: grants.faults, currency: { _ in grants.currency })
        try format.show([sheet(name, grants, result)] + [result.effect].compactMap { $0 }, in: store.language)
        for notice in grants.notices { Console.warn("\(name): \(notice)") }
        Console.warn(result.summary)
    }

    private func target() throws -> GrantsImport.Target {
        guard let actor = ActorID(actor) else {
            throw Failure(.usage, "\"\(self.actor)\" cannot be an actor", remedy: "write ASCII letters, digits and -")
        }
        let money = try currency.map { code in
            guard let currency = Currency(code), currency != .unknown else {
                throw Failure(.usage, "\"\(code)\" is no currency", remedy: "write its ISO 4217 code, such as GBP")
            }
            return currency
        }
        return .init(territory: territory.id, actor: actor, sector: sector, days: days, currency: money)
    }

    private func sheet(_ name: String, _ grants: GrantsImport, _ result: ImportedEvents.Result) -> Sheet {
        let counts = [grants.grants, grants.others, result.new.count, result.present]
        return Sheet(
            "import", title: Phrase(es: "Importación de 360Giving", en: "360Giving import"),
            columns: [
                .init("file", heading: Phrase(es: "archivo", en: "file")), .init("territory", .id),
                .init("awards", .count, heading: Phrase(es: "adjudicaciones", en: "awards")),
                .init("others", .count, heading: Phrase(es: "en otra moneda", en: "in other currencies")),
                .init("appended", .count, heading: Phrase(es: "agregados", en: "appended")),
                .init("present", .count, heading: Phrase(es: "ya registrados", en: "already recorded")),
                .init("awarded", .money),
            ],
            rows: [
                Sheet.Row(
                    key: name, currency: grants.currency,
                    [.text(name), .text(territory.id.text)] + counts.map { .number(Int64($0)) }
                        + [.number(grants.total.value)])
            ])
    }
}

import Events
import FieldCoding
import Rules

/// One grant of a 360Giving document, as far as events can hold it.
struct GrantRow {
    let place: SourcePlace
    let id: String
    let title: String
    let description: String
    let currency: Currency
    let amount: Money
    let appliedFor: Money?
    let day: Day
    /// Who receives it; nil for an individual, whose name the log does not keep.
    let recipient: (id: String, name: String)?
    /// The grant programme's code, else its title.
    let programme: String?
    /// The names of the places that it serves: none, one, or more than one, of which two are kept.
    let locations: Set<String>
}

/// Reads rows of a 360Giving document as grants.
struct GrantRowReader {
    private let source: SourceTable
    private let days: DayForm
    private var places: [String: Int] = [:]

    /// What is read of a grant.
    static let columns = [
        "amountAppliedFor", "amountAwarded", "awardDate", "beneficiaryLocation.0.name", "beneficiaryLocation.1.name",
        "currency", "description", "grantProgramme.0.code", "grantProgramme.0.title", "id", "recipientIndividual.id",
        "recipientOrganization.0.id", "recipientOrganization.0.name", "title",
    ]

    init(_ source: SourceTable, days: DayForm) {
        self.source = source
        self.days = days
        for (place, heading) in source.headings.enumerated() where places[heading] == nil { places[heading] = place }
    }

    func grant(_ row: SourceTable.Row, number: Int) throws(EventTableFault) -> GrantRow {
        let id = try needed("id", row)
        let unit = try needed("currency", row)
        guard let currency = Currency(unit), currency != .unknown else {
            throw fault("currency", row, CodingFailure(.outOfRange, "\"\(unit.prefix(40))\" is no currency", at: 0))
        }
        var recipient: (id: String, name: String)?
        if try text("recipientIndividual.id", row).isEmpty {
            recipient = (
                try needed("recipientOrganization.0.id", row), try needed("recipientOrganization.0.name", row)
            )
        }
        let code = try text("grantProgramme.0.code", row)
        let title = try text("grantProgramme.0.title", row)
        return GrantRow(
            place: row.place(number: number, named: id), id: id, title: try needed("title", row),
            description: try text("description", row), currency: currency,
            amount: try money("amountAwarded", try needed("amountAwarded", row), row, currency),
            appliedFor: try optionalMoney("amountAppliedFor", row, currency), day: try day(row), recipient: recipient,
            programme: [code, title].first { !$0.isEmpty }, locations: try locations(row))
    }

    private func locations(_ row: SourceTable.Row) throws(EventTableFault) -> Set<String> {
        let names = [try text("beneficiaryLocation.0.name", row), try text("beneficiaryLocation.1.name", row)]
        return Set(names).subtracting([""])
    }

    private func text(_ name: String, _ row: SourceTable.Row) throws(EventTableFault) -> String {
        guard let place = places[name] else { preconditionFailure("\(name) is no column of grants") }
        if case .misplaced(let reason) = row.cells[place] {
            throw fault(name, row, CodingFailure(.wrongType, reason, at: 0))
        }
        return row.cells[place].text
    }

    private func needed(_ name: String, _ row: SourceTable.Row) throws(EventTableFault) -> String {
        let text = try text(name, row)
        if !text.isEmpty { return text }
        throw fault(name, row, CodingFailure(.missingField, "it is missing, and a grant needs it", at: 0))
    }

    private func optionalMoney(
        _ name: String, _ row: SourceTable.Row, _ currency: Currency
    ) throws(EventTableFault) -> Money? {
        let text = try text(name, row)
        return text.isEmpty ? nil : try money(name, text, row, currency)
    }

    private func money(
        _ name: String, _ text: String, _ row: SourceTable.Row, _ currency: Currency
    ) throws(EventTableFault) -> Money {
        do throws(CodingFailure) {
            let amount = try NumberForm.plainPoint.scaled(text, decimals: currency.decimals)
            guard Money.range.contains(amount) else {
                throw CodingFailure(.outOfRange, "\(text) is no amount that an award can have", at: 0)
            }
            return Money(amount)
        } catch {
            throw fault(name, row, error)
        }
    }

    private func day(_ row: SourceTable.Row) throws(EventTableFault) -> Day {
        let text = try needed("awardDate", row)
        do throws(CodingFailure) {
            return try days.day(text)
        } catch {
            throw fault(
                "awardDate", row,
                CodingFailure(
                    error.code, error.message, at: 0,
                    remedy: "say how days are written, --days 31/12/2024, or correct it"))
        }
    }

    private func fault(_ name: String, _ row: SourceTable.Row, _ failure: CodingFailure) -> EventTableFault {
        let id = places["id"].map { row.cells[$0].text } ?? ""
        return EventTableFault(
            line: row.line, column: row.column, row: id.isEmpty ? row.name : id,
            CodingFailure(failure.code, "\(name): \(failure.message)", at: 0, remedy: failure.remedy))
    }
}

extension SourceTable {
    /// Reads a 360Giving document: an object with `grants`, an array of objects.
    public init(grants document: [UInt8]) throws(EventTableFault) {
        try self.init(json: document, at: ["grants"], awaited: GrantRowReader.columns)
    }
}

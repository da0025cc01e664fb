import Events
import FieldCoding
import Rules

/// One grant of a 360Giving document, as far as events can hold it.
struct GrantRow {
    let line: Int
    /// The number of the row, from 1.
    let number: Int
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
    /// Who gives it.
    let funder: String
}

/// Reads rows of a 360Giving document as grants.
struct GrantRowReader {
    private let source: SourceTable
    private let days: DayForm
    private var places: [String: Int] = [:]

    init(_ source: SourceTable, days: DayForm) {
        self.source = source
        self.days = days
        for (place, heading) in source.headings.enumerated() where places[heading] == nil { places[heading] = place }
    }

    func grant(_ row: SourceTable.Row, number: Int) throws(EventTableFault) -> GrantRow {
        let code = try needed("currency", row)
        guard let currency = Currency(code), currency != .unknown else {
            throw fault("currency", row, CodingFailure(.outOfRange, "\"\(code.prefix(40))\" is no currency", at: 0))
        }
        var recipient: (id: String, name: String)?
        if text("recipientIndividual.id", row).isEmpty {
            recipient = (
                try needed("recipientOrganization.0.id", row), try needed("recipientOrganization.0.name", row)
            )
        }
        let programme = ["grantProgramme.0.code", "grantProgramme.0.title"].map { text($0, row) }.first { !$0.isEmpty }
        return GrantRow(
            line: row.line, number: number, id: try needed("id", row), title: try needed("title", row),
            description: text("description", row), currency: currency,
            amount: try money("amountAwarded", try needed("amountAwarded", row), row, currency),
            appliedFor: try optionalMoney("amountAppliedFor", row, currency), day: try day(row), recipient: recipient,
            programme: programme, funder: try needed("fundingOrganization.0.name", row))
    }

    private func text(_ name: String, _ row: SourceTable.Row) -> String {
        places[name].map { row.cells[$0].text } ?? ""
    }

    private func needed(_ name: String, _ row: SourceTable.Row) throws(EventTableFault) -> String {
        let text = text(name, row)
        if !text.isEmpty { return text }
        throw fault(name, row, CodingFailure(.missingField, "it is missing, and a grant needs it", at: 0))
    }

    private func optionalMoney(
        _ name: String, _ row: SourceTable.Row, _ currency: Currency
    ) throws(EventTableFault) -> Money? {
        let text = text(name, row)
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
        EventTableFault(
            line: row.line, column: 1,
            CodingFailure(failure.code, "\(name): \(failure.message)", at: 0, remedy: failure.remedy))
    }
}

import Events
import Rules

extension Hearing {
    /// An amount is in the currency of the rules; the stream's first fixed it for good.
    func judgeCurrency(of amount: Money?, field: String) throws {
        guard amount != nil else { return }
        let currency = rules.money.currency
        let fixed = try territory()?.currency
        if let fixed, fixed != currency {
            object(
                .currencyChanged, "the rules in force count in \(currency), but \(envelope.territory) in \(fixed)",
                field: field)
        }
    }

    /// The currency of another stream must be that of the rules here, or not be fixed yet.
    func judgeCurrency(sharedWith stream: UInt32, _ name: TerritoryID, field: String) throws {
        let currency = rules.money.currency
        let fixed = try register.record(TerritoryRecord.self, TerritoryRecord.id, in: stream)?.currency
        if let fixed, fixed != currency {
            object(.currencyChanged, "the rules in force count in \(currency), but \(name) in \(fixed)", field: field)
        }
    }

    /// Fixes the currency of the stream by its first amount.
    func recordCurrency(of amount: Money?) throws {
        guard amount != nil, try territory()?.currency == nil else { return }
        try changeTerritory { $0.currency = rules.money.currency }
    }
}

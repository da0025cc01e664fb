import Engine
import Events
import EventStore
import Reports
import Rules

extension Programme {
    /// Tables that may leave the house: small counts of people are hidden, by the rules in force for each territory.
    func hidingFewPeople(in sheets: [Sheet]) throws -> [Sheet] {
        let day = clock().day
        let streams = Set(try log.streams().map(\.name))
        var limits: [String: Int64] = [:]
        return try sheets.map { sheet in
            try sheet.hidingFewPeople { name in
                if let known = limits[name] { return known }
                let territory = TerritoryID(name).flatMap { streams.contains($0) ? $0 : nil }
                let limit = try rulebook(of: territory == .programme ? nil : territory, on: day).privacy.smallCell.value
                limits[name] = limit
                return limit
            }
        }
    }
}

import ArgumentParser
import Events

/// How many entries a territory must have, `TERRITORY=COUNT`.
struct ExpectedCount: ExpressibleByArgument {
    /// The territory.
    let territory: TerritoryID
    /// How many entries of its stream there must be.
    let count: UInt64

    init?(argument: String) {
        guard let split = argument.lastIndex(of: "="), let territory = TerritoryID(String(argument[..<split])),
            let count = UInt64(argument[argument.index(after: split)...])
        else { return nil }
        self.territory = territory
        self.count = count
    }
}

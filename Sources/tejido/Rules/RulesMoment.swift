import ArgumentParser
import Engine
import Events
import Rules

/// Whose rules, and on which day.
struct RulesMoment: ParsableArguments {
    @Option(name: .long, help: "The rules in force for this territory (else the programme's).")
    var territory: TerritoryArgument?

    @Option(name: .long, help: "The rules in force on this day (YYYY-MM-DD; else today).")
    var asOf: DayArgument?

    /// Whether neither is stated.
    var isUnstated: Bool { territory == nil && asOf == nil }

    /// The rules in force in a store.
    func inForce(_ store: StoreOptions) throws -> RulesSide {
        let programme = try store.openToRead()
        let day = asOf?.day ?? programme.clock().day
        let name = territory?.id ?? .programme
        return RulesSide(
            title: "The rules in force for \(name) on \(day)",
            rulebook: try programme.rulebook(of: name == .programme ? nil : name, on: day))
    }
}

import Events

extension Hearing {
    /// The strategy of a plan that something carries out, where it names one.
    func expectStrategy(_ id: StrategyID?) throws {
        guard let id else { return }
        _ = try expect(StrategyRecord.self, id.text, .unknownStrategy, "strategy \(id)", field: "/strategy")
    }
}

extension Rule {
    /// What the events of the axis Funds are held to.
    static let fundRules = moneyRules + callRules + projectRules + awardRules
}

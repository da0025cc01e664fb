extension Rule {
    /// Every condition, axis by axis.
    public static let all =
        envelopeRules + territoryRules + organisationRules + boardRules + priorityRules + planRules + fundRules
        + executionRules + reportRules + trainingRules + networkRules + learningRules + cycleRules + correctionRules
        + privacyRules
}

public import Events
public import FieldCoding

/// How long people's data are kept and how they are shown.
public struct Privacy: RuleGroup {
    /// Days to answer a request about one's own data.
    public let answerDays: Count
    /// Years for which personal data are kept.
    public let retentionYears: Count
    /// Groups of people smaller than this are not shown.
    public let smallCell: Count

    /// Walks the parameters.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        answerDays = try fields.parameter(
            "answerDays", \.answerDays, default: 30, in: 1...366,
            "Days to answer a request about one's own data.", unit: "days")
        retentionYears = try fields.parameter(
            "retentionYears", \.retentionYears, default: 6, in: 0...100,
            "Years for which personal data are kept.", unit: "years")
        smallCell = try fields.parameter(
            "smallCell", \.smallCell, default: 5, in: 1...1_000,
            "Groups of people smaller than this are not shown.", unit: "people")
    }
}

import Rules

/// The section META: what the vote was, as the file states it. Amounts are in minor units of `currency`.
public struct PabulibMeta: Sendable, Equatable {
    /// Every key as written, also those that have no property here. Empty values are left out.
    public let values: [String: String]
    /// A title in words.
    public let description: String?
    /// The country's name.
    public let country: String?
    /// The city or other body whose budget it is.
    public let unit: String?
    /// The part of the unit.
    public let district: String?
    /// The part of the district, or another division.
    public let subunit: String?
    /// Which of the unit's votes; mostly a year.
    public let instance: String?
    /// Three letters, as in ISO 4217.
    public let currency: String?
    /// How many decimals amounts have; 2 where no currency is stated.
    public let currencyDecimals: Int
    /// The pot.
    public let budget: Int64
    /// The budget was finer than the currency's minor unit and has been rounded down: the same projects fit.
    public let isBudgetRoundedDown: Bool
    /// What ballots hold.
    public let voteType: PabulibVoteType
    /// The award rule, such as `greedy-no-skip`.
    public let rule: String?
    /// A bare year is its 1 January.
    public let dateBegin: PabulibDate?
    /// A bare year is its 31 December.
    public let dateEnd: PabulibDate?
    /// The fewest projects on a ballot.
    public let minLength: Int64?
    /// The most projects on a ballot.
    public let maxLength: Int64?
    /// The least cost of a ballot's projects together.
    public let minSumCost: Int64?
    /// The greatest cost of a ballot's projects together.
    public let maxSumCost: Int64?
    /// The fewest points of a ballot together.
    public let minSumPoints: Int64?
    /// The most points of a ballot together.
    public let maxSumPoints: Int64?
    /// The fewest points for one project.
    public let minPoints: Int64?
    /// The most points for one project.
    public let maxPoints: Int64?
    /// What a project must reach to be awarded anything.
    public let minProjectScoreThreshold: Int64?

    init(_ entries: PabulibMetaEntries) throws(PabulibFault) {
        values = entries.values
        description = entries.values["description"]
        country = entries.values["country"]
        unit = entries.values["unit"]
        district = entries.values["district"]
        subunit = entries.values["subunit"]
        instance = entries.values["instance"]
        rule = entries.values["rule"]
        currency = try entries.currency("currency")
        let decimals = CurrencyDecimals.decimals(of: currency)
        currencyDecimals = decimals
        (budget, isBudgetRoundedDown) = try entries.budget("budget", decimals: decimals)
        voteType = try entries.voteType("vote_type")
        dateBegin = try entries.date("date_begin", edge: .begin)
        dateEnd = try entries.date("date_end", edge: .end)
        minLength = try entries.whole("min_length")
        maxLength = try entries.whole("max_length")
        minSumCost = try entries.amount("min_sum_cost", decimals: decimals)
        maxSumCost = try entries.amount("max_sum_cost", decimals: decimals)
        minSumPoints = try entries.whole("min_sum_points")
        maxSumPoints = try entries.whole("max_sum_points")
        minPoints = try entries.whole("min_points")
        maxPoints = try entries.whole("max_points")
        minProjectScoreThreshold = try entries.whole("min_project_score_threshold")
        if let dateBegin, let dateEnd, dateEnd < dateBegin {
            throw entries.fault("date_end", .endsBeforeItBegins)
        }
    }
}

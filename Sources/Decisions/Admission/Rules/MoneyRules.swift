extension Rule {
    /// See ``Rule/meaning``.
    public static let currencyChanged = impossible(
        "money.currencyChanged",
        "The currency of a stream is fixed by its first amount, and a fund and its calls share it.",
        remedy: "enact rules in the stream's currency for that day, or use another stream")
    /// See ``Rule/meaning``.
    public static let balanceTooLarge = impossible(
        "money.balanceTooLarge", "No balance exceeds 2^53 − 1 minor units.",
        remedy: "check the amount")
    /// See ``Rule/meaning``.
    public static let unknownFund = impossible(
        "fund.unknown", "A fund was financed in its stream or, for a territory, in programme.",
        remedy: "check the fund's id, or record first how it was financed")
    /// See ``Rule/meaning``.
    public static let nothingGiven = impossible(
        "fund.nothingGiven", "A fund is financed with more than nothing.",
        remedy: "give the amount")
    /// See ``Rule/meaning``.
    public static let unknownFundSource = impossible(
        "fund.unknownSource", "Who finances a fund is a registered organisation.",
        remedy: "register the organisation first, in this stream or in programme")
    /// See ``Rule/meaning``.
    public static let unknownRestriction = impossible(
        "fund.unknownRestriction", "A gift is restricted to objectives that exist.",
        remedy: "check territory and objective")
    /// See ``Rule/meaning``.
    public static let unknownAllocationTerritory = impossible(
        "fund.unknownTerritory", "A fund is allocated to a territory that has begun.",
        remedy: "check the territory, or propose it first")
    /// See ``Rule/meaning``.
    public static let allocationTooLarge = impossible(
        "fund.allocationTooLarge", "No more of a fund is allocated than programme has left of it.",
        remedy: "allocate less, or record first what the fund was financed with")
    /// See ``Rule/meaning``.
    public static let withdrawalTooLarge = impossible(
        "fund.withdrawalTooLarge", "No more of a fund is withdrawn than its stream has left of it.",
        remedy: "withdraw less, or resolve first the calls that hold it")

    static let moneyRules = [
        currencyChanged, balanceTooLarge, unknownFund, nothingGiven, unknownFundSource, unknownRestriction,
        unknownAllocationTerritory, allocationTooLarge,
        withdrawalTooLarge,
    ]
}

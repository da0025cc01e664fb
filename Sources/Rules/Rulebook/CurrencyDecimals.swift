/// How many decimals the amounts of a currency have by ISO 4217.
public enum CurrencyDecimals {
    private static let none: Set<String> = [
        "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF",
        "XOF", "XPF",
    ]
    private static let three: Set<String> = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]
    private static let four: Set<String> = ["CLF", "UYW"]

    /// 0, 3 or 4 for the currencies that differ, else 2; also 2 where no currency is stated.
    public static func decimals(of currency: String?) -> Int {
        guard let currency else { return 2 }
        if none.contains(currency) { return 0 }
        if three.contains(currency) { return 3 }
        return four.contains(currency) ? 4 : 2
    }
}

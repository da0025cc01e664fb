public import FieldCoding

/// A currency by its ISO 4217 code, three capital letters.
public struct Currency: FieldValue, Hashable, CustomStringConvertible {
    /// The code.
    public let code: String

    /// A currency from its code, or nil if that is not three capital letters.
    public init?(_ code: String) {
        guard code.utf8.count == 3, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
        self.code = code
    }

    private init(known code: String) { self.code = code }

    /// No currency, as ISO 4217 writes it: for amounts of which nobody says in what they are.
    public static let unknown = Currency(known: "XXX")

    /// The Chilean peso, which has no decimals.
    public static let clp = Currency(known: "CLP")

    /// How many decimals its amounts have.
    public var decimals: Int { CurrencyDecimals.decimals(of: code) }

    /// Reads and checks a code.
    public init(reading json: inout JSONReader) throws(CodingFailure) {
        let start = json.position
        let text = try json.string()
        guard let currency = Currency(text) else {
            throw CodingFailure(
                .outOfRange, "\"\(text.prefix(40))\" is not a currency", at: start,
                remedy: "write its ISO 4217 code, such as CLP")
        }
        self = currency
    }

    /// Writes the code.
    public func write(to json: inout JSONWriter) { json.string(code) }

    /// Three capital letters.
    public static var schema: Schema { .string(pattern: "^[A-Z]{3}$", minLength: nil, maxLength: nil) }

    /// One of several real ones.
    public static func sample(from source: inout SampleSource) -> Currency {
        Currency(known: source.pick(["CLP", "EUR", "PLN", "KWD", "CLF"]))
    }

    /// The code.
    public var description: String { code }
}

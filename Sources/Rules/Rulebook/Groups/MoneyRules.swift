public import FieldCoding

/// What amounts and days mean.
public struct MoneyRules: RuleGroup {
    /// The currency of amounts (ISO 4217), which gives their decimals.
    public let currency: Currency
    /// The time zone in which days begin (IANA).
    public let timeZone: TimeZoneName

    /// Walks the parameters.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        currency = try fields.parameter(
            "currency", \.currency, default: .clp, "The currency of amounts (ISO 4217), which gives their decimals.")
        timeZone = try fields.parameter(
            "timeZone", \.timeZone, default: .santiago, "The time zone in which days begin (IANA).")
    }
}

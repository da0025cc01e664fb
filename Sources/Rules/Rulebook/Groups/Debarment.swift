public import Events
public import FieldCoding

/// How long an organisation is barred.
public struct Debarment: RuleGroup {
    /// The first time.
    public let firstYears: Count
    /// Every time after.
    public let repeatYears: Count

    /// Walks the parameters.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        firstYears = try fields.parameter(
            "firstYears", \.firstYears, default: 2, in: 0...100, "The first time.", unit: "years")
        repeatYears = try fields.parameter(
            "repeatYears", \.repeatYears, default: 5, in: 0...100, "Every time after.", unit: "years")
    }
}

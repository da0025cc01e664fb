public import Events
public import FieldCoding

/// When a lesson counts as shared and adopted.
public struct LessonRules: RuleGroup {
    /// Adopters from which a lesson counts as learned.
    public let adoptedThreshold: Count
    /// Days after sharing within which an adoption is put down to it.
    public let adoptionWindowDays: Count
    /// A lesson is validated before it is shared.
    public let requireValidation: Bool

    /// Walks the parameters.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        adoptedThreshold = try fields.parameter(
            "adoptedThreshold", \.adoptedThreshold, default: 1, in: 1...1_000,
            "Adopters from which a lesson counts as learned.", unit: "adopters")
        adoptionWindowDays = try fields.parameter(
            "adoptionWindowDays", \.adoptionWindowDays, default: 365, in: 1...36_500,
            "Days after sharing within which an adoption is put down to it.", unit: "days")
        requireValidation = try fields.parameter(
            "requireValidation", \.requireValidation, default: false, "A lesson is validated before it is shared.")
    }
}

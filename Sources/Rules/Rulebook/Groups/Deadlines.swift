public import Events
public import FieldCoding

/// How long each step of a call may take.
public struct Deadlines: RuleGroup {
    /// From the closing of a call to decisions on admissibility.
    public let admissibilityWorkingDays: Count
    /// From a decision to an appeal against it.
    public let appealWorkingDays: Count
    /// Least time that a call stands open.
    public let callDays: Count
    /// From an observation to its correction.
    public let correctionWorkingDays: Count
    /// From the closing of a call to its evaluations.
    public let evaluationWorkingDays: Count

    /// Walks the parameters.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        admissibilityWorkingDays = try fields.parameter(
            "admissibilityWorkingDays", \.admissibilityWorkingDays, default: 15, in: 0...366,
            "From the closing of a call to decisions on admissibility.", unit: "working days")
        appealWorkingDays = try fields.parameter(
            "appealWorkingDays", \.appealWorkingDays, default: 5, in: 0...366,
            "From a decision to an appeal against it.", unit: "working days")
        callDays = try fields.parameter(
            "callDays", \.callDays, default: 30, in: 0...3_660, "Least time that a call stands open.", unit: "days")
        correctionWorkingDays = try fields.parameter(
            "correctionWorkingDays", \.correctionWorkingDays, default: 5, in: 0...366,
            "From an observation to its correction.", unit: "working days")
        evaluationWorkingDays = try fields.parameter(
            "evaluationWorkingDays", \.evaluationWorkingDays, default: 45, in: 0...366,
            "From the closing of a call to its evaluations.", unit: "working days")
    }
}

public import Events
public import FieldCoding

/// How an awarded project is carried out.
public struct Execution: RuleGroup {
    /// Nothing is disbursed to an organisation that owes a report.
    public let disbursementNeedsNoPending: Bool
    /// What counts as executed money.
    public let executedBasis: ExecutedBasis
    /// How long a guarantee is valid.
    public let guaranteeMonths: Count
    /// Which sectors give a guarantee.
    public let guaranteeRequired: GuaranteeSectors
    /// Longest extension, as a share of the first term.
    public let maxExtension: BasisPoints
    /// Longest term of a project.
    public let maxMonths: Count

    /// Walks the parameters.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        disbursementNeedsNoPending = try fields.parameter(
            "disbursementNeedsNoPending", \.disbursementNeedsNoPending, default: true,
            "Nothing is disbursed to an organisation that owes a report.")
        executedBasis = try fields.parameter(
            "executedBasis", \.executedBasis, default: .acceptedExpense, "What counts as executed money.")
        guaranteeMonths = try fields.parameter(
            "guaranteeMonths", \.guaranteeMonths, default: 18, in: 0...600,
            "How long a guarantee is valid.", unit: "months")
        guaranteeRequired = try fields.group(
            "guaranteeRequired", \.guaranteeRequired, "Which sectors give a guarantee.")
        maxExtension = try fields.parameter(
            "maxExtension", \.maxExtension, default: 5_000, in: 0...10_000,
            "Longest extension, as a share of the first term.", unit: "basis points")
        maxMonths = try fields.parameter(
            "maxMonths", \.maxMonths, default: 8, in: 1...600, "Longest term of a project.", unit: "months")
    }

    /// What counts as executed money.
    public enum ExecutedBasis: String, FieldWord {
        case acceptedExpense, disbursed, reportedExpense
    }
}

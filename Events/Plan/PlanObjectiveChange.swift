public import FieldCoding

/// What changes of an objective; what is absent stays as it was.
public struct PlanObjectiveChange: FieldRecord {
    /// The indicator at the start.
    public let baseline: Int64?
    /// What is measured.
    public let indicator: Text?
    /// The need that it answers.
    public let need: NeedID?
    /// The objective.
    public let objective: ObjectiveID
    /// The indicator at the end.
    public let target: Int64?
    /// The objective in a sentence.
    public let text: Text?
    /// The unit of the indicator.
    public let unit: Text?
    /// Its share of the plan.
    public let weight: BasisPoints?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        baseline = try fields.optional("baseline", \.baseline, "The indicator at the start.")
        indicator = try fields.optional("indicator", \.indicator, "What is measured.")
        need = try fields.optional("need", \.need, "The need that it answers.")
        objective = try fields.field("objective", \.objective, "The objective.")
        target = try fields.optional("target", \.target, "The indicator at the end.")
        text = try fields.optional("text", \.text, "The objective in a sentence.")
        unit = try fields.optional("unit", \.unit, "The unit of the indicator.")
        weight = try fields.optional("weight", \.weight, "Its share of the plan.")
    }

    /// Assembles a value from its parts.
    public init(
        baseline: Int64? = nil, indicator: Text? = nil, need: NeedID? = nil, objective: ObjectiveID,
        target: Int64? = nil, text: Text? = nil, unit: Text? = nil, weight: BasisPoints? = nil
    ) {
        self.baseline = baseline
        self.indicator = indicator
        self.need = need
        self.objective = objective
        self.target = target
        self.text = text
        self.unit = unit
        self.weight = weight
    }
}

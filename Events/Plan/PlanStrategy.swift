public import FieldCoding

/// One way of getting to an objective.
public struct PlanStrategy: FieldRecord {
    /// What kind of work it is.
    public let kind: Kind
    /// The objective.
    public let objective: ObjectiveID
    /// The strategy's id.
    public let strategy: StrategyID
    /// The strategy in a sentence.
    public let text: Text

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        kind = try fields.field("kind", \.kind, "What kind of work it is.")
        objective = try fields.field("objective", \.objective, "The objective.")
        strategy = try fields.field("strategy", \.strategy, "The strategy's id.")
        text = try fields.field("text", \.text, "The strategy in a sentence.")
    }

    /// Assembles a value from its parts.
    public init(kind: Kind, objective: ObjectiveID, strategy: StrategyID, text: Text) {
        self.kind = kind
        self.objective = objective
        self.strategy = strategy
        self.text = text
    }

    /// What kind of work a strategy is.
    public enum Kind: String, FieldWord {
        case fund, training, network, collectiveWork, advocacy, other
    }
}

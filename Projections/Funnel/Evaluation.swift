import Events
import FieldCoding

/// The points that one evaluator gave.
struct Evaluation: FieldRecord {
    let position: UInt64
    let scores: [EvaluationSubmitted.Score]

    init(scores: [EvaluationSubmitted.Score], position: UInt64) {
        self.position = position
        self.scores = scores
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        position = try fields.position("position", \.position, "The entry.")
        scores = try fields.list("scores", \.scores, "Points criterion by criterion.")
    }
}

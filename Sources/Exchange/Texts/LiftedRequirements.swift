import FieldCoding
import Rules

extension JSONValue {
    /// The parameters under which no step is asked for that lists of results never tell of.
    static var liftedRequirements: JSONValue {
        guard case .object(let steps) = Requirements.schema else { preconditionFailure("requirements are no object") }
        return .object(Dictionary(uniqueKeysWithValues: steps.map { ($0.name, .boolean(false)) }))
    }
}

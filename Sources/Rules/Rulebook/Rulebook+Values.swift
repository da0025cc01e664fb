public import FieldCoding

extension Rulebook {
    /// Every parameter with its value in this rulebook, in the order in which a rulebook is written.
    public var values: [(parameter: Parameter, value: JSONValue)] {
        guard let written = try? JSONValue(json: canonicalJSON.span) else {
            preconditionFailure("a rulebook is not written as JSON")
        }
        return Self.allParameters.map { parameter in
            let value = parameter.path.reduce(written as JSONValue?) { $0?.members?[$1] }
            guard let value else { preconditionFailure("\(parameter.name) is not written") }
            return (parameter, value)
        }
    }
}

/// A parameter in which two rulebooks differ.
public struct ParameterDifference: Sendable, Equatable {
    /// The parameter.
    public let parameter: Parameter
    /// Its value in the one that is compared with.
    public let before: JSONValue
    /// Its value in the other.
    public let after: JSONValue
}

extension Rulebook {
    /// The parameters that have another value than in `other`, in the order in which a rulebook is written.
    public func differences(from other: Rulebook) -> [ParameterDifference] {
        zip(other.values, values).compactMap { before, after in
            if before.value == after.value { return nil }
            return ParameterDifference(parameter: after.parameter, before: before.value, after: after.value)
        }
    }
}

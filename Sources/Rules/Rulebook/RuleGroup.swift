public import FieldCoding

/// A record all of whose members are parameters or groups of them, each with a default.
///
/// Reading `{}` gives the default of everything; writing always writes everything.
public protocol RuleGroup: FieldRecord {}

extension RuleGroup {
    /// What reading `{}` gives.
    public static var standard: Self { readingNothing() }

    static func readingNothing() -> Self {
        do {
            var json = JSONReader([0x7B, 0x7D].span, mode: .ordered)
            return try Self(reading: &json)
        } catch {
            // Only a default that its own declaration refuses leads here.
            preconditionFailure("the defaults of \(Self.self) cannot be read: \(error)")
        }
    }

    /// The default: parameters drawn at random would mostly lie outside their ranges.
    public static func sample(from source: inout SampleSource) -> Self { standard }

    /// Every parameter of the group, in name order, groups within it included.
    static var parameters: [Parameter] {
        var recorder = ParameterRecorder<Self>(standard)
        // A recorder throws nothing, and the defaults lie within their ranges.
        _ = try? Self(&recorder)
        return recorder.parameters
    }
}

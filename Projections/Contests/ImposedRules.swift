import FieldCoding

/// Rules of the reader's choice: what they name stands above what polls and calls state themselves.
struct ImposedRules: Sendable {
    private let patch: JSONValue?

    init(_ patch: JSONValue?) { self.patch = patch }

    /// Whether a parameter is named.
    func name(_ group: String, _ parameter: String) -> Bool {
        patch?.members?[group]?.members?[parameter] != nil
    }
}

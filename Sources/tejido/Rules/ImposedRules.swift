import FieldCoding

/// What a file names, to be put over whatever is in force.
struct ImposedRules {
    /// The file, as reports name it.
    let name: String
    /// What it names.
    let patch: JSONValue
}

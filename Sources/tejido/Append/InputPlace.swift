/// A line of an input file.
struct InputPlace: CustomStringConvertible {
    /// What messages call the file.
    let file: String
    /// The line, from 1; 0 for an event that stands on none.
    let line: Int
    /// What tells the event from others of its line, if anything does: a JSON pointer, or the id of a grant.
    var row: String?

    /// `FILE:LINE`, or the file alone.
    var description: String { line > 0 ? "\(file):\(line)" : file }
}

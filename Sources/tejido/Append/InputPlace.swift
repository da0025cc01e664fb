/// A line of an input file.
struct InputPlace: CustomStringConvertible {
    /// What messages call the file.
    let file: String
    /// The line, from 1; 0 for an event that stands on none.
    let line: Int

    /// `FILE:LINE`, or the file alone.
    var description: String { line > 0 ? "\(file):\(line)" : file }
}

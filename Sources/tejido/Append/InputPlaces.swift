/// Which line of which file a line of all files together is.
struct InputPlaces {
    private var files: [(name: String, firstLine: Int)] = []

    /// Takes note of the next file, whose first line is the `firstLine`-th of all.
    mutating func begin(_ name: String, at firstLine: Int) {
        files.append((name, firstLine))
    }

    /// `FILE:LINE` for a line of all files together.
    func place(of line: Int) -> String {
        guard let file = files.last(where: { $0.firstLine <= line }) else { return "line \(line)" }
        return "\(file.name):\(line - file.firstLine + 1)"
    }
}

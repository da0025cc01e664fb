/// Which line of which file a line of all files together is.
struct InputPlaces {
    private var files: [(name: String, firstLine: Int)] = []

    /// Takes note of the next file, whose first line is the `firstLine`-th of all.
    mutating func begin(_ name: String, at firstLine: Int) {
        files.append((name, firstLine))
    }

    /// The file and its line for a line of all files together.
    func place(of line: Int) -> InputPlace {
        let file = files.last { $0.firstLine <= line } ?? files.first
        return InputPlace(file: file?.name ?? "", line: line - (file?.firstLine ?? 1) + 1)
    }
}

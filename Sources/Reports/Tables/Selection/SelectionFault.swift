internal import FieldCoding

/// Why a selection does not fit a report: what is wrong, and what to write instead.
public struct SelectionFault: Error, Equatable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public let reason: String
    /// What to do.
    public let remedy: String

    /// Reason and remedy.
    public var description: String { "\(reason); \(remedy)" }

    static func unknownColumn(_ name: String, among names: [String]) -> SelectionFault {
        let near = Suggestion.nearest(to: name, among: names)
        return SelectionFault(
            reason: "the report has no column \"\(name)\"",
            remedy: near.map { "did you mean \($0)?" } ?? "its columns are \(names.joined(separator: ", "))")
    }

    static func wrongValue(_ value: String, of column: Sheet.Column) -> SelectionFault {
        let form =
            switch column.kind {
            case .day: "a day as YYYY-MM-DD"
            case .flag: "true or false"
            case .money: "an amount in digits alone, in the currency's smallest unit"
            case .bp: "a share in basis points, 6250 for 62.5 %"
            case .halves: "a number of points such as 12 or 12.5"
            default: "a whole number in digits alone"
            }
        return SelectionFault(
            reason: "column \(column.name) cannot be compared with \"\(value)\"", remedy: "write \(form)")
    }
}

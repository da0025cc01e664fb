import Events
import Projections

/// What a model says of one row: column by column, nil where it is blank.
typealias ModelRow = [String: (any CustomStringConvertible)?]

/// Holds reports against models that ask the whole history afresh for every cell.
enum Models {
    /// Where the tables of a report say something else than the model, over many histories; a column that shows the
    /// same everywhere tells nothing and is named too.
    static func differences(
        _ report: ReportName, by grouping: Grouping? = nil, table index: Int = 0,
        over histories: Result<[History], any Error> = History.standard,
        constant: Set<String> = [], with model: (History) -> [String: ModelRow]
    ) throws -> [String] {
        var differences: [String] = []
        var shown: [String: Set<String>] = [:]
        let histories = try histories.get()
        for history in histories {
            guard let query = ReportQuery(report, by: grouping) else { return ["\(report): no such grouping"] }
            let table = try query.tables(from: history.views, .test(history.today))[index]
            let expected = model(history)
            for row in table.rows where expected[row.key] == nil {
                differences.append("seed \(history.seed), \(row.key): the model has no such row")
            }
            for (key, cells) in expected {
                guard let row = table.row(key) else {
                    differences.append("seed \(history.seed), \(key): the table has no such row")
                    continue
                }
                for (column, value) in cells {
                    let told = table.index(of: column).map { "\(row.cells[$0])" } ?? "no such column"
                    let wanted = text(value)
                    shown[column, default: []].insert(wanted)
                    guard told != wanted else { continue }
                    differences.append("seed \(history.seed), \(key), \(column): \(told), the model \(wanted)")
                }
            }
        }
        // A few histories may well show a column alike.
        guard histories.count > 4 else { return differences.sorted() }
        differences += shown.filter { $0.value.count < 2 && !constant.contains($0.key) }
            .map { "\($0.key) shows \($0.value) everywhere" }
        return differences.sorted()
    }

    private static func text(_ value: (any CustomStringConvertible)?) -> String {
        switch value {
        case nil: "·"
        case let flag as Bool: flag ? "yes" : "no"
        case let value?: value.description
        }
    }
}

import Projections
import Rules

extension ReportTable<Plain> {
    /// The sum of a column over the rows of one currency; nil where none of them has a figure.
    func sum(_ column: String, in currency: Currency? = .clp) -> Int64? {
        guard let index = index(of: column) else { return nil }
        let figures = rows.filter { $0.currency == currency }.compactMap { $0.cells[index].number }
        return figures.isEmpty ? nil : figures.reduce(0, +)
    }
}

import Projections

extension ReportTable<Traced> {
    /// What made the figure where a row and a column meet.
    func parts(_ row: String, _ column: String) throws -> [Traced.Part] {
        guard case .figure(let figure)? = self[row: row, column: column] else {
            throw NoFigure(row: row, column: column)
        }
        return figure.parts
    }
}

struct NoFigure: Error {
    let row: String
    let column: String
}

extension Sheet {
    /// The table with every count of 1 up to a limit's predecessor people shown as `<limit`, so that nobody is found
    /// out by being one of few.
    ///
    /// `limit` gives `rules.privacy.smallCell` for the territory that a row's key begins with. Votes are no counts of
    /// this kind: an election's result is published whole.
    public func hidingFewPeople(below limit: (String) throws -> Int64) rethrows -> Sheet {
        var sheet = self
        let counts = columns.indices.filter { columns[$0].kind == .people }
        guard !counts.isEmpty else { return self }
        for row in rows.indices {
            let limit = try limit(String(rows[row].key.prefix { $0 != "/" }))
            for column in counts {
                guard case .number(let people) = rows[row].cells[column], (1..<limit).contains(people) else { continue }
                sheet.rows[row].cells[column] = .text("<\(limit)")
            }
        }
        return sheet
    }
}

/// A section's header row: where each column stands.
struct PabulibHeader {
    /// The three sections of a file, in their order.
    enum Section: String, CaseIterable {
        case meta = "META"
        case projects = "PROJECTS"
        case votes = "VOTES"

        /// The columns without which the section cannot be read.
        var required: [String] {
            switch self {
            case .meta: ["key", "value"]
            case .projects: ["project_id", "cost"]
            case .votes: ["voter_id", "vote"]
            }
        }
    }

    /// The columns of META, which every file has.
    struct MetaColumns {
        let key: Int
        let value: Int
    }

    let section: Section
    let line: Int
    /// How many columns there are, unnamed ones at the end left out.
    let count: Int
    private let columnByName: [String: Int]

    init(_ row: DelimitedRow, of section: Section) throws(PabulibFault) {
        var columnByName: [String: Int] = [:]
        var count = 0
        for column in 0..<row.count where !row.isEmpty(column) {
            let name = row.text(column).lowercased()
            if columnByName.updateValue(column, forKey: name) != nil {
                throw PabulibFault(line: row.line, field: name, reason: .repeatedColumn)
            }
            count = column + 1
        }
        self.section = section
        self.columnByName = columnByName
        self.count = count
        line = row.line
        for name in section.required { _ = try column(name) }
    }

    /// Where a column stands, `nil` when the file has none of this name.
    func optionalColumn(_ name: String) -> Int? { columnByName[name] }

    /// Where a column stands that the section must have.
    func column(_ name: String) throws(PabulibFault) -> Int {
        if let column = columnByName[name] { return column }
        throw PabulibFault(line: line, field: name, reason: .missingColumn(section: section.rawValue))
    }

    /// Refuses a row that has fewer fields than the header, or more that hold anything.
    func check(_ row: DelimitedRow) throws(PabulibFault) {
        if row.count < count || !row.isEmpty(from: count) {
            throw PabulibFault(line: row.line, reason: .wrongFieldCount(found: row.count, expected: count))
        }
    }
}

extension PabulibHeader {
    /// The columns of META; the header has been checked to have them.
    var columns: MetaColumns {
        MetaColumns(key: columnByName["key"] ?? 0, value: columnByName["value"] ?? 1)
    }
}

/// A project of the section PROJECTS.
public struct PabulibProject: Sendable, Equatable {
    /// Distinct in its file; it may hold any character but a comma.
    public let id: String
    /// In minor units of the file's currency.
    public let cost: Int64
    /// Its title.
    public let name: String?
    /// Its categories, parted by commas.
    public let category: String?
    /// The ballots that hold it, as the file has it.
    public let votes: Int64?
    /// What it scored, as the file has it.
    public let score: Int64?
    /// 1: awarded from the pot; 0: not; other values mean something outside the pot.
    public let selected: Int64?
    /// The line of the file at which it stands, from 1.
    public let line: Int
}

/// Reads the rows of PROJECTS.
struct PabulibProjectReader {
    private let header: PabulibHeader
    private let decimals: Int
    private let id: Int
    private let cost: Int
    private let name: Int?
    private let category: Int?
    private let votes: Int?
    private let score: Int?
    private let selected: Int?
    /// Numbers the ids as `projects` does.
    private(set) var index = ByteKeyIndex()
    private(set) var projects: [PabulibProject] = []

    init(header: PabulibHeader, currencyDecimals: Int) throws(PabulibFault) {
        self.header = header
        decimals = currencyDecimals
        id = try header.column("project_id")
        cost = try header.column("cost")
        name = header.optionalColumn("name")
        category = header.optionalColumn("category")
        votes = header.optionalColumn("votes")
        score = header.optionalColumn("score")
        selected = header.optionalColumn("selected")
    }

    mutating func add(_ row: DelimitedRow) throws(PabulibFault) {
        try header.check(row)
        let id = row.text(self.id)
        if id.isEmpty { throw PabulibFault(line: row.line, field: "project_id", reason: .missingValue) }
        if id.utf8.contains(0x2C) {
            throw PabulibFault(line: row.line, field: "project_id", reason: .commaInProjectID(id))
        }
        let (number, isNew) = index.insert(row.field(self.id))
        if !isNew {
            throw PabulibFault(
                line: row.line, field: "project_id",
                reason: .repeatedProject(id, firstLine: projects[number].line))
        }
        projects.append(
            PabulibProject(
                id: id, cost: try cost(of: row), name: text(of: row, name), category: text(of: row, category),
                votes: try whole(of: row, votes, "votes"), score: try whole(of: row, score, "score"),
                selected: try whole(of: row, selected, "selected"), line: row.line))
    }

    private func cost(of row: DelimitedRow) throws(PabulibFault) -> Int64 {
        do {
            return try DecimalNumber.minorUnits(row.field(cost), decimals: decimals)
        } catch { throw PabulibFault(line: row.line, field: "cost", reason: error) }
    }

    private func text(of row: DelimitedRow, _ column: Int?) -> String? {
        guard let column, !row.isEmpty(column) else { return nil }
        return row.text(column)
    }

    private func whole(of row: DelimitedRow, _ column: Int?, _ name: String) throws(PabulibFault) -> Int64? {
        guard let column, !row.isEmpty(column) else { return nil }
        do {
            return try DecimalNumber.whole(row.field(column))
        } catch { throw PabulibFault(line: row.line, field: name, reason: error) }
    }
}

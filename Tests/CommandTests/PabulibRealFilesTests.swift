import FieldCoding
import Platform
import Testing

/// Real elections, where the folder that holds them stands beside the project: what the program tells of each is held
/// against the file's own columns, read here by other means.
struct PabulibRealFilesTests {
    private static let folder = Files.join(Files.parent("\(#filePath)"), "../../../shared/data/pabulib")

    /// The elections, none where the folder is absent: the tests are then skipped.
    static let files: [String] = ((try? Files.list(folder)) ?? []).filter { $0.hasSuffix(".pb") }.sorted()

    @Test(.enabled(if: !files.isEmpty, "the folder of real elections is not there"), arguments: files)
    func isToldAsTheFileTellsIt(file: String) throws {
        let workshop = try Workshop(inMemory: true)
        let path = Files.join(Self.folder, file)
        let projects = try PlainProjects(path)
        _ = try workshop.tejido("init")
        let first = try workshop.shell("tejido import pabulib '\(path)' --territory t --format jsonl 2>/dev/null")
        #expect(first.code == 0)
        let polls = try rows(workshop.tejido("query polls --format jsonl"))
        #expect(polls.count == projects.rows.count)
        for project in projects.rows {
            let told = polls.first { $0["option"]?.text?.hasSuffix(":" + project.id) == true }
            #expect(told?["votes"] == project.votes.map { .integer($0) }, "\(project.id)")
            #expect(told?["score"] == .integer(project.score), "\(project.id)")
        }
        let awarded = try rows(workshop.tejido("query budgets --by call --format jsonl")).map { row -> Int64 in
            if case .integer(let amount)? = row["awarded"] { amount } else { 0 }
        }
        let costs = projects.rows.filter(\.isSelected).map(\.cost)
        let selected: Int64 = 100 * costs.reduce(0, +)
        #expect(awarded.reduce(0, +) == selected)
        let awards = try workshop.tejido("log --type funds.awarded --format jsonl").split(separator: "\n").count
        #expect(awards == projects.rows.count(where: \.isSelected))
        let size = try workshop.tejido("log --format jsonl").split(separator: "\n").count
        let again = try workshop.shell("tejido import pabulib '\(path)' --territory t --format jsonl 2>/dev/null")
        #expect(again.code == 0)
        let sizeAgain = try workshop.tejido("log --format jsonl").split(separator: "\n").count
        #expect(sizeAgain == size)
        let verified = try workshop.shell("tejido verify")
        #expect(verified.code == 0)
        guard let declared = try winners(file) else { return }
        let departs = declared != Set(projects.rows.filter(\.isSelected).map(\.id))
        let findings = try rows(workshop.tejido("audit --format jsonl 2>/dev/null"))
        #expect(findings.contains { $0["type"]?.text == "funds.awarded" } == departs, "the city departed from its rule")
    }

    /// What a recount by the rule that the file declares gives, equals by the lower cost; nil for other rules.
    private func winners(_ file: String) throws -> Set<String>? {
        let bytes = try Files.read(Files.join(Self.folder, "oracle_greedy_recount.json"))
        let oracle = try JSONValue(json: bytes.span)
        let recount = try #require(oracle.members?[file]?.members)
        let rule = try #require(recount["rule"]?.text)
        let variant = recount["variants"]?.members?[rule + "/min_cost"]?.members
        guard let listed = variant?["winners"], case .array(let winners) = listed else { return nil }
        return Set(winners.compactMap { $0.text })
    }

    private func rows(_ text: String) throws -> [[String: JSONValue]] {
        try text.split(separator: "\n").map { line in
            try #require(try JSONValue(json: Array(line.utf8).span).members)
        }
    }
}

/// The PROJECTS section, read the plain way: no field of these files spans lines.
private struct PlainProjects {
    struct Row {
        let id: String
        let cost: Int64
        let votes: Int64?
        let score: Int64
        let isSelected: Bool
    }

    var rows: [Row] = []

    init(_ path: String) throws {
        let text = String(decoding: try Files.read(path, limit: 1 << 30), as: UTF8.self)
        var heading: [String]?
        var isInside = false
        for line in text.split(whereSeparator: \.isNewline) {
            if line == "PROJECTS" {
                isInside = true
            } else if line == "VOTES" {
                return
            } else if isInside {
                let cells = Self.cells(line)
                guard let names = heading else {
                    heading = cells
                    continue
                }
                let row = Dictionary(uniqueKeysWithValues: zip(names, cells))
                let votes = row["votes"].flatMap(Int64.init)
                rows.append(
                    Row(
                        id: try #require(row["project_id"]), cost: try #require(row["cost"].flatMap(Int64.init)),
                        votes: votes, score: try #require(row["score"].flatMap(Int64.init) ?? votes),
                        isSelected: row["selected"] == "1"))
            }
        }
    }

    private static func cells(_ line: Substring) -> [String] {
        var cells = [""]
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case ";" where !isQuoted: cells.append("")
            default: cells[cells.count - 1].append(character)
            }
        }
        return cells
    }
}

import Exchange
import Platform
import Testing

/// Real elections, imported through the program: the reports say what the files say.
@Suite struct PabulibFilesTests {
    /// The folder `shared/data/pabulib` beside the project's root, nil where there is none.
    private static let folder: String? = {
        var folder = Files.parent("\(#filePath)")
        while folder != "/", folder != "." {
            let candidate = Files.join(folder, "shared/data/pabulib")
            if Files.isDirectory(candidate) { return candidate }
            folder = Files.parent(folder)
        }
        return nil
    }()

    private static let files: [String] = {
        guard let folder, let names = try? Files.list(folder) else { return [] }
        return names.filter { $0.hasSuffix(".pb") }.map { Files.join(folder, $0) }
    }()

    @Test(
        .enabled(if: folder != nil, "the folder shared/data/pabulib does not stand beside the project"),
        arguments: files)
    func reportsSayWhatTheFileSays(_ path: String) throws {
        let file = try PabulibFile(parsing: try Files.read(path))
        let workshop = try Workshop()
        _ = try workshop.tejido("init --origin test")
        let first = try table(workshop.shell("tejido import pabulib '\(path)' --territory t --format csv 2>/dev/null"))
        #expect(first.first?["present"] == "0")
        #expect(first.first?["ballots"] == "\(file.votes.count)")
        let second = try table(workshop.shell("tejido import pabulib '\(path)' --territory t --format csv 2>/dev/null"))
        #expect(second.first?["appended"] == "0")
        #expect(second.first?["present"] == first.first?["appended"])

        let polled = try table(workshop.shell("tejido query polls --territory t --format csv"))
        #expect(polled.count == file.projects.count)
        for project in file.projects {
            let row = try #require(polled.first { $0["option"]?.hasSuffix(":\(project.id)") == true })
            if let votes = project.votes { #expect(row["votes"] == "\(votes)", "project \(project.id)") }
            if let score = project.score { #expect(row["score"] == "\(score)", "project \(project.id)") }
        }
        let selected = file.projects.filter { $0.selected == 1 }
        let budget = try table(workshop.shell("tejido query budgets --by call --territory t --format csv"))
        #expect(budget.first?["awarded"] == "\(selected.reduce(0) { $0 + $1.cost })")
        let calls = try table(workshop.shell("tejido query calls --territory t --format csv"))
        #expect(calls.first?["awarded"] == "\(selected.count)")
        #expect(try workshop.shell("tejido verify").code == 0)
    }

    /// The rows of a CSV table without quotes, cells by column.
    private func table(_ outcome: Workshop.Outcome) throws -> [[String: String]] {
        #expect(outcome.code == 0, "\(outcome.text)")
        let lines = outcome.text.split(separator: "\n").map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let columns = try #require(lines.first)
        return lines.dropFirst().map { Dictionary(zip(columns, $0)) { first, _ in first } }
    }
}

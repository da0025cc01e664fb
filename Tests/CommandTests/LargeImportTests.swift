import Testing

/// Files that give more events than a batch takes.
struct LargeImportTests {
    @Test("an election goes in batch by batch: nobody can part its file")
    func election() throws {
        let workshop = try Workshop(inMemory: true)
        let ballots = (0..<100_000).map { "\($0);1\n" }.joined()
        try workshop.write(
            """
            META
            key;value
            description;Participatory budget of Quilén
            country;Chile
            unit;Quilén
            instance;2025
            num_projects;1
            num_votes;100000
            budget;1000
            currency;CLP
            vote_type;approval
            rule;greedy
            date_begin;2025-10-01
            date_end;2025-10-15
            PROJECTS
            project_id;cost;votes;name;selected
            1;600;100000;Luces;1
            VOTES
            voter_id;vote
            \(ballots)
            """, to: "large.pb")
        _ = try workshop.tejido("init")
        let command = "tejido import pabulib large.pb --territory quilen --format jsonl"
        let rehearsed = try workshop.shell("\(command) --dry-run")
        #expect(rehearsed.code == 0 && rehearsed.text.contains("the last 8 events rest on those before"))
        let imported = try workshop.shell(command)
        #expect(imported.code == 0 && imported.text.contains(#""appended":100008"#), "\(imported.text.suffix(600))")
        #expect(try workshop.shell("tejido verify").text.contains("size 100009"))
    }

    @Test("a table must be parted: all of it is recorded, or nothing")
    func table() throws {
        let workshop = try Workshop(inMemory: true)
        try workshop.write(
            """
            actor: desk
            events:
              - type: need.raised
                territory: quilen
                occurred: 2025-01-02
                data: {need: "n{n}", title: "{n}", category: water}
            """, to: "needs.yaml")
        try workshop.write("n\n" + (0...100_000).map { "\($0)\n" }.joined(), to: "needs.csv")
        _ = try workshop.tejido("init")
        let refused = try workshop.shell("tejido import csv --mapping needs.yaml needs.csv")
        #expect(refused.code == 65 && refused.text.contains("needs.csv makes 100001 events"), "\(refused.text)")
    }
}

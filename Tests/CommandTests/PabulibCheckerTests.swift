import FieldCoding
import Platform
import Testing

/// What we export is accepted by the checker of those who keep the format: `pabulib-checker` of PyPI.
struct PabulibCheckerTests {
    private static let root = Files.join(Files.parent("\(#filePath)"), "../..")
    private static let folder = Files.join(root, "../shared/data/pabulib")
    /// Real votes by approvals, by points and by ranks.
    private static let files = [
        "Netherlands_Assen_2024.pb", "Poland_Katowice_2022_Kostuchna.pb", "Poland_Krakow_2022_Czyzyny.pb",
    ].filter { Files.exists(Files.join(folder, $0)) }

    /// A Python that has the checker: the system's, or one of an environment that is made beside the build; nil where
    /// neither can be had.
    private static let python: String? = {
        let environment = Files.join(root, ".build/pabulib-checker")
        let own = Files.join(environment, "bin/python")
        let script = """
            if python3 -c 'import pabulib.checker' 2>/dev/null; then command -v python3; exit; fi
            if '\(own)' -c 'import pabulib.checker' 2>/dev/null; then echo '\(own)'; exit; fi
            { python3 -m venv '\(environment)' && timeout 120 '\(environment)/bin/pip' install -q pabulib-checker; } \
                >/dev/null 2>&1 && '\(own)' -c 'import pabulib.checker' && echo '\(own)'
            """
        guard let outcome = try? ChildProcess.run("/bin/sh", ["-c", script]), outcome.end == .exited(0) else {
            return nil
        }
        let path = String(decoding: outcome.output, as: UTF8.self)
        return path.split(separator: "\n").first.map(String.init)
    }()

    /// Prints every error of a file, one a line.
    private static let check = """
        import contextlib, io, sys
        from pabulib.checker import Checker
        with contextlib.redirect_stdout(io.StringIO()):
            told = Checker().process_files([sys.argv[1]])
        for name, value in told.items():
            if name not in ('metadata', 'summary'):
                for kind, errors in value['results']['errors'].items():
                    print(kind, errors)
        """

    private func errors(in path: String, of workshop: borrowing Workshop, python: String) throws -> String {
        try workshop.write(Self.check, to: "check.py")
        let outcome = try workshop.shell("'\(python)' check.py '\(path)'")
        return outcome.code == 0 ? outcome.text : "the checker failed: \(outcome.text)"
    }

    @Test(.enabled(if: python != nil, "pabulib-checker is not installed and no environment can be made"))
    func aSmallVoteIsAccepted() throws {
        let python = try #require(Self.python)
        let workshop = try Workshop()
        try workshop.write(
            """
            META
            key;value
            budget;1000
            vote_type;approval
            rule;greedy-no-skip
            date_begin;01.10.2025
            date_end;15.10.2025
            currency;EUR
            PROJECTS
            project_id;cost;name;selected
            a/1;600.50;"Luces; y ""bancas\""";1
            a/2;500;Huerto;0
            a/3;300;Sede;0
            VOTES
            voter_id;vote
            1;a/1,a/2
            2;a/1
            3;a/2,a/3
            4;a/1

            """, to: "small.pb")
        _ = try workshop.tejido("init")
        _ = try workshop.tejido("import pabulib small.pb --territory centro")
        let poll = try poll(of: "centro", workshop)
        let exported = try workshop.shell("tejido export pabulib '\(poll)' --to out.pb")
        #expect(exported.code == 0, "\(exported.text)")
        let errors = try errors(in: "out.pb", of: workshop, python: python)
        #expect(errors == "")
    }

    @Test(
        .enabled(if: !files.isEmpty, "the folder of real elections is not there"),
        .enabled(if: python != nil, "pabulib-checker is not installed and no environment can be made"), arguments: files
    )
    func realVotesAreAccepted(file: String) throws {
        let python = try #require(Self.python)
        let workshop = try Workshop(inMemory: true)
        _ = try workshop.tejido("init")
        _ = try workshop.shell("tejido import pabulib '\(Files.join(Self.folder, file))' --territory centro")
        let poll = try poll(of: "centro", workshop)
        let exported = try workshop.shell("tejido export pabulib '\(poll)' --country Poland --to out.pb")
        #expect(exported.code == 0, "\(exported.text)")
        let errors = try errors(in: "out.pb", of: workshop, python: python)
        #expect(errors == "")
        // A fresh store that takes the export has the same ballots and awards.
        let again = "--store again"
        _ = try workshop.tejido("init \(again)")
        let imported = try workshop.shell(
            "tejido import pabulib out.pb --territory centro \(again) --format csv 2>/dev/null")
        #expect(imported.code == 0, "\(imported.text)")
        for type in ["vote.cast", "funds.awarded"] {
            #expect(try told(type, "", workshop) == told(type, again, workshop), "\(type)")
        }
    }

    private func poll(of territory: String, _ workshop: borrowing Workshop) throws -> String {
        let rows = try workshop.tejido("query polls --territory \(territory) --format csv").split(separator: "\n")
        return String(try #require(rows.dropFirst().first).split(separator: ",")[1])
    }

    /// What was voted or awarded, without the name of the election and the order of a ballot that has none.
    private func told(_ type: String, _ store: String, _ workshop: borrowing Workshop) throws -> [String] {
        try workshop.tejido("log --type \(type) --format jsonl \(store)").split(separator: "\n").map { line in
            let entry = try JSONValue(json: Array(line.utf8).span)
            return words(try #require(entry.members?["data"]), of: "data")
        }.sorted()
    }

    private func words(_ value: JSONValue, of name: String) -> String {
        switch value {
        case .object(let members):
            let told = members.filter { !["award", "call", "poll"].contains($0.key) }
            return told.map { "\($0.key)=\(words($0.value, of: $0.key))" }.sorted().joined(separator: " ")
        case .array(let elements):
            let told = elements.map { words($0, of: "") }
            return (name == "rank" ? told : told.sorted()).joined(separator: ",")
        case .string(let text): return String(text.split(separator: ":", maxSplits: 1).last ?? "")
        default: return "\(value)"
        }
    }
}

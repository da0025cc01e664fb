import FieldCoding
import Platform
import Testing

/// What goes out of the demo's store, and in again.
struct ExportTests {
    private static let grants = Files.join(Files.parent("\(#filePath)"), "../../../shared/data/grants")

    private func demo(_ workshop: borrowing Workshop) throws {
        let made = try workshop.shell("tejido demo programme.tejido > demo.txt")
        try #require(made.code == 0, "\(made.text)")
    }

    private func root(_ store: String, _ workshop: borrowing Workshop) throws -> String {
        let lines = try workshop.shell("tejido --store \(store) export jsonl > /dev/null").text
        return try #require(lines.split(separator: "\n").first).description
    }

    @Test(arguments: ["jsonl", "cloudevents"])
    func outAndInAgainGivesTheSameRoot(form: String) throws {
        let workshop = try Workshop(inMemory: true)
        try demo(workshop)
        let first = try root("programme.tejido", workshop)
        _ = try workshop.shell("tejido export \(form) > out.jsonl 2> roots.txt")
        let hash = try #require(first.split(separator: " ").last)
        let restored = try workshop.shell("tejido --store copy.tejido import log --root \(hash) out.jsonl")
        #expect(restored.code == 0, "\(restored.text)")
        #expect(try root("copy.tejido", workshop) == first)
        // What was sealed stays sealed: only the vault's texts are not there.
        let entries = try workshop.shell("tejido log --format jsonl | sha256sum").text
        #expect(try workshop.shell("tejido --store copy.tejido log --format jsonl | sha256sum").text == entries)
        for report in ["budgets --by project", "plans", "learning", "polls", "calls"] {
            let before = try workshop.tejido("query \(report) --format csv")
            #expect(try workshop.tejido("--store copy.tejido query \(report) --format csv") == before, "\(report)")
        }
        #expect(try workshop.shell("tejido --store copy.tejido rebuild --log").code == 0)
        let findings = try workshop.shell("tejido --store copy.tejido verify").text.split(separator: "\n")
        let others = findings.filter { !$0.contains("is not in the vault") && !$0.contains("finding") }
        #expect(others.isEmpty, "\(others)")
    }

    @Test func aTerritoryGoesOutWithWhatItRestsOn() throws {
        let workshop = try Workshop(inMemory: true)
        try demo(workshop)
        let said = try workshop.shell("tejido export jsonl --territory los-aromos 2>&1 > part.jsonl").text
        let restored = try workshop.shell("tejido --store part.tejido import log --partial part.jsonl")
        #expect(restored.code == 0, "\(restored.text)")
        // Whatever else is there, the territory's own root is that of its whole history.
        let line = try #require(said.split(separator: "\n").first { $0.hasPrefix("los-aromos: ") })
        let again = try workshop.shell("tejido --store part.tejido export jsonl > /dev/null").text
        #expect(again.split(separator: "\n").contains(line))
        #expect(
            try workshop.tejido("--store part.tejido query plans --territory los-aromos --format csv")
                == workshop.tejido("query plans --territory los-aromos --format csv"))
    }

    static let tampering: [(change: String, said: String)] = [
        ("sed '5d'", "the root of "),
        ("sed '5s/\"occurred\":\"2024/\"occurred\":\"2023/'", "the root of "),
        ("sed '5s/{/{ /'", "is not the canonical form"),
        ("sed '5s/\"v\":1/\"v\":2/'", "no version 2"),
        ("sed '5p'", "has the id of position 4"),
        ("sed '1d'", "the root of "),
        ("sed '5s/\"recorded\":\"2026/\"recorded\":\"2025/'", "before the one before it"),
        ("sed '5s/\"type\":\"/\"type\":\"x./'", "unknown event type"),
        ("head -c 20000", ""),
    ]

    @Test(arguments: tampering)
    func whatWasChangedIsFound(change: String, said: String) throws {
        let workshop = try Workshop(inMemory: true)
        try demo(workshop)
        let hash = try #require(try root("programme.tejido", workshop).split(separator: " ").last)
        let outcome = try workshop.shell(
            "tejido export jsonl 2>/dev/null | \(change) | tejido --store copy.tejido import log --root \(hash) -")
        #expect(outcome.code == 65 && outcome.text.contains(said), "\(change): \(outcome.text)")
        #expect(!Files.exists(workshop.path("copy.tejido")) && !Files.exists(workshop.path("copy.tejido.key")))
        #expect(try Files.list(workshop.directory).allSatisfy { !$0.hasPrefix(".tejido-restore") })
    }

    @Test func reportsGoOutAsAFolder() throws {
        let workshop = try Workshop(inMemory: true)
        try demo(workshop)
        let outcome = try workshop.shell("tejido export csv --to reports")
        #expect(outcome.code == 0, "\(outcome.text)")
        for (file, query) in [
            ("budgets-by-fund.csv", "budgets"), ("budgets-by-project.csv", "budgets --by project"),
            ("calls-by-category.csv", "calls --by category"), ("plans.csv", "plans"), ("polls.csv", "polls"),
        ] {
            let text = String(decoding: try Files.read(workshop.path("reports/\(file)")), as: UTF8.self)
            #expect(try workshop.tejido("query \(query) --format csv") == text, "\(file)")
        }
        let again = try workshop.shell("tejido export csv --to reports")
        #expect(again.code == 73 && again.text.contains("reports is there already"))
        let named = try workshop.shell("tejido export csv plans --as-of 2025-01-01 --to plans && ls plans")
        #expect(named.text == "plans: 1 file\nplans.csv\n")
    }

    @Test func grantsAreThoseOfTheBudgets() throws {
        let workshop = try Workshop(inMemory: true)
        try demo(workshop)
        let command = "tejido export 360giving --prefix 360G-demo --funder CL-RUT-65990014-9 --funder-name Demo"
        let outcome = try workshop.shell("\(command) > grants.json")
        #expect(outcome.code == 0, "\(outcome.text)")
        // Sums by other means: Python reads the document, the report tells the awards.
        try workshop.write(
            """
            import datetime, json, sys
            grants = json.load(open("grants.json"))["grants"]
            assert len({g["id"] for g in grants}) == len(grants)
            for g in grants:
                for name in ["id", "title", "description", "currency", "awardDate"]: assert g[name], name
                assert g["recipientOrganization"][0]["id"] and g["fundingOrganization"][0]["name"] == "Demo"
            try:
                import jsonschema
                schema = json.load(open(sys.argv[1]))
                formats = jsonschema.FormatChecker()
                @formats.checks("date-time", raises=ValueError)
                def moment(text):
                    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00")) and "T" in text
                check = jsonschema.Draft202012Validator(schema, format_checker=formats)
                faults = [e.message for g in grants for e in check.iter_errors(g)]
                assert not faults, faults[:3]
            except (ImportError, FileNotFoundError) as error:
                print("not held against the schema:", error, file=sys.stderr)
            print(sum(g["amountAwarded"] for g in grants if g["currency"] == "CLP"))
            """, to: "grants.py")
        let python = try workshop.shell("python3 grants.py '\(Self.grants)/360-giving-schema.json' 2>/dev/null")
        let awarded = try rows(workshop.tejido("query calls --by territory --format jsonl")).reduce(Int64(0)) {
            sum, row in
            guard case .integer(let amount)? = row["awardedAmount"] else { return sum }
            return sum + amount
        }
        #expect(python.text == "\(awarded)\n")
    }

    @Test func transfersAreThoseOfTheBudgets() throws {
        let workshop = try Workshop(inMemory: true)
        try demo(workshop)
        let text = try workshop.shell(
            "tejido export ley19862 --issuer-rut 60801000-9 --issuer-name 'Fundación; \"Raíz\"' 2>/dev/null"
        ).text
        let lines = text.split(separator: "\n")
        #expect(
            lines[0]
                == "FOLIO;FECHA_DECRETO;FECHA_INGRESO;PERIODO;EMISORA_RUT;EMISORA_NOMBRE;RECEPTORA_RUT;RECEPTORA_NOMBRE;MONTO"
        )
        #expect(lines.dropFirst().allSatisfy { $0.contains(";60801000-9;\"Fundación; \"\"Raíz\"\"\";") })
        let paid = lines.dropFirst().compactMap { $0.split(separator: ";").last.flatMap { Int64($0) } }.reduce(0, +)
        let disbursed = try rows(workshop.tejido("query budgets --by project --format jsonl")).reduce(Int64(0)) {
            sum, row in
            guard case .integer(let amount)? = row["disbursed"] else { return sum }
            return sum + amount
        }
        #expect(paid == disbursed && paid > 0)
        #expect(try workshop.shell("tejido export ley19862 --issuer-rut 60801000-8 --issuer-name x").code == 64)
    }

    @Test(.enabled(if: Files.exists(grants), "the folder of real grants is not there"))
    func realGrantsComeInOnceAndGoOutAgain() throws {
        let workshop = try Workshop(inMemory: true)
        _ = try workshop.tejido("init")
        let command =
            "tejido import 360giving '\(Self.grants)/360giving_wolfson.json' --territory wolfson --sector private"
        // Days are not written as the standard asks; nothing is guessed.
        let refused = try workshop.shell(command)
        #expect(refused.code == 65 && refused.text.contains("say how days are written, --days 31/12/2024"))
        let first = try workshop.shell("\(command) --days 31/12/2024")
        #expect(first.code == 0, "\(first.text.suffix(600))")
        let calls = try rows(workshop.tejido("query calls --by territory --format jsonl"))
        let sum = try workshop.shell(
            "python3 -c 'import json,sys; print(int(100 * sum(g[\"amountAwarded\"] for g in json.load(open(sys.argv[1]))[\"grants\"])))' '\(Self.grants)/360giving_wolfson.json'"
        )
        let total = try #require(Int64(sum.text.split(separator: "\n").first ?? ""))
        #expect(calls.first { $0["territory"]?.text == "wolfson" }?["awardedAmount"] == .integer(total))
        #expect(calls.first { $0["territory"]?.text == "wolfson" }?["awarded"] == .integer(379))
        let again = try workshop.shell("\(command) --days 31/12/2024")
        #expect(again.code == 0 && again.text.contains("appended 0, "), "\(again.text)")
        #expect(try workshop.shell("tejido verify").code == 0)
        // Out again, and in again elsewhere: the same grants.
        _ = try workshop.shell(
            "tejido export 360giving --prefix 360G-w --funder GB-CHC-1156077 --funder-name W > out.json 2>/dev/null")
        _ = try workshop.shell("tejido --store other.tejido init")
        let other = try workshop.shell(
            "tejido --store other.tejido import 360giving out.json --territory wolfson --sector private --format jsonl")
        #expect(other.code == 0 && other.text.contains("\"awarded\":\(total)"), "\(other.text.suffix(600))")
    }

    private func rows(_ text: String) throws -> [[String: JSONValue]] {
        try text.split(separator: "\n").map { line in
            try #require(try JSONValue(json: Array(line.utf8).span).members)
        }
    }
}

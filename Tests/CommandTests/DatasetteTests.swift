import Events
import Platform
import Projections
import Testing

/// Datasette, which nobody here wrote, opens the file that `export sqlite` makes and shows all of it.
@Suite struct DatasetteTests {
    /// A Python that has Datasette: the system's, or one that is set up once in the build folder; nil where it cannot be.
    private static let python: String? = {
        let place = Files.join(Files.parent("\(#filePath)"), "../../.build/datasette")
        let script = """
            if python3 -c 'import datasette' 2>/dev/null; then echo python3; exit; fi
            if ! '\(place)/bin/python' -c 'import datasette' 2>/dev/null; then
              { timeout 240 python3 -m venv '\(place)' && timeout 240 '\(place)/bin/pip' install -q datasette==0.65.5; } >/dev/null 2>&1
            fi
            '\(place)/bin/python' -c 'import datasette' 2>/dev/null && echo '\(place)/bin/python'
            """
        let found = try? ChildProcess.run("/bin/sh", ["-c", script])
        let text = String(decoding: found?.output ?? [], as: UTF8.self)
        return text.isEmpty ? nil : String(text.dropLast())
    }()

    @Test(.enabled(if: python != nil, "Datasette is not there and cannot be installed: skipped"))
    func everyTableAndViewOpens() throws {
        let workshop = try Workshop(inMemory: true)
        try #require(
            try workshop.shell("tejido demo > demo.txt && tejido --store demo.tejido export sqlite demo.sqlite").code
                == 0)
        let script = Files.join(Files.parent("\(#filePath)"), "Oracles/open_with_datasette.py")
        let outcome = try workshop.shell("HOME=. '\(Self.python ?? "")' '\(script)' demo.sqlite 2>/dev/null")
        let numbers = outcome.text.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
        #expect(outcome.code == 0 && numbers.count == 2, "\(outcome.text)")
        #expect(numbers.first ?? 0 > EventType.allCases.count + ReportName.allCases.count)
        let entries = try workshop.tejido("--store demo.tejido log --format jsonl").split(separator: "\n").count
        #expect(numbers.last == entries)
    }
}

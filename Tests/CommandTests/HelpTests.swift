import Events
import FieldCoding
import Platform
import Testing

/// Every command explains itself.
@Suite struct HelpTests {
    /// All commands as they are typed: `append`, `import pabulib`.
    private static func commands(below path: String = "", _ workshop: borrowing Workshop) throws -> [String] {
        let help = try workshop.tejido("\(path) --help")
        guard let start = help.range(of: "SUBCOMMANDS:\n") else { return [] }
        var all: [String] = []
        for line in help[start.upperBound...].split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty { break }
            guard line.hasPrefix("  "), let word = line.dropFirst(2).split(separator: " ").first,
                !line.hasPrefix("   ")
            else { continue }
            let command = path.isEmpty ? String(word) : "\(path) \(word)"
            all.append(command)
            all += try commands(below: command, workshop)
        }
        return all
    }

    @Test func everyCommandShowsAnExample() throws {
        let workshop = try Workshop()
        let commands = try Self.commands(workshop)
        #expect(commands.count >= 15)
        for command in commands {
            let help = try workshop.tejido("\(command) --help")
            #expect(help.contains("Example:"), "\(command)")
            #expect(help.contains("tejido \(command)"), "\(command)")
            // It can be pasted: a line goes on only behind a backslash.
            let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
            let example = lines.drop { $0 != "Example:" }.dropFirst().prefix { !$0.isEmpty }
            for (line, next) in zip(example, example.dropFirst()) {
                #expect(next.hasPrefix("    ") == line.hasSuffix("\\"), "\(command): \(next)")
                #expect(next.contains("tejido") || next.contains("sqlite") || line.hasSuffix("\\"), "\(next)")
            }
        }
    }

    @Test func theReadmeNamesEveryCommand() throws {
        let workshop = try Workshop()
        let root = Files.join(Files.parent("\(#filePath)"), "../..")
        let readme = String(decoding: try Files.read(Files.join(root, "README.md")), as: UTF8.self)
        let rows = readme.split(separator: "\n").filter { $0.hasPrefix("| `") }
        for command in try Self.commands(workshop) {
            // The row of a command stands for those below it too: `import` for `import pabulib`.
            let word = command.prefix { $0 != " " }
            let isNamed = rows.contains { $0.hasPrefix("| `\(word)` ") }
            #expect(isNamed, "no row of a table in README.md begins with | `\(word)`")
        }
    }

    @Test func theCompletionScriptsKnowReports() throws {
        let workshop = try Workshop()
        for shell in ["bash", "zsh", "fish"] {
            let script = try workshop.tejido("--generate-completion-script \(shell)")
            #expect(script.contains("budgets") && script.contains("vote.cast"), "\(shell)")
        }
    }

    @Test func meaningsAreThoseOfTheSources() throws {
        let workshop = try Workshop()
        let listed = try workshop.tejido("events --format jsonl").split(separator: "\n")
        let root = Files.join(Files.parent("\(#filePath)"), "../../Events")
        var sources = ""
        for folder in try Files.list(root) where Files.isDirectory(Files.join(root, folder)) {
            for file in try Files.list(Files.join(root, folder)) {
                sources += String(decoding: try Files.read(Files.join(Files.join(root, folder), file)), as: UTF8.self)
            }
        }
        let prose = sources.replacing("\n/// ", with: " ")
        #expect(listed.count == EventType.allCases.count)
        for line in listed {
            let row = try JSONValue(json: String(line).utf8Span.span)
            let meaning = try #require(row.members?["meaning"]?.text)
            let isWritten = prose.contains(" \(meaning)\n")
            #expect(isWritten, "\(line)")
        }
    }

    @Test func samplesAreReadAsTheirTypes() throws {
        let workshop = try Workshop()
        _ = try workshop.tejido("init")
        for seed in 1...5 {
            let outcome = try workshop.shell("tejido events --sample \(seed) | tejido append --dry-run")
            #expect(outcome.code == 65)
            // A sample may not be admissible, but each is read: no refusal is about its text.
            let lines = outcome.text.split(separator: "\n").dropLast()
            #expect(!lines.isEmpty)
            for line in lines {
                #expect(line.contains(try Regex("^stdin:[0-9]+: [a-z]+\\.[A-Za-z]+( [^ ]+)?: ")), "\(line)")
            }
        }
    }

    @Test func templatesAreReadAsTheirTypes() throws {
        let workshop = try Workshop()
        _ = try workshop.tejido("init")
        let types = try workshop.tejido("events --format csv").split(separator: "\n").dropFirst()
            .compactMap { $0.split(separator: ",").first }
        #expect(types.count >= 39)
        let script = types.flatMap { ["tejido new \($0)", "tejido new \($0) --all"] }.joined(separator: "; ")
        let made = try workshop.shell("{ \(script); } > new.jsonl")
        #expect(made.code == 0 && made.text.isEmpty, "\(made.text)")
        let outcome = try workshop.shell("tejido append --dry-run --format jsonl new.jsonl")
        // A template may not be admissible, but each is read: no refusal is about its text.
        #expect(!outcome.text.contains("\"code\":\"input."), "\(outcome.text)")
    }
}

extension String {
    /// Where a text stands first.
    fileprivate func range(of text: String) -> Range<String.Index>? { self.ranges(of: text).first }
}

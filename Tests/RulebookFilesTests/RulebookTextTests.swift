import FieldCoding
import RulebookFiles
import Testing

@testable import Rules

@Suite struct RulebookTextTests {
    static let patches = [
        "{}",
        #"{"caps":{"categories":[],"perProject":[{"kind":"foundation","max":5000000},{"kind":"corporation","max":1}]}}"#,
        #"{"calendar":{"holidays":["2026-09-18","2026-12-25"]},"ties":{"chain":["idBytes"]}}"#,
        #"{"ties":{"seed":"no"}}"#, #"{"ties":{"seed":"2026"}}"#, #"{"ties":{"seed":"- [a, b]: #c"}}"#,
        #"{"ties":{"seed":" \"niñez\" \\ ⏎\n🌱 "}}"#, #"{"ties":{"seed":"a\u2028b\ufeffc"}}"#,
        #"{"money":{"currency":"PLN","timeZone":"Etc/GMT+4"},"score":{"requiredCriteria":["1.x","n"]}}"#,
    ]

    /// What is written is read back as the same rulebook, naming every parameter.
    @Test(arguments: patches)
    func whatIsWrittenReadsBackAsTheSameRulebook(patch: String) throws {
        let rules = try Rulebook.standard.overlaid(with: JSONValue(json: Array(patch.utf8).span))
        let text = RulebookText.text(of: rules, heading: ["One.", "Two."])
        let file = try RulebookFile(reading: Array(text.utf8))
        #expect(file.names == Rulebook.allParameters.map(\.name))
        #expect(try Rulebook.standard.overlaid(with: file.patch) == rules)
        #expect(try JSONValue(json: rules.canonicalJSON.span) == file.patch)
    }

    @Test func everyParameterStandsBelowItsMeaningRangeAndDefault() {
        let lines = RulebookText.text(of: .standard, heading: ["The default."]).split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[0] == "# The default.")
        for parameter in Rulebook.allParameters {
            let indent = String(repeating: "  ", count: parameter.path.count - 1)
            let isExplained = lines.indices.dropFirst(2).contains { index in
                lines[index].hasPrefix("\(indent)\(parameter.path.last ?? ""):")
                    && lines[index - 2] == "\(indent)# \(parameter.documentation)"
                    && lines[index - 1].hasPrefix("\(indent)# ") && lines[index - 1].contains("; default ")
                    && lines[index - 1].contains(parameter.range ?? "")
                    && lines[index - 1].contains(parameter.unit ?? "")
            }
            #expect(isExplained, "\(parameter.name)")
        }
        #expect(lines.contains("  # 1 to 99 seats; default 3"))
        #expect(lines.contains("  # majorityOfSeated | fraction | fixed; default majorityOfSeated"))
        #expect(lines.allSatisfy { $0.count <= 160 })
    }
}

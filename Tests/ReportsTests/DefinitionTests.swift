import Projections
import Testing

@testable import Reports

/// What columns mean is told in Spanish as it is in English.
@Suite struct DefinitionTests {
    private static func definitions() throws -> Set<String> {
        let tables = try ReportName.allCases.flatMap { try ReportReference($0).tables }
        return Set(tables.flatMap(\.entries).map(\.definition.en))
    }

    @Test func everyDefinitionHasItsSpanishAndNoneIsLeftOver() throws {
        let defined = try Self.definitions()
        let translated = Set(Definitions.spanish.keys)
        #expect(defined.subtracting(translated) == [], "not translated")
        #expect(translated.subtracting(defined) == [], "translated, but no report says it")
    }

    /// Names that stand on the wire, rules and formulas are the same in every language.
    @Test func everyNameInADefinitionStandsInItsSpanish() {
        var count = 0
        for (english, spanish) in Definitions.spanish {
            #expect(spanish.hasSuffix("."), "\(english)")
            #expect(Self.names(english).isSubset(of: Self.names(spanish)), "\(english)")
            #expect(Self.subtractions(english) == Self.subtractions(spanish), "\(english)")
            count += Self.names(english).count + Self.subtractions(english)
        }
        #expect(count > 40)
    }

    private static func names(_ definition: String) -> Set<Substring> {
        let words = definition.split { !$0.isLetter && $0 != "." }.map { $0.last == "." ? $0.dropLast() : $0 }
        return Set(words.filter { $0.contains(".") || $0.dropFirst().contains(where: \.isUppercase) })
    }

    private static func subtractions(_ definition: String) -> Int {
        definition.split(separator: " ").count { $0 == "-" }
    }
}

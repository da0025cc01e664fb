import Events
import Rules
import Testing

@testable import Reports

@Suite struct NumeralsTests {
    let spanish = Numerals(.es)
    let english = Numerals(.en)

    @Test(arguments: [
        (Int64(0), "0", "0"), (999, "999", "999"), (1_000, "1.000", "1,000"), (4_500_000, "4.500.000", "4,500,000"),
        (-1_234, "-1.234", "-1,234"),
        (.max, "9.223.372.036.854.775.807", "9,223,372,036,854,775,807"),
        (.min, "-9.223.372.036.854.775.808", "-9,223,372,036,854,775,808"),
    ])
    func integers(_ number: Int64, _ es: String, _ en: String) {
        #expect(spanish.integer(number) == es)
        #expect(english.integer(number) == en)
    }

    @Test(arguments: [
        (Int64(6_250), "62,5 %", "62.5%"), (10_000, "100 %", "100%"), (0, "0 %", "0%"), (1, "0,01 %", "0.01%"),
        (5_720, "57,2 %", "57.2%"), (123_456, "1.234,56 %", "1,234.56%"), (-50, "-0,5 %", "-0.5%"),
    ])
    func shares(_ basisPoints: Int64, _ es: String, _ en: String) {
        #expect(spanish.share(basisPoints) == es)
        #expect(english.share(basisPoints) == en)
    }

    @Test(arguments: [
        (Int64(25), "12,5", "12.5"), (24, "12", "12"), (-1, "-0,5", "-0.5"), (2_001, "1.000,5", "1,000.5"),
        (.max, "4.611.686.018.427.387.903,5", "4,611,686,018,427,387,903.5"),
        (.min, "-4.611.686.018.427.387.904", "-4,611,686,018,427,387,904"),
    ])
    func halves(_ number: Int64, _ es: String, _ en: String) {
        #expect(spanish.halves(number) == es)
        #expect(english.halves(number) == en)
    }

    @Test(arguments: [
        ("CLP", Int64(8_900_000), "$8.900.000", "CLP 8,900,000"),
        ("PLN", 123_450, "1.234,50 PLN", "PLN 1,234.50"),
        ("PLN", 5, "0,05 PLN", "PLN 0.05"),
        ("PLN", -5, "-0,05 PLN", "PLN -0.05"),
        ("KWD", 1_000, "1,000 KWD", "KWD 1.000"),
        ("PLN", .max, "92.233.720.368.547.758,07 PLN", "PLN 92,233,720,368,547,758.07"),
        ("PLN", .min, "-92.233.720.368.547.758,08 PLN", "PLN -92,233,720,368,547,758.08"),
    ])
    func money(_ code: String, _ amount: Int64, _ es: String, _ en: String) throws {
        let currency = try #require(Currency(code))
        #expect(spanish.money(amount, currency) == es)
        #expect(english.money(amount, currency) == en)
    }

    @Test func days() throws {
        let day = try #require(Day("2024-08-03"))
        #expect(spanish.day(day) == "3 de agosto de 2024")
        #expect(english.day(day) == "3 August 2024")
    }

    @Test(arguments: [
        ("", 0), ("abc", 3), ("niñez", 5), ("e\u{301}", 1), ("漢字", 4), ("한국", 4), ("🌱", 2), ("❤\u{FE0F}", 2), ("ｆ", 2),
        ("\u{301}", 0), ("«a»", 3), ("⏎", 1), ("🇨🇱", 2), ("👍🏽", 2), ("か\u{3099}", 2),
    ])
    func displayWidths(_ text: String, _ width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }

    @Test func wrapping() {
        #expect(Wrapping.lines("uno dos tres", width: 7) == ["uno dos", "tres"])
        #expect(Wrapping.lines("uno", width: 7) == ["uno"])
        #expect(Wrapping.lines("", width: 7) == [""])
        #expect(Wrapping.lines("abcdefghij kl", width: 4) == ["abcd", "efgh", "ij", "kl"])
        #expect(Wrapping.lines("漢字漢字", width: 5) == ["漢字", "漢字"])
    }

    @Test func wrappingLosesNothing() {
        var text = ""
        for length in [3, 1, 40, 7, 2, 12, 90, 5] { text += String(repeating: "ñ", count: length) + " " }
        for width in 2...60 {
            let lines = Wrapping.lines(text, width: width)
            #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
            #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
        }
    }
}

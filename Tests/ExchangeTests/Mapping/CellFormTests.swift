import Events
import FieldCoding
import Testing

@testable import Exchange

/// Numbers and days as sources write them.
@Suite struct CellFormTests {
    static let numbers: [(form: NumberForm, text: String, decimals: Int, value: Int64?)] = [
        (.plainPoint, "1234567.89", 2, 123_456_789),
        (.plainPoint, "1234567", 2, 123_456_700),
        (.plainPoint, "50000.0", 0, 50_000),
        (.plainPoint, "0.5", 2, 50),
        (.plainPoint, "-3", 0, -3),
        (.pointComma, "1.234.567,89", 2, 123_456_789),
        (.pointComma, "1234567,89", 2, 123_456_789),
        (.pointComma, "12.345", 0, 12_345),
        (.pointComma, "12,5", 2, 1_250),
        (.commaPoint, "1,234,567.89", 2, 123_456_789),
        (.blankComma, "1 234 567,89", 2, 123_456_789),
        (.blankComma, "1\u{A0}234\u{202F}567", 0, 1_234_567),
        (.apostrophePoint, "1'234'567.89", 2, 123_456_789),
        (.plainPoint, "9223372036854775807", 0, .max),
        // What another form would read otherwise is refused, not guessed.
        (.plainPoint, "1,234", 0, nil),
        (.pointComma, "1.23", 2, nil),
        (.pointComma, "1234.567", 0, nil),
        (.pointComma, "1.234.56", 0, nil),
        (.commaPoint, "1.234,5", 2, nil),
        (.plainPoint, "1.5", 0, nil),
        (.plainPoint, "1.234", 2, nil),
        (.plainPoint, "1e3", 0, nil),
        (.plainPoint, "1.", 0, nil),
        (.plainPoint, ".5", 2, nil),
        (.plainPoint, "", 0, nil),
        (.plainPoint, "-", 0, nil),
        (.plainPoint, "١٢", 0, nil),
        (.plainPoint, "9223372036854775808", 0, nil),
    ]

    @Test(arguments: numbers)
    func number(form: NumberForm, text: String, decimals: Int, value: Int64?) {
        #expect((try? form.scaled(text, decimals: decimals)) == value)
    }

    static let days: [(form: DayForm, text: String, day: String?)] = [
        (.yearFirst, "2024-12-31", "2024-12-31"),
        (.yearFirst, "2024-12-31T10:00:00Z", "2024-12-31"),
        (.yearFirstSlashes, "2024/1/5", "2024-01-05"),
        (.yearFirstPlain, "20241231", "2024-12-31"),
        (.dayFirst, "31-12-2024", "2024-12-31"),
        (.dayFirstSlashes, "05/06/2014 00:00", "2014-06-05"),
        (.dayFirstPoints, "1.2.2024", "2024-02-01"),
        (.monthFirst, "12/31/2024", "2024-12-31"),
        (.dayFirst, "12-31-2024", nil),
        (.dayFirst, "31/12/2024", nil),
        (.dayFirst, "31-12-24", nil),
        (.yearFirst, "2023-02-29", nil),
        (.yearFirstPlain, "2024123", nil),
        (.yearFirst, "", nil),
    ]

    @Test(arguments: days)
    func day(form: DayForm, text: String, day: String?) {
        #expect((try? form.day(text).description) == day)
    }

    static let templates: [(text: String, pieces: [Template.Piece]?)] = [
        ("plain", [.literal("plain")]),
        ("", [.literal("")]),
        ("{a}", [.columns(["a"], filter: nil)]),
        (
            "x-{a}-{ b c | slug }",
            [.literal("x-"), .columns(["a"], filter: nil), .literal("-"), .columns(["b c"], filter: "slug")]
        ),
        ("{a, b|key}", [.columns(["a", "b"], filter: "key")]),
        ("{{a}}", [.literal("{a}")]),
        ("{a", nil), ("a}", nil), ("{}", nil), ("{a,}", nil), ("{a|}", nil), ("{a|b|c}", nil),
    ]

    @Test(arguments: templates)
    func template(text: String, pieces: [Template.Piece]?) {
        #expect((try? Template(text).pieces) == pieces)
    }

    static let encodings: [(encoding: SourceEncoding, bytes: [UInt8], text: String?)] = [
        (.utf8, [0x4E, 0xC3, 0xB1], "Nñ"), (.utf8, [0xF1], nil),
        (.latin1, [0x4E, 0xF1], "Nñ"), (.latin1, [0x93], nil),
        (.windows1252, [0x93, 0xF1, 0x94, 0x80], "“ñ”€"), (.windows1252, [0x81], nil),
    ]

    @Test(arguments: encodings)
    func encoding(encoding: SourceEncoding, bytes: [UInt8], text: String?) {
        let decoded = try? encoding.decoded(bytes)
        #expect(decoded.map { String(decoding: $0, as: UTF8.self) } == text)
    }
}

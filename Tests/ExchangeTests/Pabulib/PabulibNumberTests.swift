import Exchange
import Testing

@Suite struct PabulibNumberTests {
    private func budget(_ text: String, currency: String) throws -> (Int64, Bool) {
        let meta = try SmallFiles.parse(
            SmallFiles.changed(
                SmallFiles.chooseOne, "budget;500", "budget;\"\(text)\"\ncurrency;\(currency)")
        ).meta
        return (meta.budget, meta.isBudgetRoundedDown)
    }

    @Test(
        arguments: [
            ("1234", "EUR", 123_400), ("1234.5", "EUR", 123_450), ("1234,5", "EUR", 123_450), ("0", "EUR", 0),
            ("007", "EUR", 700), ("1234.50000", "EUR", 123_450), ("1234.05", "PLN", 123_405), ("1500", "CLP", 1500),
            ("1500.0", "JPY", 1500), ("1.234", "KWD", 1234), ("1234,567", "KWD", 1_234_567), ("2.5", "CLF", 25_000),
            ("92233720368547758.07", "EUR", .max), ("0.01", "eur", 1), ("10.0010", "CLF", 100_010),
        ] as [(String, String, Int64)])
    func readsAmounts(text: String, currency: String, minorUnits: Int64) throws {
        let (amount, isRounded) = try budget(text, currency: currency)
        #expect(amount == minorUnits && !isRounded)
    }

    @Test(
        arguments: [
            ("95909.0999", "PLN", 9_590_909), ("1234,5678", "EUR", 123_456), ("10.5", "CLP", 10),
            ("99999.99999999999", "EUR", 9_999_999),
        ] as [(String, String, Int64)])
    func roundsAFineBudgetDown(text: String, currency: String, minorUnits: Int64) throws {
        let (amount, isRounded) = try budget(text, currency: currency)
        #expect(amount == minorUnits && isRounded)
    }

    @Test(
        arguments: [
            ("1,234", .ambiguousNumber("1,234")), ("12.345", .ambiguousNumber("12.345")),
            ("1.000", .ambiguousNumber("1.000")), ("1,234,567", .malformedNumber("1,234,567")),
            ("1.234,5", .malformedNumber("1.234,5")), (".5", .malformedNumber(".5")), ("5.", .malformedNumber("5.")),
            ("+5", .malformedNumber("+5")), ("0x10", .malformedNumber("0x10")), ("-", .malformedNumber("-")),
            ("5 EUR", .malformedNumber("5 EUR")), ("-0.5", .negativeNumber("-0.5")), ("−5", .malformedNumber("−5")),
            ("٣", .malformedNumber("٣")), ("92233720368547758.08", .tooLarge("92233720368547758.08")),
        ] as [(String, PabulibFault.Reason)])
    func refuses(text: String, reason: PabulibFault.Reason) {
        let fault = #expect(throws: PabulibFault.self) { _ = try budget(text, currency: "EUR") }
        #expect(fault?.reason == reason && fault?.line == 3)
    }

    @Test(arguments: [
        ("03.04.2023", "2023-04-03", "2023-04-03"), ("3.4.2023", "2023-04-03", "2023-04-03"),
        ("2023-04-03", "2023-04-03", "2023-04-03"), ("2023", "2023-01-01", "2023-12-31"),
        ("29.02.2024", "2024-02-29", "2024-02-29"), ("29.02.2000", "2000-02-29", "2000-02-29"),
    ]) func readsDates(text: String, begin: String, end: String) throws {
        let meta = try SmallFiles.parse(
            SmallFiles.changed(SmallFiles.chooseOne, "budget;", "date_begin;\(text)\ndate_end;\(text)\nbudget;")
        ).meta
        #expect(meta.dateBegin?.description == begin)
        #expect(meta.dateEnd?.description == end)
    }

    @Test(arguments: [
        "29.02.2023", "29.02.1900", "31.04.2023", "00.01.2023", "01.13.2023", "1.1.23", "2023-4-3", "2023-00-10",
        "01/02/2023", "0000", "20230", "1..2023", "yesterday", "01.01.2023.",
    ]) func refusesDates(text: String) {
        let file = SmallFiles.changed(SmallFiles.chooseOne, "budget;", "date_begin;\(text)\nbudget;")
        #expect(throws: PabulibFault(line: 3, field: "date_begin", reason: .malformedDate(text))) {
            try SmallFiles.parse(file)
        }
    }
}

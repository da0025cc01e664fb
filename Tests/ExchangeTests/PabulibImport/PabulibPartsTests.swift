import Events
import Testing

@testable import Exchange

/// Ids, titles and days, each by itself.
@Suite struct PabulibPartsTests {
    private func meta(_ lines: String) throws -> PabulibMeta {
        try SmallFiles.parse(
            "META\nkey;value\nbudget;1\nvote_type;approval\n\(lines)PROJECTS\nproject_id;cost\nx;1\nVOTES\nvoter_id;vote\na;x\n"
        ).meta
    }

    @Test func electionsAreNamedByPlaceAndInstance() throws {
        let table = [
            ("unit;Kraków\ndistrict;Czyżyny\ninstance;2022\n", "czyzyny-2022-"),
            ("unit;Łódź\ninstance;2022\n", "lodz-2022-"),
            ("unit;Gdynia\nsubunit;Kamienna Góra | small\ninstance;2021\n", "kamienna-gora-sm-2021-"),
            ("unit;東京\ninstance;2024\n", "2024-"),
            ("unit;東京\n", "election-"),
            ("", "election-"),
            ("unit;Straße Æ\ninstance;2020/2021\n", "strasse-ae-2020-202-"),
        ]
        for (lines, start) in table {
            let election = PabulibEntityIDs(try meta(lines), ImportSupport.digest).election
            #expect(election.hasPrefix(start) && election.utf8.count == start.utf8.count + 6, "\(election)")
            #expect(CallID(election) != nil)
        }
    }

    @Test func everyPartOfAnElectionsNameTellsItApart() throws {
        let files = [
            "", "country;A\n", "unit;A\n", "district;A\n", "subunit;A\n", "instance;A\n", "unit;A\ndistrict;A\n",
            "unit;A\nsubunit;A\n",
        ]
        let elections = try files.map { PabulibEntityIDs(try meta($0), ImportSupport.digest).election }
        #expect(Set(elections).count == files.count)
    }

    @Test func whatNoIDMayHoldIsEscaped() throws {
        let ids = PabulibEntityIDs(try meta("unit;U\ninstance;1\n"), ImportSupport.digest)
        let table = [
            ("KAG/0010", "KAG/0010"), ("a b", "a~20b"), ("a~20b", "a~7E20b"), ("ł", "~C5~82"), ("_.-:", "_.-:"),
            ("\n", "~0A"), ("#1", "~231"), ("a\u{301}", "a~CC~81"), ("á", "~C3~A1"),
        ]
        for (id, expected) in table { #expect(ids.project(id, row: 1) == "\(ids.election):\(expected)") }
    }

    @Test func longIDsAreCutAndEndWithTheirRow() throws {
        let ids = PabulibEntityIDs(try meta("unit;U\ninstance;1\n"), ImportSupport.digest)
        let room = Limits.identifier - ids.election.utf8.count - 1
        let fits = String(repeating: "x", count: room)
        #expect(ids.project(fits, row: 3) == "\(ids.election):\(fits)")
        let long = ids.project(fits + "x", row: 3)
        #expect(long.utf8.count == Limits.identifier && long.hasSuffix("x~~3"))
        #expect(ids.project(fits + "y", row: 12).hasSuffix("x~~12"))
        #expect(ProjectID(ids.project(String(repeating: "ł", count: 900), row: 5000)) != nil)
    }

    @Test func titlesAreBroughtIntoTheFormOfATextAndOtherwiseKept() {
        let long = String(repeating: "ż", count: Limits.text + 1)
        let table: [(name: String, text: String?, isRepaired: Bool)] = [
            ("Plaza", "Plaza", false), ("", nil, false), (" \u{A0} ", nil, false),
            ("a\u{301}rbol", "árbol", false), ("\u{212B}", "Å", false),
            ("one\r\ntwo\tthree", "one two three", true), ("\u{7}", nil, true), ("\u{378}x", "\u{FFFD}x", true),
            (long, String(long.dropLast()), true), ("🌱 \"huerto\"", "🌱 \"huerto\"", false),
        ]
        for row in table {
            let name = FittedText(row.name)
            #expect(name.isRepaired == row.isRepaired, "\(row.name.debugDescription)")
            // Byte by byte: equality of strings would hide a missing normal form.
            #expect(
                name.text.map { Array($0.string.utf8) } == row.text.map { Array($0.utf8) },
                "\(row.name.debugDescription)")
        }
    }

    @Test func daysComeFromTheFile() throws {
        let table: [(lines: String, begin: String?, end: String?)] = [
            ("date_begin;2.9.2021\ndate_end;2021-09-20\n", "2021-09-02", "2021-09-20"),
            ("date_begin;2021\ndate_end;2021\n", "2021-01-01", "2021-12-31"),
            ("date_begin;2021\n", "2021-01-01", "2021-01-01"), ("date_end;2021\n", "2021-12-31", "2021-12-31"),
            ("instance;2019\n", "2019-01-01", "2019-12-31"),
            ("instance;edycja 7, 2019/2020\n", "2019-01-01", "2019-12-31"),
            ("instance;20190\n", nil, nil), ("", nil, nil),
        ]
        for row in table {
            let days = try? PabulibDays(meta(row.lines))
            #expect(days?.begin == row.begin.flatMap { Day($0) }, "\(row.lines)")
            #expect(days?.end == row.end.flatMap { Day($0) }, "\(row.lines)")
        }
        let fault = #expect(throws: PabulibFault.self) { try PabulibDays(meta("")) }
        #expect(fault?.description == "line 1, date_begin: the section META does not state it; add it")
    }
}

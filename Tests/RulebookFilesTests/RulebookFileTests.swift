import FieldCoding
import RulebookFiles
import Rules
import StrictYAML
import Testing

@Suite struct RulebookFileTests {
    static let accepted: [(yaml: String, json: String)] = [
        ("board: {minSeats: 5}", #"{"board":{"minSeats":5}}"#),
        (
            "board:\n  minSeats: 5\n  minPerSector:\n    private: 0\n",
            #"{"board":{"minPerSector":{"private":0},"minSeats":5}}"#
        ),
        ("# A comment.\n---\nties: {chain: [lot]}\n...\n", #"{"ties":{"chain":["lot"]}}"#),
        ("ties:\n  chain:\n  - lot\n  - \"idBytes\"\n", #"{"ties":{"chain":["lot","idBytes"]}}"#),
        // What a plain scalar is, the parameter's type says: no text turns into a number, a truth or a date.
        ("ties: {seed: 2026}", #"{"ties":{"seed":"2026"}}"#),
        ("ties: {seed: no}", #"{"ties":{"seed":"no"}}"#),
        ("ties: {seed: 2026-01-02}", #"{"ties":{"seed":"2026-01-02"}}"#),
        ("ties: {seed: 'null'}", #"{"ties":{"seed":"null"}}"#),
        ("ties:\n  seed: >-\n    two\n    lines\n", #"{"ties":{"seed":"two lines"}}"#),
        ("calendar: {holidays: [2026-09-18, 2026-12-25]}", #"{"calendar":{"holidays":["2026-09-18","2026-12-25"]}}"#),
        ("calendar: {holidays: []}", #"{"calendar":{"holidays":[]}}"#),
        (
            "caps:\n  categories:\n  - category: meals\n    max: 200\n",
            #"{"caps":{"categories":[{"category":"meals","max":200}]}}"#
        ),
        ("poll: {secret: false, points: 100}", #"{"poll":{"points":100,"secret":false}}"#),
    ]

    @Test(arguments: accepted)
    func aFileIsAPatch(yaml: String, json: String) throws {
        #expect(try patch(yaml) == json)
    }

    @Test func theNamesAreInTheOrderOfARulebook() throws {
        let file = try RulebookFile(reading: Array("poll: {points: 5}\naward: {waitlist: false, partial: true}".utf8))
        #expect(file.names == ["award.partial", "award.waitlist", "poll.points"])
    }

    static let refused: [(yaml: String, fault: String)] = [
        // What YAML could do and a rulebook may not.
        ("board: &b {minSeats: 5}", "1:8 an anchor; write the value out in every place"),
        ("board: *b", "1:8 an alias; write the value out in every place"),
        ("board: {minSeats: !!int 5}", "1:19 a tag; leave it out: what a value is follows from its place"),
        ("board: !x {minSeats: 5}", "1:8 a tag; leave it out: what a value is follows from its place"),
        ("board: {<<: {minSeats: 5}}", "1:9 a merge key; write the values out"),
        ("%YAML 1.1\n---\nboard: {minSeats: 5}", "1:1 a directive; leave lines that begin with % out"),
        ("%TAG !e! tag:e,2026:\n---\nboard: {minSeats: 5}", "1:1 a directive; leave lines that begin with % out"),
        ("board: {minSeats: 5}\n---\nboard: {minSeats: 6}", "2:1 a second document begins; write one document a file"),
        ("? [board]\n: {minSeats: 5}", "1:3 a list as a key; write a name"),
        // What is no YAML.
        ("board: {minSeats: 5", "2:1 this is no YAML: did not find expected ',' or '}'"),
        ("board:\n\tminSeats: 5", "2:1 this is no YAML: found character that cannot start any token"),
        ("board: \u{1}", "1:8 this is no YAML: control characters are not allowed"),
        // Names.
        ("boards: {minSeats: 5}", "1:1 unknown name \"boards\"; did you mean board?"),
        ("board:\n  minSeat: 5", "2:3 unknown name \"minSeat\"; did you mean minSeats?"),
        ("minSeats: 5", "1:1 unknown name \"minSeats\"; did you mean board.minSeats, below its group?"),
        ("board.minSeats: 5", "1:1 unknown name \"board.minSeats\"; did you mean board.minSeats, below its group?"),
        (
            "debarment: {weeks: 5}",
            "1:13 unknown name \"weeks\"; the parameters of debarment are firstYears, repeatYears"
        ),
        ("board:\n  minSeats: 5\n  minSeats: 5", "3:3 \"minSeats\" stands twice, first in line 2"),
        (
            "caps: {categories: [{category: a, max: 1, mx: 2}]}",
            "1:43 unknown name \"mx\" in caps.categories; did you mean max?"
        ),
        ("caps: {categories: [{category: a}]}", "1:21 \"max\" is missing in caps.categories"),
        // Types.
        (
            "board: 5",
            "1:8 \"5\" where the parameters of board are expected; name some of communityMajority, minPerSector, minSeats, termMonths"
        ),
        ("board: {minSeats: '5'}", "1:19 quoted text where an integer is expected"),
        (
            "board: {minSeats: 5.0}",
            "1:19 \"5.0\" where an integer is expected; write digits only: money in minor units, shares in basis points"
        ),
        (
            "board: {minSeats: 05}",
            "1:19 \"05\" where an integer is expected; write digits only: money in minor units, shares in basis points"
        ),
        (
            "board: {minSeats: 0x5}",
            "1:19 \"0x5\" where an integer is expected; write digits only: money in minor units, shares in basis points"
        ),
        ("board: {minSeats: 9007199254740992}", "1:19 an integer beyond ±9007199254740991 (2^53 − 1)"),
        ("board: {minSeats: 99999999999999999999}", "1:19 an integer beyond ±9007199254740991 (2^53 − 1)"),
        ("board: {minSeats: }", "1:19 no value where an integer is expected; leave the name out"),
        ("board: {minSeats: [5]}", "1:19 a list where an integer is expected"),
        ("poll: {secret: yes}", "1:16 \"yes\" where true or false is expected"),
        ("poll: {secret: \"true\"}", "1:16 quoted text where true or false is expected"),
        ("ties: {seed: ~}", "1:14 no value where text is expected; leave the name out"),
        ("ties: {seed: ''}", "1:14 an empty text; leave the field out"),
        ("ties: {chain: lot}", "1:15 \"lot\" where a list is expected; write - before each element, or [] for none"),
        ("caps: {categories: [meals]}", "1:21 \"meals\" where a mapping of category, max is expected"),
        // Ranges.
        ("board: {minSeats: 0}", "1:19 0 is not within 1 to 99 (seats)"),
        (
            "poll: {method: aproval}",
            "1:16 \"aproval\" is not one of approval, plurality, borda, schulze, cumulative, score; did you mean \"approval\"?"
        ),
        ("ties: {chain: []}", "1:15 a list of 0 links where 1 to 8 distinct are admitted"),
        ("ties: {chain: [lot, lot]}", "1:15 a list of 2 links where 1 to 8 distinct are admitted"),
        ("calendar: {holidays: [2026-01-01, 2026-02-30]}", "1:35 \"2026-02-30\" is not a day; write YYYY-MM-DD"),
        ("money: {currency: pesos}", "1:19 \"pesos\" is not a currency; write its ISO 4217 code, such as CLP"),
        // Nothing.
        ("", "1:1 no parameter is named; tejido rules show --default names all"),
        ("# only a comment\n", "1:1 no parameter is named; tejido rules show --default names all"),
        ("board: {}", "1:1 no parameter is named; tejido rules show --default names all"),
    ]

    @Test(arguments: refused)
    func whatIsNoRulebookIsRefusedWithItsPlace(yaml: String, fault: String) {
        #expect(faults(yaml) == [fault])
    }

    @Test func everyFaultIsListedInTheOrderOfTheFile() {
        let text = """
            board: &b
              minSeats: 0
              minSeat: 4
              termMonths: long
            poll:
              secret: maybe
              method: lots
            ties:
              chain: [lott, lot, xx, idBytes]
            calendar:
              holidays: [2026-13-01, [], x]
            poll: {points: 0}
            """
        #expect(
            faults(text).map { $0.prefix { $0 != " " } } == [
                "1:8", "2:13", "3:3", "4:15", "6:11", "7:11", "9:11", "9:22", "11:14", "11:26", "11:30", "12:1",
            ])
    }

    @Test func limitsHoldAtTheirEdges() {
        let size = YAMLLimits.bytes
        let comment = "board: {minSeats: 5}\n#"
        let full = comment + String(repeating: "x", count: size - comment.utf8.count)
        #expect(faults(full) == [])
        #expect(faults(full + "x") == ["1:1 a file of 1048577 bytes; 1048576 are admitted"])

        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(
            faults(nested(32)) == [
                "1:1 a list where the parameters of a rulebook are expected; name some of "
                    + "award, board, calendar, caps, cycle, deadlines, debarment, execution, lesson, money, poll, privacy, "
                    + "quorum, reports, requirements, score, selection, ties"
            ])
        #expect(faults(nested(33)).first == "1:33 nested deeper than 32 levels")

        func holidays(_ count: Int) -> String {
            "calendar: {holidays: [" + String(repeating: "x,", count: count) + "]}"
        }
        #expect(faults(holidays(10_000)).count == YAMLLimits.faults)
        #expect(faults(holidays(10_001)) == ["1:20023 a list of more than 10000 elements"])
    }

    @Test func noBytesBringItDown() {
        let sound = Array(RulebookText.text(of: .standard, heading: ["x"]).utf8)
        var source = SampleSource(seed: 20_260_302)
        for _ in 0..<250 {
            var bytes = sound
            for _ in 0...source.below(4) { bytes[source.below(bytes.count)] = UInt8(source.below(256)) }
            if source.below(4) == 0 { bytes.removeLast(source.below(bytes.count)) }
            do throws(YAMLFaults) {
                let file = try RulebookFile(reading: bytes)
                #expect(throws: Never.self) { try Rulebook.standard.overlaid(with: file.patch) }
            } catch {
                #expect(!error.faults.isEmpty)
            }
        }
    }
}

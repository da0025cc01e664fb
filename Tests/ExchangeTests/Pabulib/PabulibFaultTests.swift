import Exchange
import Testing

@Suite struct PabulibFaultTests {
    /// A damage to a small file, and the fault that it must meet.
    struct Damage: CustomTestStringConvertible, Sendable {
        let file: String
        let old: String
        let new: String
        let line: Int
        let field: String?
        let reason: PabulibFault.Reason
        var testDescription: String { "\(old) → \(new)" }

        init(
            _ old: String, _ new: String, in file: String = SmallFiles.approval, line: Int, field: String? = nil,
            _ reason: PabulibFault.Reason
        ) {
            self.file = file
            self.old = old
            self.new = new
            self.line = line
            self.field = field
            self.reason = reason
        }
    }

    static let damages: [Damage] = [
        // Structure
        Damage("META", "", line: 2, .textBeforeSections),
        Damage("META", "PROJECTS", line: 1, .sectionOutOfOrder("PROJECTS")),
        Damage("PROJECTS\n", "", line: 20, .sectionOutOfOrder("VOTES")),
        Damage("VOTES", "META", line: 21, .repeatedSection("META")),
        Damage("VOTES", "PROJECTS", line: 21, .repeatedSection("PROJECTS")),
        Damage("\nd;", "\nVOTES", line: 26, .repeatedSection("VOTES")),
        Damage("voter_id;vote\na;p/1,p/2\nb;p/1\nc; p/2 , p/1\nd;", "", line: 21, .missingHeader(section: "VOTES")),
        Damage("project_id;cost", "project;cost", line: 17, field: "project_id", .missingColumn(section: "PROJECTS")),
        Damage("voter_id;vote", "voter_id;votes", line: 22, field: "vote", .missingColumn(section: "VOTES")),
        Damage("key;value\n", "", line: 2, field: "key", .missingColumn(section: "META")),
        Damage("votes;name;", "Cost;name;", line: 17, field: "cost", .repeatedColumn),
        Damage(
            "points;sex", "score;sex", in: SmallFiles.cumulative, line: 14, field: "points",
            .missingColumn(section: "VOTES")),
        // Rows
        Damage("b;p/1", "b", line: 24, .wrongFieldCount(found: 1, expected: 2)),
        Damage("b;p/1", "b;p/1;F", line: 24, .wrongFieldCount(found: 3, expected: 2)),
        Damage("Benches;1", "Benches", line: 19, .wrongFieldCount(found: 4, expected: 5)),
        Damage("Benches;1", "Ben;ches;1", line: 19, .wrongFieldCount(found: 6, expected: 5)),
        Damage("rule;greedy", "rule", line: 11, field: "rule", .wrongFieldCount(found: 1, expected: 2)),
        Damage("budget;", "budget;1;", line: 9, field: "budget", .wrongFieldCount(found: 3, expected: 2)),
        Damage("\"Trees;", "\"Trees\";", line: 18, .wrongFieldCount(found: 6, expected: 5)),
        Damage("Benches", "\"Benches", line: 19, .unterminatedQuote),
        Damage("Benches", "\"Ben\nch\"es", line: 20, .textAfterQuote),
        // META
        Damage("budget;1000.50\n", "", line: 1, field: "budget", .missingKey),
        Damage("1000.50", "", line: 9, field: "budget", .missingValue),
        Damage("1000.50", "1e5", line: 9, field: "budget", .malformedNumber("1e5")),
        Damage("1000.50", "1 000", line: 9, field: "budget", .malformedNumber("1 000")),
        Damage("1000.50", "-5", line: 9, field: "budget", .negativeNumber("-5")),
        Damage("1000.50", "1,000", line: 9, field: "budget", .ambiguousNumber("1,000")),
        Damage("1000.50", "99999999999999999999", line: 9, field: "budget", .tooLarge("99999999999999999999")),
        Damage("1000.50", "92233720368547759", line: 9, field: "budget", .tooLarge("92233720368547759")),
        Damage("vote_type;approval\n", "", line: 1, field: "vote_type", .missingKey),
        Damage("vote_type;approval", "vote_type;veto", line: 10, field: "vote_type", .unknownVoteType("veto")),
        Damage("1.3.2024", "31.2.2024", line: 12, field: "date_begin", .malformedDate("31.2.2024")),
        Damage("2024-03-31", "2024-02-29x", line: 13, field: "date_end", .malformedDate("2024-02-29x")),
        Damage("2024-03-31", "29.02.2024", line: 13, field: "date_end", .endsBeforeItBegins),
        Damage("max_length;2", "max_length;two", line: 14, field: "max_length", .malformedNumber("two")),
        Damage("currency;EUR", "currency;euro", line: 15, field: "currency", .malformedCurrency("euro")),
        Damage("country;", "unit;", line: 5, field: "unit", .repeatedKey(firstLine: 4)),
        Damage("num_projects;3", "num_projects;4", line: 7, field: "num_projects", .countDiffers(stated: 4, found: 3)),
        Damage("num_votes;4", "num_votes;5", line: 8, field: "num_votes", .countDiffers(stated: 5, found: 4)),
        Damage("num_votes;4", "num_votes;many", line: 8, field: "num_votes", .malformedNumber("many")),
        // PROJECTS
        Damage("p/2;400,5", "p/1;400,5", line: 19, field: "project_id", .repeatedProject("p/1", firstLine: 18)),
        Damage("p/2;400,5", ";400,5", line: 19, field: "project_id", .missingValue),
        Damage("p/2;400,5", "\"p,2\";400,5", line: 19, field: "project_id", .commaInProjectID("p,2")),
        Damage("p/2;400,5", "p/2;", line: 19, field: "cost", .missingValue),
        Damage("p/2;400,5", "p/2;4.0.5", line: 19, field: "cost", .malformedNumber("4.0.5")),
        Damage("p/2;400,5", "p/2;-1", line: 19, field: "cost", .negativeNumber("-1")),
        Damage("p/2;400,5", "p/2;0.1234", line: 19, field: "cost", .tooFine("0.1234", decimals: 2)),
        Damage("p/2;400,5;2", "p/2;400,5;2.5", line: 19, field: "votes", .malformedNumber("2.5")),
        Damage("Benches;1", "Benches;yes", line: 19, field: "selected", .malformedNumber("yes")),
        Damage("x;100", "x;100.5", in: SmallFiles.cumulative, line: 11, field: "cost", .tooFine("100.5", decimals: 0)),
        Damage("x;100", "x;1.000", in: SmallFiles.cumulative, line: 11, field: "cost", .ambiguousNumber("1.000")),
        // VOTES
        Damage("b;p/1", "b;p/4", line: 24, field: "vote", .unknownProject("p/4")),
        Damage("b;p/1", "b;p/1,,p/2", line: 24, field: "vote", .missingValue),
        Damage("b;p/1", "b;p/1,", line: 24, field: "vote", .missingValue),
        Damage("b;p/1", ";p/1", line: 24, field: "voter_id", .missingValue),
        Damage("3;y", "3;y,x", in: SmallFiles.chooseOne, line: 13, field: "vote", .tooManyChoices(2)),
        Damage(
            "7,3", "7", in: SmallFiles.cumulative, line: 15, field: "points", .pointsDoNotMatch(points: 1, projects: 2)),
        Damage(
            "4.0", "", in: SmallFiles.cumulative, line: 16, field: "points", .pointsDoNotMatch(points: 0, projects: 1)),
        Damage("7,3", "7,-3", in: SmallFiles.cumulative, line: 15, field: "points", .negativeNumber("-3")),
        Damage("7,3", "7,three", in: SmallFiles.cumulative, line: 15, field: "points", .malformedNumber("three")),
        Damage("7,3", "7,", in: SmallFiles.cumulative, line: 15, field: "points", .missingValue),
        Damage(
            "3,2,1", "3,2", in: SmallFiles.ordinal, line: 12, field: "points", .pointsDoNotMatch(points: 2, projects: 3)
        ),
    ]

    @Test(arguments: damages) func refuses(damage: Damage) {
        let text = SmallFiles.changed(damage.file, damage.old, damage.new)
        #expect(throws: PabulibFault(line: damage.line, field: damage.field, reason: damage.reason)) {
            try SmallFiles.parse(text)
        }
    }

    @Test func refusesAFileThatEndsTooEarly() throws {
        let bytes = Array(SmallFiles.approval.utf8)
        // The last ballot is "d;": without its line break and without it, the file says the same or lacks a row.
        for length in 0..<(bytes.count - 1) {
            let fault = #expect(throws: PabulibFault.self, "cut at \(length)") {
                try PabulibFile(parsing: Array(bytes.prefix(length)))
            }
            #expect((1...27).contains(try #require(fault).line))
        }
    }

    @Test func survivesEveryChangedByte() {
        let bytes = Array(SmallFiles.cumulative.utf8)
        for index in bytes.indices {
            for byte: UInt8 in [0x00, 0x0A, 0x22, 0x2C, 0x2D, 0x3B, 0x39, 0xFF] {
                var damaged = bytes
                damaged[index] = byte
                do {
                    let file = try PabulibFile(parsing: damaged)
                    #expect(file.projects.count == 2 && file.votes.count == 2)
                } catch { #expect((1...17).contains(error.line)) }
            }
        }
    }

    @Test func namesTheLineOfWhatIsNotUTF8() {
        var bytes = Array(SmallFiles.approval.utf8)
        let offset = bytes.count - 4
        bytes[offset] = 0xC3
        #expect(throws: PabulibFault(line: 25, reason: .invalidUTF8(offset: offset))) {
            try PabulibFile(parsing: bytes)
        }
    }

    @Test func hasALimitOfFields() {
        let wide = SmallFiles.changed("b;p/1", "b;p/1" + String(repeating: ";", count: PabulibLimits.fields))
        #expect(throws: PabulibFault(line: 24, reason: .tooManyFields(most: PabulibLimits.fields))) {
            try SmallFiles.parse(wide)
        }
        let atLimit = SmallFiles.changed("b;p/1", "b;p/1" + String(repeating: ";", count: PabulibLimits.fields - 2))
        #expect(throws: Never.self) { try SmallFiles.parse(atLimit) }
    }

    @Test func saysWhereWhatAndWhatToDo() {
        let fault = PabulibFault(line: 9, field: "budget", reason: .malformedNumber("1e5"))
        #expect(
            fault.description
                == "line 9, budget: \"1e5\" is not a number; write it with digits and at most one point")
        let long = PabulibFault(line: 2, reason: .unknownProject(String(repeating: "x", count: 5000)))
        #expect(long.description.utf8.count < 200)
    }
}

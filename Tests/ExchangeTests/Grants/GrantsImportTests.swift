import Events
import FieldCoding
import Rules
import Testing

@testable import Exchange

/// What a 360Giving document becomes.
@Suite struct GrantsImportTests {
    private static func grant(_ id: String, _ changes: [String: String] = [:]) -> String {
        var members = [
            "id": "\"\(id)\"", "title": "\"Sede\"", "description": "\"Techo nuevo\"", "currency": "\"GBP\"",
            "amountAwarded": "1250.50", "awardDate": "\"2024-05-02\"",
            "recipientOrganization": #"[{"id":"GB-CHC-1","name":"Club"}]"#,
            "fundingOrganization": #"[{"id":"GB-CHC-9","name":"Fund"}]"#,
        ]
        for (name, value) in changes { members[name] = value.isEmpty ? nil : value }
        return "{" + members.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",") + "}"
    }

    private static func document(_ grants: [String]) -> [UInt8] {
        Array("{\"grants\":[\n\(grants.joined(separator: ",\n"))\n]}".utf8)
    }

    private func imported(
        _ grants: [String], days: DayForm = .yearFirst, currency: Currency? = nil
    ) throws -> GrantsImport {
        let source = try SourceTable(grants: Self.document(grants))
        return GrantsImport(
            source, digest: ImportSupport.digest,
            into: .init(
                territory: TerritoryID(unchecked: "fund"), actor: ActorID(unchecked: "importer"), sector: .private,
                days: days, currency: currency))
    }

    @Test func aGrantIsAProjectAndItsAward() throws {
        let grants = try imported([
            Self.grant("360G-a-2", ["awardDate": "\"2024-06-01\"", "amountAppliedFor": "2000"]),
            Self.grant("360G-a-1", ["grantProgramme": #"[{"code":"A 1","title":"Arts"}]"#, "amountAwarded": "0"]),
        ])
        #expect(grants.faults.isEmpty && grants.notices.isEmpty)
        #expect(grants.grants == 2 && grants.total == 125_050 && grants.currency == Currency("GBP"))
        #expect(
            grants.proposals.dropFirst().map(ImportSupport.line) == [
                #"2024-05-02 territory.proposed 360-0123456789ab-territory-1 {"commune":"fund","name":"fund"}"#,
                #"2024-05-02 organisation.registered 360-0123456789ab-organisation-1 {"kind":"other","name":"Club","organisation":"GB-CHC-1","sector":"private"}"#,
                #"2024-06-01 call.published 360-0123456789ab-call-1 {"call":"grants","closes":"2024-06-01","criteria":[],"opens":"2024-06-01"}"#,
                #"2024-05-02 call.published 360-0123456789ab-call-2 {"call":"\#(Self.key)","category":"\#(Self.key)","closes":"2024-05-02","criteria":[],"opens":"2024-05-02"}"#,
                #"2024-05-02 project.submitted 360-0123456789ab-project-2 {"call":"\#(Self.key)","organisation":"GB-CHC-1","project":"360G-a-1","summary":"Techo nuevo","title":"Sede"}"#,
                #"2024-05-02 funds.awarded 360-0123456789ab-award-2 {"amount":0,"award":"360G-a-1","call":"\#(Self.key)","project":"360G-a-1"}"#,
                #"2024-06-01 project.submitted 360-0123456789ab-project-1 {"call":"grants","organisation":"GB-CHC-1","project":"360G-a-2","requested":200000,"summary":"Techo nuevo","title":"Sede"}"#,
                #"2024-06-01 funds.awarded 360-0123456789ab-award-1 {"amount":125050,"award":"360G-a-2","call":"grants","project":"360G-a-2"}"#,
            ])
        let rules = try #require(grants.proposals.first?.event as? RulesEnacted)
        #expect(throws: Never.self) { try Rulebook.standard.overlaid(with: rules.parameters) }
    }

    /// `A 1` as an id: no id holds a blank.
    private static let key = "a-1-" + fingerprint("A 1", digits: 10)

    @Test func whatMaySpeakOfPeopleIsLeftOut() throws {
        let grants = try imported([
            Self.grant("g1", ["recipientOrganization": "", "recipientIndividual": #"{"id":"x","name":"Ana"}"#]),
            Self.grant("g2", ["description": "\"Write to ana@example.org\""]),
        ])
        let text = grants.proposals.map(ImportSupport.line).joined()
        #expect(!text.contains("Ana") && !text.contains("example.org"))
        #expect(
            grants.notices == [
                "line 3: the description of g2 is left out, for it may speak of people",
                "grants to individuals, 1: to whom is not recorded",
            ])
    }

    static let places: [(locations: [String], name: String, isTold: Bool)] = [
        ([#"[{"name":"Leeds"}]"#, #"[{"name":"Leeds"}]"#], "Leeds", false),
        ([#"[{"name":"Leeds"}]"#, #"[{"name":"York"}]"#], "fund", true),
        ([#"[{"name":"Leeds"}]"#, ""], "fund", true),
        ([#"[{"name":"Leeds"},{"name":"York"}]"#, #"[{"name":"Leeds"},{"name":"York"}]"#], "fund", true),
        (["", ""], "fund", false),
    ]

    /// The territory bears the name of the place that every grant serves, never that of the funder.
    @Test(arguments: places)
    func theTerritoryIsCalledAsThePlaceOfAllGrants(locations: [String], name: String, isTold: Bool) throws {
        let grants = try imported(
            locations.enumerated().map { Self.grant("g\($0)", ["beneficiaryLocation": $1]) })
        let proposed = try #require(grants.proposals.lazy.compactMap { $0.event as? TerritoryProposed }.first)
        #expect(proposed.name.string == name && proposed.commune.string == name)
        let told = "places that the grants serve are not recorded: they are not one and the same"
        #expect(grants.notices == (isTold ? [told] : []))
    }

    @Test func whatIsRepairedIsTold() throws {
        let grants = try imported([
            Self.grant(
                "g1",
                [
                    "title": #""Se\u001bde""#,
                    "recipientOrganization": #"[{"id":"GB-CHC-1","name":"Cl\u0007ub"}]"#,
                ])
        ])
        #expect(grants.proposals.contains { ($0.event as? ProjectSubmitted)?.title.string == "Se de" })
        let how = "is not as written: control characters are blanks, and what is too long is cut"
        #expect(grants.notices == ["the name of GB-CHC-1 \(how)", "the title of g1 \(how)"])
    }

    static let faults: [(changes: [String: String], fault: String)] = [
        (["amountAwarded": ""], "amountAwarded: it is missing, and a grant needs it"),
        (["amountAwarded": "-5"], "amountAwarded: -5 is no amount that an award can have"),
        (["amountAwarded": "1.001"], "amountAwarded: \"1.001\" where 2 decimals are admitted"),
        (["awardDate": "\"02/05/2024\""], "awardDate: \"02/05/2024\" is no day of the form 2024-12-31"),
        (["currency": "\"pounds\""], "currency: \"pounds\" is no currency"),
        (["recipientOrganization": "[]"], "recipientOrganization.0.id: it is missing, and a grant needs it"),
        (["amountAwarded": "[5]"], "amountAwarded: a list stands where one value is expected"),
        (["title": #"{"en":"Seat"}"#], "title: an object stands where one value is expected"),
        (
            ["recipientOrganization": #"{"id":"GB-CHC-1"}"#],
            "recipientOrganization.0.id: recipientOrganization is an object, where a list is expected"
        ),
        (["currency": "\"XXX\""], "currency: \"XXX\" is no currency"),
        (["currency": "\"EUR\""], "a grant in EUR beside grants in GBP: a stream has one currency"),
    ]

    @Test(arguments: faults)
    func aFaultNamesItsLineAndMember(changes: [String: String], fault: String) throws {
        let grants = try imported([Self.grant("g1"), Self.grant("g2", changes)])
        #expect(grants.faults.map { "\($0.line) \($0.row ?? "") \($0.failure.message)" } == ["3 g2 \(fault)"])
        #expect(grants.proposals.isEmpty)
    }

    @Test func oneCurrencyOfSeveralIsImportedWhenAskedFor() throws {
        let rows = [Self.grant("g1"), Self.grant("g2", ["currency": "\"EUR\"", "amountAwarded": "7"])]
        let grants = try imported(rows, currency: Currency("EUR"))
        #expect(grants.faults.isEmpty && grants.grants == 1 && grants.others == 1 && grants.total == 700)
    }
}

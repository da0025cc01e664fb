import Events
import Rules
import Testing

@testable import Exchange

/// Awards and payments as standards ask for them.
@Suite struct GrantRegisterTests {
    /// A small history: an award of 1,000 paid in two instalments.
    private static func register(
        _ currency: Currency = .clp, adding events: [any Event] = [], recipientRUT: String? = "65990014-9",
        territory: String? = nil
    ) -> GrantRegister {
        var register = GrantRegister()
        var position: UInt64 = 0
        func take(_ event: any Event) {
            let moment = Instant(milliseconds: 1_700_000_000_000 + Int64(position))
            register.take(
                Recorded(
                    position: position,
                    envelope: Envelope(
                        actor: ActorID(unchecked: "desk"), id: EventID(unchecked: "e\(position)"),
                        occurred: Day(number: 19_000 + Int32(position)), recorded: moment,
                        territory: TerritoryID(unchecked: "t")), event: event))
            position += 1
        }
        let call = CallID(unchecked: "c")
        let hash = ImportSupport.digest
        register.begin(.programme, in: .clp)
        take(
            OrganisationRegistered(
                kind: .foundation, name: Text(unchecked: "Donante; \"grande\""),
                organisation: OrganisationID(unchecked: "giver"), sector: .private))
        register.begin(TerritoryID(unchecked: "t"), in: currency)
        if let name = territory.map(Text.init(unchecked:)) { take(TerritoryProposed(commune: name, name: name)) }
        take(
            OrganisationRegistered(
                kind: .other, name: Text(unchecked: "Club"), organisation: OrganisationID(unchecked: "club"),
                rut: recipientRUT.flatMap { RUT($0) }, sector: .community))
        take(
            OrganisationChanged(
                name: Text(unchecked: "=Club Nuevo"), organisation: OrganisationID(unchecked: "club")))
        take(
            ProjectSubmitted(
                call: call, organisation: OrganisationID(unchecked: "club"), project: ProjectID(unchecked: "p"),
                title: Text(unchecked: "Sede")))
        take(
            FundsAwarded(
                amount: 1_000, award: AwardID(unchecked: "a"), call: call, project: ProjectID(unchecked: "p")))
        take(
            AgreementSigned(
                act: .init(day: Day(number: 19_100), number: Text(unchecked: "12")),
                agreement: AgreementID(unchecked: "g"), award: AwardID(unchecked: "a"), from: Day(number: 19_100),
                grantor: OrganisationID(unchecked: "giver"), instalments: [], to: Day(number: 19_300)))
        for n in 1...2 {
            take(
                DisbursementMade(
                    agreement: AgreementID(unchecked: "g"), amount: 500, bankReference: hash, n: Count(Int64(n))))
        }
        for event in events { take(event) }
        return register
    }

    private static func refund(_ amount: Money, _ n: Count?, _ cause: RefundReceived.Cause) -> RefundReceived {
        RefundReceived(agreement: AgreementID(unchecked: "g"), amount: amount, cause: cause, n: n)
    }

    static let cases: [(events: [any Event], amounts: [String])] = [
        ([], ["500", "500"]),
        ([refund(200, 1, .returnedTransfer)], ["300", "500"]),
        ([refund(500, 2, .returnedTransfer)], ["500"]),
        ([refund(700, nil, .returnedTransfer)], ["300"]),
        ([refund(200, 1, .unspent)], ["500", "500"]),
    ]

    @Test(arguments: 0..<5)
    func aTransferThatCameBackIsNone(index: Int) {
        let (events, amounts) = Self.cases[index]
        let lines = TransferRegister(Self.register(adding: events), issuer: nil).text.split(separator: "\n").dropFirst()
        #expect(lines.compactMap { $0.split(separator: ";").last.map(String.init) } == amounts)
    }

    @Test func rowsAreQuotedAndNeverFormulas() {
        let transfers = TransferRegister(Self.register(), issuer: nil)
        let row = transfers.text.split(separator: "\n").dropFirst().first
        #expect(row == "6;2022-04-18;2023-11-14;2022;;\"Donante; \"\"grande\"\"\";65990014-9;'=Club Nuevo;500")
        #expect(transfers.notices == ["EMISORA_RUT left empty, 2: the log does not hold it"])
        let given = TransferRegister(Self.register(recipientRUT: nil), issuer: ("60801000-9", "Otro"))
        #expect(
            given.text.split(separator: "\n").dropFirst().first
                == "6;2022-04-18;2023-11-14;2022;60801000-9;Otro;;'=Club Nuevo;500")
        #expect(
            TransferRegister(Self.register(Currency("EUR") ?? .clp), issuer: nil).notices == [
                "payments left out, 2: they are not in CLP"
            ])
    }

    private static func publisher(
        _ prefix: String = "360G-x", _ funder: String = "GB-CHC-9", _ name: String = "F"
    ) throws(GrantsPublisher.Fault) -> GrantsPublisher {
        try GrantsPublisher(prefix: prefix, funder: funder, funderName: name)
    }

    @Test func amountsHaveTheDecimalsOfTheirCurrency() throws {
        let text = GrantsDocument(Self.register(Currency("EUR") ?? .clp), by: try Self.publisher()).text
        #expect(text.contains("\"amountAwarded\":10.00,") && text.contains("\"amountDisbursed\":10.00,"))
        #expect(text.contains("\"id\":\"360G-x-t-a\"") && text.contains("\"id\":\"360G-x:club\""))
    }

    @Test func anAwardThatLeftNothingIsNoGrant() throws {
        let ended = AwardEnded(award: AwardID(unchecked: "a"), freed: 1_000, how: .declined, reason: Note("no"))
        #expect(GrantsDocument(Self.register(adding: [ended]), by: try Self.publisher()).count == 0)
        let partly = AwardEnded(award: AwardID(unchecked: "a"), freed: 400, how: .expired, reason: Note("no"))
        let document = GrantsDocument(Self.register(adding: [partly]), by: try Self.publisher())
        #expect(document.count == 1 && document.text.contains("\"amountAwarded\":600,"))
    }

    /// A territory that bears its id as its name says of no place; another name is one.
    @Test(arguments: [("t", false), ("Los Aromos", true)])
    func aLocationIsMoreThanTheTerritorysId(name: String, isThere: Bool) throws {
        let text = GrantsDocument(Self.register(territory: name), by: try Self.publisher()).text
        #expect(text.contains("\"beneficiaryLocation\":[{\"name\":\"\(name)\"}]") == isThere)
        #expect(text.contains("beneficiaryLocation") == isThere)
    }

    static let prefixes: [(prefix: String, isOne: Bool)] = [
        ("360G-a", true), ("360G-A_b-9", true), ("", false), ("360G-", false), ("360G-a b", false), ("360g-a", false),
        ("360G-ñ", false), ("GB-CHC-9", false), ("bad prefix", false),
    ]

    @Test(arguments: prefixes)
    func prefixesAreThoseOf360Giving(prefix: String, isOne: Bool) {
        #expect(((try? Self.publisher(prefix)) != nil) == isOne)
    }

    static let funders: [(id: String, isOne: Bool)] = [
        ("CL-RUT-65990014-9", true), ("360G-a:1", true), ("", false), ("x", false), ("360G-", false),
        ("GB-CHC-", false), ("GB-CHC-1 2", false), ("GB-CHC-1\u{1B}", false),
    ]

    @Test(arguments: funders)
    func fundersHaveIdsOfOrganisations(id: String, isOne: Bool) {
        #expect(((try? Self.publisher("360G-x", id)) != nil) == isOne)
    }

    @Test(arguments: ["", " \u{A0}", "\u{1B}"])
    func fundersHaveNames(name: String) {
        #expect(throws: GrantsPublisher.Fault.funderName) { try Self.publisher("360G-x", "GB-CHC-9", name) }
    }

    static let ids: [(id: String, isStandard: Bool)] = [
        ("360G-wolfson:org-209", true), ("GB-CHC-1156077", true), ("CL-RUT-65990014-9", true), ("club", false),
        ("GB-chc-1", false), ("GB-CHC-", false), ("XYZ-A-1", false), ("a-b-c", false),
    ]

    @Test(arguments: ids)
    func idsOfTheStandardStandAsTheyAre(id: String, isStandard: Bool) {
        #expect(GrantsDocument.isStandard(id) == isStandard)
    }

    static let decimals: [(minor: Int64, decimals: Int, text: String)] = [
        (0, 0, "0"), (0, 2, "0.00"), (5, 2, "0.05"), (123_456, 2, "1234.56"), (-5, 2, "-0.05"), (1_234, 3, "1.234"),
    ]

    @Test(arguments: decimals)
    func minorUnits(minor: Int64, decimals: Int, text: String) {
        #expect(GrantsDocument.decimal(minor, decimals: decimals) == text)
    }
}

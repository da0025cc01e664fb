import Events
import Exchange
import FieldCoding
import Testing

@Suite struct EventTableTests {
    /// `line:column message; remedy` of every fault, `-` for a row that is an event.
    private func told(_ text: String, _ type: EventType? = nil) -> [String] {
        EventTable(Array(text.utf8), type: type).rows.map { row in
            switch row.event {
            case .success: "-"
            case .failure(let fault): "\(fault.line):\(fault.column) \(fault.failure)"
            }
        }
    }

    private func events(_ text: String, _ type: EventType? = nil) throws -> [Proposal] {
        try EventTable(Array(text.utf8), type: type).rows.map { try $0.event.get() }
    }

    private let head = "type,territory,occurred,actor,id,need,title,category\n"

    @Test func aRowIsTheEventThatItsJSONWouldBe() throws {
        let text = head + "need.raised,los-aromos,2024-04-20,mesa-1,a-1,sin-luz,Sin luz,espacio-publico\n"
        let event = try #require(try events(text).first)
        let json =
            #"{"type":"need.raised","territory":"los-aromos","occurred":"2024-04-20","actor":"mesa-1","id":"a-1","#
            + #""data":{"need":"sin-luz","title":"Sin luz","category":"espacio-publico"}}"#
        let same = try Proposal(json: Array(json.utf8).span)
        #expect(event.actor == same.actor && event.id == same.id && event.occurred == same.occurred)
        #expect(event.territory == same.territory)
        #expect(try #require(event.event as? NeedRaised) == #require(same.event as? NeedRaised))
    }

    static let writings: [(name: String, text: String)] = [
        ("CRLF", "territory,occurred,actor,need,title,category\r\nt,2024-01-02,d,n,A title,c\r\n"),
        ("CR", "territory,occurred,actor,need,title,category\rt,2024-01-02,d,n,A title,c"),
        ("a byte order mark", "\u{FEFF}territory,occurred,actor,need,title,category\nt,2024-01-02,d,n,A title,c\n"),
        ("quotes", "\"territory\",occurred,actor,need,title,category\nt,\"2024-01-02\",d,n,\"A title\",c\n"),
        ("blanks", "territory, occurred,actor,need,title,category\n t ,2024-01-02,d,n,\" A title\",c\n\n"),
        ("another order", "title,category,need,actor,occurred,territory\nA title,c,n,d,2024-01-02,t\n"),
        ("an empty cell", "territory,occurred,actor,need,title,category,id\nt,2024-01-02,d,n,A title,c,\n"),
        ("data.", "territory,occurred,actor,data.need,title,data.category\nt,2024-01-02,d,n,A title,c\n"),
    ]

    @Test(arguments: writings)
    func howItIsWrittenDoesNotMatter(name: String, text: String) throws {
        let event = try #require(try events(text, .needRaised).first)
        let need = try #require(event.event as? NeedRaised)
        #expect(need.title.string == "A title" && need.need.text == "n" && event.id == nil)
    }

    @Test func quotedCellsHoldCommasQuotesAndLines() throws {
        let text =
            head + "need.raised,t,2024-01-02,d,,n,\"One, \"\"two\"\"\nthree\",c\nneed.raised,t,2024-01-02,d,,m,T,c\n"
        let rows = EventTable(Array(text.utf8)).rows
        #expect(rows.map(\.line) == [2, 4])
        #expect(try (rows[0].event.get().event as? NeedRaised)?.title.string == "One, \"two\"\nthree")
    }

    @Test func listsNumbersAndFlagsAreReadByTheirFields() throws {
        let funded = try events(
            "territory,occurred,actor,fund,source,amount,inKind\nprogramme,2024-01-02,d,f,ministry,4500000,false\n",
            .fundFinanced)
        let allocated = try events(
            "territory,occurred,actor,fund,data.territory,amount\nprogramme,2024-01-02,d,f,los-aromos,5\n",
            .fundAllocated)
        #expect((allocated.first?.event as? FundAllocated)?.territory.text == "los-aromos")
        #expect(allocated.first?.territory == .programme)
        #expect((funded.first?.event as? FundFinanced)?.amount.value == 4_500_000)
        let closed = try events(
            "territory,occurred,actor,evidence,call,received\nt,2024-01-02,d,\(hash) \(hash),c,0\n", .callClosed)
        #expect(closed.first?.evidence?.count == 2)
    }

    private let hash = String(repeating: "0a", count: 32)

    @Test func faultsAreNamedByRowAndColumn() {
        let table: [(rows: String, fault: String)] = [
            (
                "need.raised,t,2024-02-30,d,,n,T,c",
                "2:3 column occurred: \"2024-02-30\" is not a day (at /occurred); write YYYY-MM-DD"
            ),
            (
                "need.raised,t,2024-02-03,d,,n m,T,c",
                "2:6 column need: \"n m\" is not an id (at /data/need); an id is 1 to 64 of A–Z a–z 0–9 . _ : / ~ - and begins with a letter or digit"
            ),
            (
                "need.raised,t,2024-02-03,d,,n,,c",
                "2:7 column title: an empty cell, and the field is needed (at /data/title)"
            ),
            (
                "need.raised,t,2024-02-03,d,,n,T",
                "2:1 a row of 7 cells below a header of 8; quote cells that hold a comma"
            ),
            (
                "need.raised,t,2024-02-03,d,,n,T,c,x",
                "2:1 a row of 9 cells below a header of 8; quote cells that hold a comma"
            ),
            (
                "need.raisd,t,2024-02-03,d,,n,T,c",
                "2:1 unknown event type \"need.raisd\" (at /type); did you mean \"need.raised\"?"
            ),
            ("need.raised,t,2024-02-03,d,,n,\"T,c", "2:1 the quoted cell that begins here never ends"),
            (
                "need.raised,t,2024-02-03,d,,n,\"T\"x,c",
                "2:1 text follows a closing quote; write a quote within quotes twice"
            ),
        ]
        for (rows, fault) in table { #expect(told(head + rows + "\n") == [fault]) }
        #expect(
            told(
                head
                    + "need.raised,t,2024-02-03,d,,n,T,c\ncall.closed,t,2024-02-03,d,,n,T,c\nneed.raised,t,x,d,,n,T,c\n"
            ) == [
                "-", "3:1 another type than need.raised, which the file is of; write one type a file",
                "4:3 column occurred: \"x\" is not a day (at /occurred); write YYYY-MM-DD",
            ])
        #expect(
            told(
                "territory,occurred,actor,fund,source,amount,inKind\nprogramme,2024-01-02,d,f,m,4.5,yes\n",
                .fundFinanced)
                == [
                    "2:6 column amount: \"4.5\" where an integer is expected (at /data/amount); write digits only: "
                        + "money in minor units, shares in basis points"
                ])
    }

    @Test func everyFaultOfAHeaderIsListed() {
        #expect(
            told("territory,ocurred,actor,actor,need,irregular\nx,x,x,x,x,x\n", .needRaised) == [
                "1:2 need.raised has no field \"ocurred\"; did you mean occurred?", "1:4 column actor stands twice",
                "1:6 column irregular: no cell can hold this field; write events that need it as JSON",
                "1:1 no column category, which need.raised needs", "1:1 no column title, which need.raised needs",
                "1:1 no column occurred, which need.raised needs",
            ])
        #expect(
            told("territory,need\nx,x\n")
                == ["1:1 no column type; add it, or name the type: --type need.raised"])
    }

    @Test func atItsLimitAndBeyond() {
        let full = Array(repeating: "unheard", count: EventTable.mostColumns).joined(separator: ",")
        #expect(
            told(full + "\n" + full, .needRaised).first
                == "1:1 need.raised has no field \"unheard\"; tejido events need.raised lists its fields")
        #expect(told(full + ",x\n" + full, .needRaised) == ["1:1 a row of more than 1024 cells"])
        #expect(told("") == [] && told(head) == [])
        let rows = EventTable(Array(head.utf8) + [0x0A, 0xFF]).rows
        #expect(rows.map(\.line) == [3])
    }
}

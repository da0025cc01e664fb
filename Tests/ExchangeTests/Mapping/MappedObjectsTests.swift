import Testing

/// What stands in objects of JSON where a mapping expects one value, and where rows without lines of their own are.
@Suite struct MappedObjectsTests {
    private static let mapping = """
        actor: desk
        format: json
        rows: a/b.items
        currency: GBP
        events:
          - type: fund.financed
            unless: {state: [draft]}
            territory: programme
            occurred: 2024-01-01
            data:
              fund: f
              source: "{who.0.id}"
              amount: "{m.amount|money}"
              inKind: false
              restrictedTo: [{territory: "{to.place}", objective: "{to.aim}"}]

        """
    private static let sound = #"{"m":{"amount":1.5},"who":[{"id":"o"}],"to":{"place":"t","aim":"a"},"state":"done"}"#

    private static func lines(_ rows: [String]) throws -> [String] {
        try MappingSupport.lines(mapping, #"{"a/b":{"items":[\#(rows.joined(separator: ","))]}}"#)
    }

    static let faults: [(old: String, new: String, fault: String)] = [
        (#"{"amount":1.5}"#, #"{"amount":[7]}"#, "column m.amount: a list stands where one value is expected"),
        (#"{"amount":1.5}"#, #"{"amount":{"x":7}}"#, "column m.amount: an object stands where one value is expected"),
        (#"{"amount":1.5}"#, #"{"amount":[]}"#, "column m.amount: a list stands where one value is expected"),
        (#"{"amount":1.5}"#, #""8""#, "column m.amount: m is \"8\", where an object is expected"),
        (#"{"amount":1.5}"#, "8", "column m.amount: m is \"8\", where an object is expected"),
        (#"{"amount":1.5}"#, "[8]", "column m.amount: m is a list, where an object is expected"),
        (#"[{"id":"o"}]"#, #"{"id":"o"}"#, "column who.0.id: who is an object, where a list is expected"),
        (#"[{"id":"o"}]"#, #"["o"]"#, "column who.0.id: who.0 is \"o\", where an object is expected"),
        (#""done""#, #"["draft"]"#, "column state: a list stands where one value is expected"),
        // What is absent, or null, is an empty cell.
        (#"{"amount":1.5}"#, "{}", "column m.amount: an empty cell, and amount is needed"),
        (#"{"amount":1.5}"#, #"{"amount":null}"#, "column m.amount: an empty cell, and amount is needed"),
        (#"{"amount":1.5}"#, "null", "column m.amount: an empty cell, and amount is needed"),
        (#""m":{"amount":1.5},"#, "", "column m.amount: an empty cell, and amount is needed"),
        (#"[{"id":"o"}]"#, "[]", "column who.0.id: an empty cell, and source is needed"),
    ]

    @Test(arguments: faults)
    func aRowIsRefusedForWhatIsNoValue(old: String, new: String, fault: String) throws {
        let place = "1:\(18 + Self.sound.utf8.count + 1) /a~1b/items/1"
        #expect(try Self.lines([Self.sound, Self.sound.replacing(old, with: new)]) == ["row at \(place) \(fault)"])
    }

    @Test func whatIsAbsentIsLeftOut() throws {
        let silent = Self.sound.replacing(#"{"place":"t","aim":"a"}"#, with: "null")
        let start = "programme 2024-01-01 fund.financed csv-0123456789ab-fund.financed-"
        #expect(
            try Self.lines([Self.sound, silent]) == [
                start
                    + #"1 {"amount":150,"fund":"f","inKind":false,"restrictedTo":[{"objective":"a","territory":"t"}],"source":"o"}"#,
                start + #"2 {"amount":150,"fund":"f","inKind":false,"source":"o"}"#,
            ])
    }

    /// What is wrong with one cell is said once, though several events are made of it.
    @Test func oneCellIsRefusedOnce() throws {
        let mapping = """
            actor: desk
            format: json
            events:
              - {type: territory.proposed, territory: "{t|id}", occurred: 2024-01-01, data: {name: "{n}", commune: "{n}"}}
              - {type: territory.proposed, name: b, territory: "{t|id}", occurred: 2024-01-01, data: {name: "{n}", commune: c}}

            """
        #expect(
            try MappingSupport.lines(mapping, #"[{"t":"a","n":"A"},{"t":"b","n":{}}]"#) == [
                "row at 1:20 /1 column n: an object stands where one value is expected"
            ])
    }

    @Test func aNameThatTwoMembersLeadToIsRefused() throws {
        #expect(
            try Self.lines([#"{"m.amount":1,"m":{"amount":2}}"#]) == ["row at 1:37 member \"m.amount\" stands twice"])
    }
}

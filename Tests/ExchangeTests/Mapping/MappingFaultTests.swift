import Testing

/// Every fault of a mapping has its place.
@Suite struct MappingFaultTests {
    static let head =
        "actor: desk\nevents:\n  - type: fund.financed\n    territory: programme\n    occurred: 2024-01-01\n"

    static let faults: [(yaml: String, faults: [String])] = [
        ("", ["1:1 the file is empty; a mapping names its events"]),
        ("actor: desk", ["1:1 \"events\" is missing in a mapping"]),
        ("actor: desk\nevents: []", ["2:9 no event is named; a mapping names at least one"]),
        (
            "actor: desk\nevent: []",
            ["1:1 \"events\" is missing in a mapping", "2:1 unknown name \"event\" in a mapping; did you mean events?"]
        ),
        (
            "actor: desk\nnumbers: 1.234,5\nevents: []",
            [
                "2:10 \"1.234,5\" is not one of 1234567.89, 1234567,89, 1,234,567.89, 1.234.567,89, 1 234 567,89, 1 234 567.89, 1'234'567.89"
            ]
        ),
        (
            head + "    data: {fund: f, source: o, amount: \"{amonut|money}\", inKind: false}",
            [
                "6:40 an amount, and no currency; state it at the top: currency: CLP",
                "6:40 the source has no column \"amonut\"; did you mean amount?",
            ]
        ),
        (
            head + "    data: {fund: f, source: o, amount: \"{amount}\", inKind: false}",
            [
                "6:40 \"{amount}\" where a number is expected; say what the column holds, and nothing beside it: {…|money}, {…|number} or {…|percent}"
            ]
        ),
        (
            head + "    data: {fund: f, source: o, amount: 1.5, inKind: no, to: x}",
            [
                "6:40 \"1.5\" where an integer is expected; write digits only: money in minor units, shares in basis points",
                "6:53 \"no\" where true or false is expected",
                "6:61 fund.financed has no field \"to\" here; tejido events fund.financed lists its fields",
            ]
        ),
        (
            head + "    data: {fund: \"{name|upper}\", amount: 1, inKind: false}",
            [
                "6:11 source is missing, which fund.financed needs",
                "6:18 nothing is made by \"upper\"; there are day, id, key, money, number, percent, slug",
            ]
        ),
        (
            head + "    each: [name]\n    data: {fund: \"{name|id}\", source: \"{who|id}\", amount: 1, inKind: false}",
            [
                "6:11 fund.financed names column \"who\", which is not among each; add it, so that the event does not depend on the row that comes first"
            ]
        ),
        (
            "columns: {who: amount, sum: amount}\n" + head + "    data: {fund: f, source: o, amount: 1, inKind: false}",
            ["1:16 the source has a column \"who\" of its own; choose another name"]
        ),
        (
            "rows: data\ncurrency: XXX\n" + head + "    data: {fund: f, source: o, amount: 1, inKind: false}",
            [
                "1:7 a table has no member that holds its rows; add format: json, or leave rows out",
                "2:11 XXX is no currency; state the currency that the amounts are in, such as CLP",
            ]
        ),
        (
            "format: json\nseparator: tab\n" + head + "    data: {fund: f, source: o, amount: 1, inKind: false}",
            ["2:12 nothing parts cells in JSON; leave separator out, or add format: csv"]
        ),
        // What the mapping states itself is wrong in every row, and said once.
        (
            head.replacing("2024-01-01", with: "2024-02-30")
                + "    data: {fund: f, source: o, amount: 1, inKind: false}",
            ["5:15 \"2024-02-30\" is not a day; write YYYY-MM-DD"]
        ),
        (
            head
                + "    data: {fund: f, source: o, amount: 1, inKind: false}\n  - type: fund.financed\n    territory: p\n    occurred: 2024-01-01\n    data: {fund: f, source: o, amount: 1, inKind: false}",
            ["7:5 a second fund.financed; give it a name of its own: name: …"]
        ),
        (
            "actor: desk\nevents:\n  - {type: event.corrected, territory: t, occurred: 2024-01-01, data: {}}",
            ["3:12 a mapping makes no event.corrected; write it as JSON: tejido new event.corrected"]
        ),
        (
            "actor: desk\nevents:\n  - {type: fund.finance, territory: t, occurred: 2024-01-01, data: {}}",
            ["3:12 unknown event type \"fund.finance\"; did you mean \"fund.financed\"?"]
        ),
        (
            head + "    when: {who: {is: a}}\n    data: {fund: \"{name\", source: o, amount: 1, inKind: false}",
            [
                "6:17 a condition is a value, or a list of values; \"\" is an empty cell",
                "7:18 a { that no } closes; write {{ for the brace itself",
            ]
        ),
    ]

    @Test(arguments: faults)
    func fault(yaml: String, faults: [String]) throws {
        #expect(try MappingSupport.lines(yaml, "name,who,amount\nx,a,1\ny,b,2\n") == faults)
    }

    static let sources: [(text: String, fault: String)] = [
        ("", "row at 1:1 the file is empty"),
        ("name,who,amount\nx,a\n", "row at 2:1 a row of 2 cells below a header of 3"),
        ("name,who,amount\n\"x,a,1\n", "row at 2:1 the quoted cell that begins here never ends"),
    ]

    @Test(arguments: sources)
    func source(text: String, fault: String) throws {
        let mapping = Self.head + "    data: {fund: \"{name}\", source: o, amount: 1, inKind: false}"
        #expect(try MappingSupport.lines(mapping, text) == [fault])
    }
}

import Testing

/// What a mapping makes of a source.
@Suite struct MappedImportTests {
    static let needs = """
        actor: desk
        separator: semicolon
        numbers: 1.234.567,89
        days: 31-12-2024
        words:
          kinds: {Fundación: foundation, Otra: other}
        columns: {pob: "Población, total"}
        events:
          - type: territory.proposed
            each: [Comuna, pob]
            territory: "{Comuna|slug}"
            occurred: 2024-01-01
            data: {name: "{Comuna}", commune: "{Comuna}", population: "{pob|number}"}
          - type: organisation.registered
            unless: {Organización: ""}
            territory: "{Comuna|slug}"
            occurred: "{Fecha|day}"
            data:
              organisation: "{Organización|key}"
              name: "{Organización}"
              kind: "{Clase|kinds}"
              sector: private
          - type: need.raised
            name: needs
            when: {Tema: [agua, luz]}
            id: "need-{Nº}"
            territory: "{Comuna|slug}"
            occurred: "{Fecha|day}"
            data: {need: "n{Nº}", title: "{Título} ({{sic}})", category: "{Tema}"}

        """

    @Test func rowsGiveSeveralEventsInTheOrderOfTheMapping() throws {
        let source = """
            Nº;Fecha;Comuna;Población, total;Organización;Clase;Tema;Título
            1;31-1-2024;Ñuñoa;250.192;Raíz;Fundación;agua;Sin agua
            2;1-2-2024;Ñuñoa;250.192;;;ruido;"Mucho ; ruido"
            3;2-2-2024;Peñalolén;;Raíz;Otra;luz;Sin luz

            """
        #expect(
            try MappingSupport.lines(Self.needs, source) == [
                #"nunoa 2024-01-01 territory.proposed csv-0123456789ab-territory.proposed-1 {"commune":"Ñuñoa","name":"Ñuñoa","population":250192}"#,
                #"penalolen 2024-01-01 territory.proposed csv-0123456789ab-territory.proposed-3 {"commune":"Peñalolén","name":"Peñalolén"}"#,
                #"nunoa 2024-01-31 organisation.registered csv-0123456789ab-organisation.registered-1 {"kind":"foundation","name":"Raíz","organisation":"raiz-768cd98a8b","sector":"private"}"#,
                #"penalolen 2024-02-02 organisation.registered csv-0123456789ab-organisation.registered-3 {"kind":"other","name":"Raíz","organisation":"raiz-768cd98a8b","sector":"private"}"#,
                #"nunoa 2024-01-31 need.raised need-1 {"category":"agua","need":"n1","title":"Sin agua ({sic})"}"#,
                #"penalolen 2024-02-02 need.raised need-3 {"category":"luz","need":"n3","title":"Sin luz ({sic})"}"#,
            ])
    }

    @Test func everyRefusalNamesRowAndColumn() throws {
        let source = """
            Nº;Fecha;Comuna;Población, total;Organización;Clase;Tema;Título
            1;31-13-2024;Ñuñoa;250,192;Raíz;Club;agua;Sin agua
            2;1-2-2024;Nunoa;1;A;Otra;luz;Llamar al +56 9 1234 5678
            3;1-2-2024;Nunoa;1;A;Otra;luz;

            """
        #expect(
            try MappingSupport.lines(Self.needs, source) == [
                "row at 2:4 column Población, total: \"250,192\" where a whole number is expected",
                "row at 2:6 column Clase: \"Club\" is none of the words of kinds",
                "row at 2:2 column Fecha: \"31-13-2024\" is no day of the form 31-12-2024",
                "row at 3:8 column Título: the text holds a phone number",
                "row at 4:8 column Título: an empty cell, and title is needed",
            ])
    }

    @Test func anEventMayStandForTheWholeFile() throws {
        let mapping = """
            actor: desk
            events:
              - {type: cycle.opened, each: [], territory: programme, occurred: 2024-01-01, data: {n: 1, goals: [agua]}}

            """
        #expect(
            try MappingSupport.lines(mapping, "a\n1\n2\n") == [
                #"programme 2024-01-01 cycle.opened csv-0123456789ab-cycle.opened-1 {"goals":["agua"],"n":1}"#
            ])
    }

    /// Two communes that would share one id are told apart, not mixed.
    @Test func slugsThatMeetAreRefused() throws {
        let mapping = """
            actor: desk
            events:
              - type: territory.proposed
                territory: "{c|slug}"
                occurred: 2024-01-01
                data: {name: "{c}", commune: "{c}"}

            """
        #expect(
            try MappingSupport.lines(mapping, "c\nÚnica\nUnica\n") == [
                "row at 3:1 column c: \"Unica\" gives the id unica, as \"Única\" does"
            ])
    }

    @Test func objectsOfJSONAreRows() throws {
        let mapping = """
            actor: desk
            format: json
            rows: result.items
            currency: GBP
            events:
              - type: fund.financed
                territory: programme
                occurred: "{at}"
                data: {fund: f, source: "{who.0.id}", amount: "{amount|money}", inKind: "{kind}"}

            """
        let source = """
            {"note": null, "result": {"items": [
              {"at": "2024-01-01", "amount": 12.5, "kind": false, "who": [{"id": "o1"}], "x": [1, {"y": 1e3}]},
              {"kind": true, "amount": 7, "at": "2024-01-02", "who": [{"id": "e\\u0301cole"}]},
              {"amount": null, "at": "2024-01-03", "kind": true, "who": []}
            ]}}
            """
        #expect(
            try MappingSupport.lines(mapping, source) == [
                "row at 3:3 /result/items/1 column who.0.id: \"école\" is not an id",
                "row at 4:3 /result/items/2 column amount: an empty cell, and amount is needed",
            ])
        let sound = source.replacing("e\\u0301cole", with: "o2").replacing("\"amount\": null", with: "\"amount\": 1.00")
            .replacing("[]}\n", with: "[{\"id\":\"o3\"}]}\n")
        #expect(
            try MappingSupport.lines(mapping, sound) == [
                #"programme 2024-01-01 fund.financed csv-0123456789ab-fund.financed-1 {"amount":1250,"fund":"f","inKind":false,"source":"o1"}"#,
                #"programme 2024-01-02 fund.financed csv-0123456789ab-fund.financed-2 {"amount":700,"fund":"f","inKind":true,"source":"o2"}"#,
                #"programme 2024-01-03 fund.financed csv-0123456789ab-fund.financed-3 {"amount":100,"fund":"f","inKind":true,"source":"o3"}"#,
            ])
        #expect(
            try MappingSupport.lines(mapping, "{\"result\":{}}") == ["row at 1:11 no member \"items\" holds the rows"])
        #expect(
            try MappingSupport.lines(mapping, "{\"result\":{\"items\":[{\"a\":1,\"a\":2}]}}") == [
                "row at 1:28 member \"a\" stands twice"
            ])
    }

    @Test func latinLettersAreReadAsTheMappingSays() throws {
        let mapping = """
            actor: desk
            encoding: latin-1
            events:
              - {type: territory.proposed, territory: a, occurred: 2024-01-01, data: {name: "{n}", commune: "{n}"}}

            """
        let bytes: [UInt8] = [0x6E, 0x0D, 0x0A, 0xD1, 0x75, 0xF1, 0x6F, 0x61, 0x0D, 0x0A]
        #expect(
            try MappingSupport.lines(mapping, bytes) == [
                #"a 2024-01-01 territory.proposed csv-0123456789ab-territory.proposed-1 {"commune":"Ñuñoa","name":"Ñuñoa"}"#
            ])
        #expect(
            try MappingSupport.lines(mapping.replacing("encoding: latin-1\n", with: ""), bytes) == [
                "row at 2:1 byte 3 of the file is not utf-8"
            ])
    }
}

import Decisions
import Events
import Testing

/// The demo's whole history, judged in the order in which it is told.
@Suite struct DemoTests {
    @Test func everyEventIsAdmitted() throws {
        let history = try Given([])
        var irregular: [String] = []
        for (number, text) in try Self.lines().enumerated() {
            let proposal = try Proposal(json: text.span)
            let verdict = try history.put(proposal)
            switch verdict {
            case .admitted(let broken): irregular += broken.map(\.rule.code)
            case .refused(let objections): Issue.record("line \(number + 1), \(proposal.event.type): \(objections)")
            }
        }
        // One project was handed in after the closing, and says why.
        #expect(irregular == ["project.afterClosing"])
    }

    @Test func theMoneyIsAsTheStorySays() throws {
        let history = try Given([])
        for text in try Self.lines() { _ = try history.put(Proposal(json: text.span)) }
        let programmes = try #require(try history.record(FundRecord.self, "fondo-tejido", in: "programme"))
        #expect(programmes.financed.value - programmes.allocated.value == 16_000_000)
        let aromos = try #require(try history.record(FundRecord.self, "fondo-tejido", in: "los-aromos"))
        #expect(26_000_000 - aromos.held.value == 5_000_000)
        let cerro = try #require(try history.record(FundRecord.self, "fondo-tejido", in: "cerro-alto"))
        #expect(18_000_000 - cerro.held.value == 3_800_000)
        let gift = try #require(try history.record(FundRecord.self, "materiales-el-remo", in: "los-aromos"))
        #expect(gift.inKind == 850_000 && gift.financed == 0)
        var totals = (disbursed: Int64(0), accepted: Int64(0), refunded: Int64(0), writtenOff: Int64(0))
        for (agreement, territory) in [
            ("conv-luz", "los-aromos"), ("conv-radio", "los-aromos"), ("conv-humedal", "los-aromos"),
            ("conv-visitas", "los-aromos"), ("conv-brigada", "cerro-alto"), ("conv-terrazas", "cerro-alto"),
            ("conv-cortafuego", "cerro-alto"), ("conv-vigias", "cerro-alto"),
        ] {
            let record = try #require(try history.record(AgreementRecord.self, agreement, in: territory))
            #expect(record.closed != nil)
            totals.disbursed += record.disbursed.value
            totals.accepted += record.accepted.value
            totals.refunded += record.refunded.value
            totals.writtenOff += record.writeOff.value
        }
        #expect(totals == (44_600_000, 43_350_000, 660_000, 590_000))
    }

    private static func lines() throws -> [[UInt8]] {
        try ProjectFiles.read("Demo/programme.jsonl").split(separator: UInt8(ascii: "\n")).map(Array.init)
    }
}

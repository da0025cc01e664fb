import Decisions
import Events
import Testing

extension MoneyWalk {
    /// Holds the register's balances of a fund against the naive sums.
    func compare(_ index: Int) throws {
        let (naive, place) = (funds[index], "seed \(seed), step \(number)")
        let territorys = try history.record(FundRecord.self, naive.fund)
        let programmes = try history.record(FundRecord.self, naive.fund, in: "programme")
        let left =
            (territorys?.financed.value ?? 0) - (territorys?.withdrawn.value ?? 0) - (territorys?.held.value ?? 0)
        #expect(Int(left) + naive.allocated.sum == naive.unallocated, "\(place)")
        let there = programmes.map { $0.financed.value - $0.withdrawn.value - $0.allocated.value } ?? 0
        #expect(Int(there) == naive.unallocatedThere, "\(place)")
        #expect(naive.unallocated >= 0 && naive.unallocatedThere >= 0, "\(place)")
        #expect(naive.whereabouts == naive.financed.sum + naive.allocated.sum - naive.withdrawn.sum, "\(place)")
        for call in naive.pots.keys {
            let record = try #require(try history.record(CallRecord.self, call))
            #expect(Int(record.awarded.value) == naive.live(in: call), "\(place): \(call)")
            #expect(naive.live(in: call) <= naive.pot(call), "\(place): \(call)")
        }
        for agreement in naive.agreements.keys { try compare(agreement: agreement, naive, place) }
    }

    func compare(agreement: String, _ naive: NaiveMoney, _ place: String) throws {
        let record = try #require(try history.record(AgreementRecord.self, agreement))
        let award = try #require(naive.agreements[agreement].flatMap(naive.award))
        #expect(Int(record.granted.value) == naive.granted(award), "\(place): \(agreement)")
        #expect(Int(record.disbursed.value) == naive.disbursed(agreement), "\(place): \(agreement)")
        #expect(Int(record.accepted.value) == naive.accepted(agreement), "\(place): \(agreement)")
        #expect(Int(record.claimed.value) == naive.claimed(agreement), "\(place): \(agreement)")
        #expect(Int(record.refunded.value) == naive.refunded(agreement), "\(place): \(agreement)")
        #expect(Int(record.writeOff.value) == naive.writtenOff(agreement), "\(place): \(agreement)")
        guard record.hasItems else { return }
        let items = try ["i1", "i3"].map { try history.record(ItemRecord.self, "agreement \(agreement) \($0)") }
        #expect(
            Int(items[0]?.amount.value ?? -1) == award.amount + naive.moved(into: "i1", of: agreement),
            "\(place): \(agreement)")
        #expect(Int(items[1]?.amount.value ?? -1) == naive.moved(into: "i3", of: agreement), "\(place): \(agreement)")
    }
}

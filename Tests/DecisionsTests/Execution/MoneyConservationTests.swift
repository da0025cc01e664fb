import Decisions
import Glibc
import Testing

/// Random histories of money, many steps of them refused, against sums that are made from nothing each time.
///
/// `TEJIDO_LONG=1` makes every history 100,000 admitted events long, on twenty seeds.
@Suite struct MoneyConservationTests {
    private static let isLong = unsafe getenv("TEJIDO_LONG") != nil
    private static let seeds = isLong ? Array(1...20 as ClosedRange<UInt64>) : [1, 2, 3, 5, 8, 13]
    private static let events = isLong ? 100_000 : 1_000

    @Test(arguments: seeds)
    func balancesAreTheSums(seed: UInt64) throws {
        print("money conservation: seed \(seed), \(Self.events) events")
        var walk = try MoneyWalk(seed: seed)
        while walk.events < Self.events { try walk.step() }
        for fund in walk.funds.indices { try walk.compare(fund) }
        // A walk that is refused everything, or nothing, would show nothing.
        #expect(walk.refused > Self.events / 5, "seed \(seed): \(walk.refused)")
        for type in MoneyWalk.types { #expect(walk.admitted[type, default: 0] > 0, "seed \(seed): no \(type)") }
    }
}

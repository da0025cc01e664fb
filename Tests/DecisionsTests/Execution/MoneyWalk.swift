import Decisions
import Events
import Testing

/// One random history: what is put to the decisions, and what the naive sums say of it.
///
/// Sums from nothing take longer the longer the history of a fund is, so a new fund begins every few hundred steps;
/// those before it are still visited.
struct MoneyWalk {
    let seed: UInt64
    let history: Given
    private(set) var funds: [NaiveMoney] = []
    private(set) var admitted: [String: Int] = [:]
    private(set) var events = 0
    private(set) var refused = 0
    private(set) var number = 0
    private var random: UInt64
    private var current = 0

    /// Every event that moves money.
    static let types = [
        "fund.financed", "fund.allocated", "fund.withdrawn", "call.published", "call.amended", "call.resolved",
        "funds.awarded", "award.ended", "agreement.signed", "agreement.amended", "disbursement.made",
        "cofinancing.recorded", "expense.reported", "expense.reviewed", "budget.reallocated", "refund.received",
        "project.closed",
    ]

    private static let rules =
        "'requirements':{'selection':false,'board':false,'plan':false,'objectives':false,'organisation':false,"
        + "'participation':false,'admissibility':false,'evaluation':false,'ranking':false},"
        + "'award':{'partial':true}"

    init(seed: UInt64) throws {
        self.seed = seed
        random = seed
        let donor = programme(
            "organisation.registered", on: "2026-01-25",
            "'organisation':'agua','name':'Agua','kind':'foundation','sector':'private'")
        history = try Given(
            [History.rules(Self.rules)] + History.proposed + [History.organisation("muni", sector: "public"), donor])
    }

    mutating func step() throws {
        if number.isMultiple(of: 400) { funds.append(NaiveMoney(fund: "f\(funds.count)")) }
        number += 1
        current = below(8) == 0 ? below(funds.count) : funds.count - 1
        switch below(24) {
        case 0: try finance()
        case 1: try allocate()
        case 2: try withdraw()
        case 3, 4: try publish()
        case 5: try amendCall()
        case 6, 7: try award()
        case 8: try end()
        case 9, 10: try sign()
        case 11: try amendAgreement()
        case 12, 13, 14: try pay()
        case 15, 16: try report()
        case 17, 18: try review()
        case 19: try reallocate()
        case 20, 21: try refund()
        case 22: try bring()
        default: if below(3) == 0 { try resolve() } else { try close() }
        }
        if number.isMultiple(of: 10) { try compare(current) }
    }

    // MARK: Chance

    var naive: NaiveMoney { funds[current] }

    mutating func below(_ bound: Int) -> Int {
        // SplitMix64, by Steele, Lea and Flood.
        random &+= 0x9E37_79B9_7F4A_7C15
        var word = (random ^ random >> 30) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((word ^ word >> 31) % UInt64(bound))
    }

    mutating func pick(_ ids: some Collection<String>) -> String? {
        ids.isEmpty ? nil : ids.sorted()[below(ids.count)]
    }

    /// Mostly what fits, else a little more or all of it.
    mutating func amount(upTo room: Int) -> Int {
        switch below(6) {
        case 0: max(1, room + 1)
        case 1: max(1, room)
        default: 1 + below(max(1, room))
        }
    }

    mutating func put(_ line: Line, if fits: Bool, _ tell: (inout NaiveMoney) -> Void = { _ in }) throws {
        var line = line
        line.day = "2026-06-01"
        switch try history.put(line) {
        case .admitted:
            #expect(fits, "seed \(seed), step \(number): \(line.type) \(line.data) was admitted")
            admitted[line.type, default: 0] += 1
            events += 1
            tell(&funds[current])
        case .refused(let objections):
            #expect(!fits, "seed \(seed), step \(number): \(line.type) \(line.data): \(objections)")
            refused += 1
        }
    }
}

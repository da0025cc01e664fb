public import Events
import FieldCoding
import Reports
import Rules

/// A few facts that several tests tell.
enum Samples {
    static let territory = TerritoryID(unchecked: "los-aromos")

    static func recorded(
        _ position: UInt64, _ day: String, _ event: any Event, irregular: [Irregularity]? = nil,
        in territory: TerritoryID = territory
    ) -> Recorded {
        let occurred = Day(day) ?? Day(number: 0)
        let envelope = Envelope(
            actor: "desk-1", id: EventID(unchecked: "event-\(position)"), irregular: irregular, occurred: occurred,
            recorded: Instant(milliseconds: Int64(occurred.number) * 86_400_000), territory: territory)
        return Recorded(position: position, envelope: envelope, event: event)
    }

    static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

    static func poll(_ id: PollID, secret: Bool?) -> PollOpened {
        PollOpened(
            closes: day("2024-05-10"), electorate: .residents, eligible: 9, method: .approval,
            options: [PollOption(id: "sede"), PollOption(id: "plaza")], poll: id, secret: secret, subject: .needs)
    }

    static var hash: ContentHash {
        var source = SampleSource(seed: 1)
        return ContentHash.sample(from: &source)
    }

    static let budgets = Sheet(
        "budgets", title: Phrase(es: "Presupuestos por fondo", en: "Budgets by fund"),
        standing: Standing(position: 234, day: day("2025-12-30"), rulebook: "6f1c"),
        columns: [
            .init("territory", .id), .init("fund", .id), .init("financed", .money, isTotalled: true),
            .init("execution", .bp), .init("lateReports", .count),
        ],
        rows: [
            .init(
                key: "los-aromos/fondo", currency: .clp,
                [.text("los-aromos"), .text("fondo"), .number(26_000_000), .number(6_250), .number(0)]),
            .init(
                key: "cerro-alto/fondo", currency: .clp,
                [.text("cerro-alto"), .text("fondo"), .number(900_000), .absent, .number(2)]),
        ],
        totals: [.init(key: "CLP", currency: .clp, [.absent, .absent, .number(26_900_000), .absent, .absent])])
}

extension Identifier: ExpressibleByUnicodeScalarLiteral {}
extension Identifier: ExpressibleByExtendedGraphemeClusterLiteral {}
extension Identifier: ExpressibleByStringLiteral {
    /// An id that a test writes out.
    public init(stringLiteral text: String) { self.init(unchecked: text) }
}

extension Text: ExpressibleByUnicodeScalarLiteral {}
extension Text: ExpressibleByExtendedGraphemeClusterLiteral {}
extension Text: ExpressibleByStringLiteral {
    /// A text that a test writes out.
    public init(stringLiteral text: String) { self.init(unchecked: text) }
}

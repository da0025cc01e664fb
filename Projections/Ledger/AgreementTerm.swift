import Events
import FieldCoding
import Rules

/// The term of an agreement, and which of the reports that are due over it are there.
struct AgreementTerm: FieldRecord {
    /// When reports are due, the first first.
    private(set) var due: [Day]
    let from: Day
    /// Days after which a report that is not there is late.
    let graceDays: Int
    /// Whether the agreement sets those days, not the rules.
    private(set) var isAgreed: Bool
    /// Reports handed in, replies aside: the n-th answers the n-th due day.
    private(set) var reports: Int
    /// The entry that signed it.
    let signed: UInt64
    /// The day it was signed.
    let signedOn: Day
    private(set) var to: Day

    init(_ event: AgreementSigned, at position: UInt64, on day: Day, under rules: Rulebook) {
        from = event.from
        to = event.to
        signed = position
        signedOn = day
        graceDays = Int(rules.reports.graceDays.value)
        reports = 0
        isAgreed = event.reportsDue != nil
        due = event.reportsDue?.sorted() ?? ReportDays.due(from: event.from, to: event.to, under: rules)
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        due = try fields.list("due", \.due, "When reports are due.")
        from = try fields.field("from", \.from, "The first day of the term.")
        graceDays = try fields.index("graceDays", \.graceDays, "Days after which a missing report is late.")
        isAgreed = try fields.flag("isAgreed", \.isAgreed, "The agreement sets those days.")
        reports = try fields.index("reports", \.reports, "Reports handed in, replies aside.")
        signed = try fields.position("signed", \.signed, "The entry that signed it.")
        signedOn = try fields.field("signedOn", \.signedOn, "The day it was signed.")
        to = try fields.field("to", \.to, "The last day of the term.")
    }

    /// The agreement sets other days.
    mutating func agree(on days: [Day]) {
        due = days.sorted()
        isAgreed = true
    }

    /// The term grows; reports by the rules are due over all of it.
    mutating func extend(to day: Day, under rules: Rulebook) {
        to = day
        if !isAgreed { due = ReportDays.due(from: from, to: to, under: rules) }
    }

    /// Takes in a report that answers the next due day, or the one that it states: whether it is late.
    mutating func takeReport(due stated: Day?, on day: Day) -> Bool {
        defer { reports += 1 }
        return (stated ?? nextDue).map { isOver($0, on: day) } ?? false
    }

    /// When the next report is due; nil when all of them are there.
    var nextDue: Day? { reports < due.count ? due[reports] : nil }

    /// By how many days the next report is late on a day, the days of grace aside; 0 when it is not.
    func daysLate(on day: Day) -> Int64 {
        guard let nextDue else { return 0 }
        return max(0, Int64(day.number) - Int64(nextDue.adding(days: graceDays).number))
    }

    /// How many reports are late on a day because they are not there.
    func missing(on day: Day) -> Int64 { Int64(max(0, due.count { isOver($0, on: day) } - reports)) }

    private func isOver(_ due: Day, on day: Day) -> Bool { due.adding(days: graceDays) < day }
}

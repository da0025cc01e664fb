import Events
import FieldCoding
import Rules

/// What stands between an agreement and its next payment.
struct PaymentConditions: FieldRecord {
    /// Those that are held, a kind at most once.
    private(set) var guarantees: [Guarantee]
    /// A report was approved that has served no instalment yet.
    var hasApprovedReport: Bool
    private(set) var instalments: [InstalmentAccount]
    /// Which sectors give a guarantee, by the rules when it was signed.
    let needsGuarantee: GuaranteeSectors
    /// Whether an overdue report of the grantee holds payments up, by the rules when it was signed.
    let needsNoPending: Bool

    init(_ instalments: [Instalment], under rules: Rulebook) {
        guarantees = []
        hasApprovedReport = false
        self.instalments = instalments.map(InstalmentAccount.init).sorted { $0.n < $1.n }
        needsGuarantee = rules.execution.guaranteeRequired
        needsNoPending = rules.execution.disbursementNeedsNoPending
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        guarantees = try fields.list("guarantees", \.guarantees, "Guarantees that are held.")
        hasApprovedReport = try fields.flag("hasApprovedReport", \.hasApprovedReport, "A report waits to serve.")
        instalments = try fields.list("instalments", \.instalments, "Instalments in order.")
        needsGuarantee = try fields.field("needsGuarantee", \.needsGuarantee, "Which sectors give a guarantee.")
        needsNoPending = try fields.flag("needsNoPending", \.needsNoPending, "Overdue reports hold payments up.")
    }

    /// Other instalments are agreed on; those that were paid stand.
    mutating func replace(by agreed: [Instalment]) {
        let before = instalments
        instalments = agreed.map { instalment in
            var account = InstalmentAccount(instalment)
            if let known = before.first(where: { $0.n == account.n }) {
                account.isBegun = known.isBegun
                account.paid = known.paid
            }
            return account
        }.sorted { $0.n < $1.n }
    }

    /// Takes in a payment of an instalment, or, when negative, one that came back.
    mutating func pay(_ amount: Int64, of n: Count, at position: UInt64) throws(FoldFailure) {
        guard let place = instalments.firstIndex(where: { $0.n == n.value }) else { return }
        if amount > 0 {
            if !instalments[place].isBegun, instalments[place].condition == .report { hasApprovedReport = false }
            instalments[place].isBegun = true
        }
        instalments[place].paid = try FoldFailure.sum(instalments[place].paid, amount, at: position)
    }

    /// Takes in what became of a guarantee; without a day of its own it holds for the months that the rules say.
    mutating func take(_ event: GuaranteeRecorded, on day: Day, under rules: Rulebook) {
        guarantees.removeAll { $0.kind == event.kind }
        guard event.action == .lodged || event.action == .extended else { return }
        let usual = day.adding(months: Int(rules.execution.guaranteeMonths.value))
        guarantees.append(Guarantee(kind: event.kind, until: event.validUntil ?? usual))
    }

    /// The last day of the guarantee that holds longest.
    var guaranteedUntil: Day? { guarantees.map(\.until).max() }

    /// The first instalment that is not wholly paid.
    var next: InstalmentAccount? { instalments.first { $0.paid < $0.amount } }
}

/// A guarantee that is held.
struct Guarantee: FieldRecord {
    let kind: GuaranteeRecorded.Kind
    /// Its last day.
    let until: Day

    init(kind: GuaranteeRecorded.Kind, until: Day) {
        self.kind = kind
        self.until = until
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        kind = try fields.field("kind", \.kind, "What it is.")
        until = try fields.field("until", \.until, "Its last day.")
    }
}

/// An instalment and what was paid of it.
struct InstalmentAccount: FieldRecord {
    let amount: Int64
    let condition: Instalment.Condition
    /// A part of it was paid once, even if it came back.
    var isBegun: Bool
    let n: Int64
    var paid: Int64
    let threshold: BasisPoints?

    init(_ instalment: Instalment) {
        amount = instalment.amount.value
        condition = instalment.condition
        isBegun = false
        n = instalment.n.value
        paid = 0
        threshold = instalment.threshold
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        amount = try fields.field("amount", \.amount, "How much it is.")
        condition = try fields.field("condition", \.condition, "What it waits for.")
        isBegun = try fields.flag("isBegun", \.isBegun, "A part of it was paid once.")
        n = try fields.field("n", \.n, "Its number.")
        paid = try fields.optional("paid", { $0.paid == 0 ? nil : $0.paid }, "Paid so far.") ?? 0
        threshold = try fields.optional("threshold", \.threshold, "The progress it waits for.")
    }
}

public import Events
import Rules

extension AgreementSigned: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        try hearing.expectNew(
            AgreementRecord.self, agreement.text, .duplicateAgreement, "agreement \(agreement)", field: "/agreement")
        _ = try hearing.expectOrganisation(grantor, .unknownGrantor, field: "/grantor")
        try hearing.judgeCurrency(of: instalments.first?.amount, field: "/instalments")
        judgeTerm(hearing)
        var seen: Set<Count> = []
        for (index, instalment) in instalments.enumerated() {
            hearing.require(
                instalment.n > 0 && seen.insert(instalment.n).inserted, .repeatedInstalment,
                "instalment \(instalment.n)", field: "/instalments/\(index)/n")
        }
        guard let award = try hearing.expectAward(award) else { return }
        hearing.require(
            !award.isEnded, .agreementAwardEnded, "award \(self.award) has ended", field: "/award",
            clashes: [award.origin])
        if let earlier = award.agreement {
            hearing.object(
                .awardAlreadySigned, "agreement \(earlier) was signed on award \(self.award)", field: "/award",
                clashes: [try hearing.known(AgreementRecord.self, earlier.text).origin])
        }
        guard let amount = award.amount?.subtracting(award.freed) else {
            hearing.object(
                .agreementAwardSilent, "the amount of award \(self.award) is not known", field: "/award",
                clashes: [award.origin])
            return
        }
        let sum = instalments.map(\.amount).sum
        hearing.require(
            sum == Int128(amount.value), .instalmentsUnbalanced,
            "the instalments sum to \(sum), award \(self.award) is \(amount)", field: "/instalments",
            clashes: [award.origin])
        try judgeItems(amount, award, hearing)
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        var award = try hearing.known(AwardRecord.self, award.text)
        award.agreement = agreement
        hearing.keep(award, self.award.text)
        for instalment in instalments {
            let record = InstalmentRecord(
                amount: instalment.amount, condition: instalment.condition, paid: .zero,
                threshold: instalment.threshold)
            hearing.keep(record, below(agreement.text, instalment.n.description))
        }
        for item in items ?? [] {
            let record = ItemRecord(amount: item.amount, category: item.category, source: item.source)
            hearing.keep(record, AgreementRecord.itemID(agreement, item.item))
        }
        let record = AgreementRecord(
            accepted: .zero, award: self.award, claimed: .zero, disbursed: .zero, from: from, hasItems: items != nil,
            origin: hearing.origin, project: award.project, refunded: .zero, to: to, writeOff: .zero)
        hearing.keep(record, agreement.text)
        try hearing.changeTerritory { $0.openAgreements = $0.openAgreements.next }
    }

    private func judgeTerm(_ hearing: Hearing) {
        guard from <= to else {
            hearing.object(.termReversed, "the term ends on \(to), before it begins on \(from)", field: "/to")
            return
        }
        let months = hearing.rules.execution.maxMonths
        let last = from.adding(months: Int(months.value))
        hearing.require(
            to <= last, .agreementTooLong, "the term ends on \(to); \(months) months from \(from) end on \(last)",
            field: "/to")
    }

    private func judgeItems(_ amount: Money, _ award: AwardRecord, _ hearing: Hearing) throws {
        guard let items else {
            let requested = try hearing.known(ProjectRecord.self, award.project.text).requested
            if let requested, requested != amount {
                hearing.object(
                    .agreementItemsMissing, "\(amount) is awarded, \(requested) was requested", field: "/items")
            }
            return
        }
        let sum = items.sum(of: .grant)
        hearing.require(
            sum == Int128(amount.value), .agreementItemsUnbalanced,
            "the grant's items sum to \(sum), \(amount) is awarded", field: "/items")
        var seen: Set<ItemID> = []
        for (index, item) in items.enumerated() {
            hearing.require(
                seen.insert(item.item).inserted, .agreementItemsUnbalanced, "item \(item.item) stands twice",
                field: "/items/\(index)/item")
        }
    }
}

extension AgreementRecord {
    /// Where an agreement's own item stands: no project's items can stand there, as no id holds a space.
    static func itemID(_ agreement: AgreementID, _ item: ItemID) -> String {
        below(below("agreement", agreement.text), item.text)
    }

    /// The record of an item of its budget: its own, else the project's.
    func item(_ item: ItemID, of agreement: AgreementID, _ hearing: Hearing) throws -> ItemRecord? {
        let id = hasItems ? Self.itemID(agreement, item) : below(project.text, item.text)
        return try hearing.own(ItemRecord.self, id)
    }

    /// Disbursed and neither accepted nor refunded yet: what can still be paid back.
    var unsettled: Money { disbursed.subtracting(accepted).subtracting(refunded) }

    /// After its closure nothing moves but refunds.
    func requireOpen(_ id: AgreementID, _ hearing: Hearing, field: String) {
        guard let closed else { return }
        hearing.object(
            .agreementClosed, "the project of agreement \(id) was closed on \(closed.day)", field: field,
            clashes: [closed])
    }
}

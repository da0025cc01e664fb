public import Events

extension AgreementAmended: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        try hearing.judgeCurrency(of: instalments?.first?.amount ?? items?.first?.amount, field: "/instalments")
        if let instalments { hearing.judgeNumbers(of: instalments) }
        guard let agreement = try hearing.expectAgreement(agreement) else { return }
        agreement.requireOpen(self.agreement, hearing, field: "/agreement")
        if let items { hearing.judgeItems(items, signedFor: agreement.granted) }
        guard let instalments else { return }
        hearing.judgeSum(of: instalments, is: agreement.granted, agreement.origin)
        for (n, paid) in try paidInstalments(hearing) {
            let kept = instalments.first { $0.n.description == n }?.amount ?? .zero
            hearing.require(
                kept >= paid.paid, .paidInstalmentChanged, "instalment \(n) is \(kept), of which \(paid.paid) was paid",
                field: "/instalments", clashes: [agreement.origin])
        }
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        if let instalments { try replaceInstalments(instalments, hearing) }
        if let items { try hearing.replaceItems(items, below: AgreementRecord.itemParent(agreement)) }
        var agreement = try hearing.known(AgreementRecord.self, agreement.text)
        agreement.hasItems = agreement.hasItems || items != nil
        agreement.reportsDue = reportsDue?.sorted() ?? agreement.reportsDue
        try hearing.keep(agreement, self.agreement.text)
    }

    private func instalmentRecords(_ hearing: Hearing) throws -> [(id: String, record: InstalmentRecord)] {
        try hearing.register.records(InstalmentRecord.self, below: agreement.text, in: hearing.stream)
    }

    private func paidInstalments(_ hearing: Hearing) throws -> [(id: String, record: InstalmentRecord)] {
        try instalmentRecords(hearing).filter { $0.record.paid > 0 }
    }

    /// One that is dropped stays behind as nothing to be paid.
    private func replaceInstalments(_ instalments: [Instalment], _ hearing: Hearing) throws {
        let before = Dictionary(uniqueKeysWithValues: try instalmentRecords(hearing))
        for (n, record) in before {
            var dropped = record
            dropped.amount = record.paid
            try hearing.keep(dropped, below(agreement.text, n))
        }
        for instalment in instalments {
            let known = before[instalment.n.description]
            let record = InstalmentRecord(
                amount: instalment.amount, condition: instalment.condition, isBegun: known?.isBegun ?? false,
                paid: known?.paid ?? .zero, threshold: instalment.threshold)
            try hearing.keep(record, below(agreement.text, instalment.n.description))
        }
    }
}

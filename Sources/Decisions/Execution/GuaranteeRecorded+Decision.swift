public import Events
import Rules

extension GuaranteeRecorded: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        try hearing.judgeCurrency(of: amount, field: "/amount")
        guard let agreement = try hearing.expectAgreement(agreement), action != .lodged else { return }
        guard let lodged = try hearing.own(GuaranteeRecord.self, id), lodged.isLive else {
            hearing.object(
                .guaranteeNotLodged, "no \(kind.rawValue) of agreement \(self.agreement) is held", field: "/action",
                clashes: [agreement.origin])
            return
        }
        hearing.requireInTime(lodged.origin, "the \(kind.rawValue) of agreement \(self.agreement)")
        hearing.require(
            action != .returned || agreement.closed != nil, .guaranteeReturnedEarly,
            "the project of agreement \(self.agreement) is not closed", field: "/action", clashes: [agreement.origin])
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        try hearing.recordCurrency(of: amount)
        let known = try hearing.own(GuaranteeRecord.self, id)
        let origin = action == .lodged ? hearing.origin : known?.origin ?? hearing.origin
        let months = Int(hearing.rules.execution.guaranteeMonths.value)
        let isHeld = action == .lodged || action == .extended
        let usual = isHeld ? hearing.day.adding(months: months) : known?.validUntil ?? hearing.day
        hearing.keep(
            GuaranteeRecord(amount: amount, isLive: isHeld, origin: origin, validUntil: validUntil ?? usual), id)
    }

    private var id: String { below(agreement.text, kind.rawValue) }
}

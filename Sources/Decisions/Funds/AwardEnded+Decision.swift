public import Events

extension AwardEnded: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        try hearing.judgeCurrency(of: freed, field: "/freed")
        guard let award = try hearing.expectAward(award) else { return }
        let agreement = try award.agreement.flatMap { try hearing.own(AgreementRecord.self, $0.text) }
        let disbursed = agreement?.disbursed ?? .zero
        let left = (award.amount ?? .zero).subtracting(award.freed).subtracting(disbursed)
        hearing.require(
            freed <= left, .freedTooMuch,
            "\(freed) is freed; awarded were \(award.amount ?? .zero), of which \(award.freed) was freed and "
                + "\(disbursed) disbursed", field: "/freed", clashes: [award.origin])
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        var award = try hearing.known(AwardRecord.self, award.text)
        let wasLive = !award.isEnded
        award.freed = award.freed.adding(freed)
        award.isEnded = true
        hearing.keep(award, self.award.text)
        let call = try hearing.lowerAwards(of: award.call, by: freed, ended: wasLive ? 1 : 0)
        guard wasLive else { return }
        var project = try hearing.known(ProjectRecord.self, award.project.text)
        project.award = nil
        hearing.keep(project, award.project.text)
        // Under an agreement the project ends when it is closed; in an open call it may be awarded again.
        if call.resolved != nil, award.agreement == nil { try hearing.endProject(award.project) }
    }
}

extension Hearing {
    /// The awards of a call hold less: some was freed or paid back. Once the call is resolved its fund has it again.
    @discardableResult
    func lowerAwards(of id: CallID, by amount: Money, ended: Int64 = 0) throws -> CallRecord {
        var call = try known(CallRecord.self, id.text)
        call.awarded = call.awarded.subtracting(amount)
        call.liveAwards = Count(call.liveAwards.value - ended)
        keep(call, id.text)
        if call.resolved != nil, call.pot != nil, let fund = call.fund { try release(amount, of: fund) }
        return call
    }
}

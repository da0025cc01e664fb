public import Events

extension AwardEnded: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        try hearing.judgeCurrency(of: freed, field: "/freed")
        guard let award = try hearing.expectAward(award) else { return }
        let agreement = try award.agreement.flatMap { try hearing.own(AgreementRecord.self, $0.text) }
        let disbursed = agreement?.disbursed ?? .zero
        let left = try (award.amount ?? .zero).subtracting(award.freed).subtracting(disbursed)
        hearing.require(
            freed <= left, .freedTooMuch,
            "\(freed) is freed; awarded were \(award.amount ?? .zero), of which \(award.freed) was freed and "
                + "\(disbursed) disbursed", field: "/freed", clashes: [award.origin])
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        var award = try hearing.known(AwardRecord.self, award.text)
        let wasLive = !award.isEnded
        award.freed = try award.freed.adding(freed)
        award.isEnded = true
        try hearing.keep(award, self.award.text)
        if let id = award.agreement {
            var agreement = try hearing.known(AgreementRecord.self, id.text)
            agreement.granted = try agreement.granted.subtracting(freed)
            try hearing.keep(agreement, id.text)
        }
        let call = try hearing.lowerAwards(of: award.call, by: freed) { call throws(BrokenBalance) in
            call.freed = try call.freed.adding(freed)
            if wasLive { call.liveAwards = call.liveAwards.previous }
        }
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
    func lowerAwards(
        of id: CallID, by amount: Money, change: (inout CallRecord) throws(BrokenBalance) -> Void = { _ in }
    ) throws -> CallRecord {
        var call = try known(CallRecord.self, id.text)
        call.awarded = try call.awarded.subtracting(amount)
        try change(&call)
        try keep(call, id.text)
        if call.resolved != nil, call.pot != nil, let fund = call.fund { try release(amount, of: fund) }
        return call
    }
}

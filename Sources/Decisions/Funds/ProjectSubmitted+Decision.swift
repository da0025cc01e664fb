public import Events
import Rules

extension ProjectSubmitted: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        try hearing.expectNew(
            ProjectRecord.self, project.text, .duplicateProject, "project \(project)", field: "/project")
        let call = try hearing.expectCall(call)
        // Before the call there was nothing to hand in a project to: what other rules asked for then says nothing of it.
        if call.map({ $0.origin.day <= hearing.day }) ?? true { judgeFields(hearing) }
        if let items { hearing.judgeItems(items, requested: requested, cofinancing: cofinancing) }
        if let objectives { try hearing.judgeObjectives(objectives) }
        let applicant = try organisation.flatMap {
            try hearing.expectOrganisation($0, .unknownApplicant, field: "/organisation")
        }
        if let organisation {
            try hearing.judgeDebarment(of: organisation, field: "/organisation")
            try hearing.judgeStanding(of: organisation, field: "/organisation")
        }
        for (index, partner) in (partners ?? []).enumerated() {
            _ = try hearing.expectOrganisation(partner, .unknownApplicant, field: "/partners/\(index)")
            try hearing.judgeDebarment(of: partner, field: "/partners/\(index)")
        }
        try hearing.judgeCurrency(of: requested ?? cofinancing, field: "/requested")
        guard let call else { return }
        judgeWindow(call, hearing)
        try judgeNumber(call, hearing)
        if let requested {
            hearing.judgeLimits(of: requested, call, applicant, .amountOutOfLimits, field: "/requested")
            if let items { hearing.judgeItemCaps(items, of: requested, call, .itemCapBroken, field: "/items") }
        }
        judgeCofinancing(call, hearing)
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        try hearing.recordCurrency(of: requested ?? cofinancing)
        var call = try hearing.known(CallRecord.self, call.text)
        call.received = call.received.next
        try hearing.keep(call, self.call.text)
        if let organisation {
            let id = below(self.call.text, organisation.text)
            let before = try hearing.own(ApplicantRecord.self, id)?.projects ?? 0
            hearing.keep(ApplicantRecord(projects: before.next), id)
        }
        hearing.keepItems(items ?? [], below: project.text)
        hearing.keep(RankingPlaceRecord(amount: requested, isWithdrawn: false), below(self.call.text, project.text))
        try hearing.countOpenProject(objectives ?? [])
        let record = ProjectRecord(
            call: self.call, cofinancing: cofinancing, evaluations: 0, isOpen: true, objectives: objectives,
            organisation: organisation, origin: hearing.origin, requested: requested)
        hearing.keep(record, project.text)
    }

    private func judgeFields(_ hearing: Hearing) {
        let needed = hearing.rules.requirements
        func need(_ requirement: Bool, _ isThere: Bool, _ field: String) {
            hearing.require(!requirement || isThere, .projectFieldMissing, "\(field) is missing", field: "/\(field)")
        }
        need(needed.organisation, organisation != nil, "organisation")
        need(needed.objectives, objectives != nil, "objectives")
        need(needed.budget, requested != nil, "requested")
        need(needed.budget, cofinancing != nil, "cofinancing")
        need(needed.budget, items != nil, "items")
        need(needed.participation, beneficiaries != nil, "beneficiaries")
        need(needed.participation, residentsInvolved != nil, "residentsInvolved")
        need(needed.participation, durationDays != nil, "durationDays")
    }

    private func judgeWindow(_ call: CallRecord, _ hearing: Hearing) {
        hearing.require(
            hearing.day >= call.opens, .projectBeforeOpening,
            "it was handed in on \(hearing.day), the call opens on \(call.opens)", field: "occurred",
            clashes: [call.origin])
        if let end = call.closed ?? call.resolved {
            hearing.object(
                .projectAfterClosing, "it was handed in on \(hearing.day), the call closed on \(end.day)",
                field: "occurred", clashes: [end])
        } else {
            hearing.require(
                hearing.day <= call.closes, .projectAfterClosing,
                "it was handed in on \(hearing.day), the call closes on \(call.closes)", field: "occurred",
                clashes: [call.origin])
        }
    }

    private func judgeNumber(_ call: CallRecord, _ hearing: Hearing) throws {
        guard let organisation else { return }
        let before = try hearing.own(ApplicantRecord.self, below(self.call.text, organisation.text))?.projects ?? 0
        let most = call.maxPerOrganisation ?? hearing.rules.caps.perOrganisation
        hearing.require(
            before < most, .tooManyProjects,
            "\(organisation) has handed in \(before) projects to call \(self.call), which admits \(most)",
            field: "/organisation")
    }

    private func judgeCofinancing(_ call: CallRecord, _ hearing: Hearing) {
        let least = call.cofinancingMin ?? hearing.rules.caps.cofinancingMin
        guard least > 0, let requested, let cofinancing else { return }
        let whole = Int128(requested.value) + Int128(cofinancing.value)
        hearing.require(
            Int128(cofinancing.value) * 10_000 >= Int128(least.value) * whole, .cofinancingTooLow,
            "own money is \(cofinancing) of \(whole), it must be \(least) basis points of it", field: "/cofinancing")
    }
}

extension Hearing {
    /// An amount within the limits of its call and those of the kind of organisation.
    func judgeLimits(
        of amount: Money, _ call: CallRecord, _ organisation: OrganisationRecord?, _ rule: Rule, field: String
    ) {
        if let least = call.minAmount, amount < least {
            object(rule, "\(amount) is less than the call's least, \(least)", field: field, clashes: [call.origin])
        }
        if let most = call.maxAmount, amount > most {
            object(rule, "\(amount) is more than the call's most, \(most)", field: field, clashes: [call.origin])
        }
        guard let organisation else { return }
        for cap in rules.caps.perProject where cap.kind == organisation.kind && amount > cap.max {
            object(rule, "\(amount) is more than \(cap.max), the most for \(cap.kind.rawValue)", field: field)
        }
    }
}

import Events
import Rules

/// Where money comes from and what it is set aside for.
extension Ledger {
    mutating func takeMovement(_ event: FoldEvent, _ rules: Rulebook) throws(FoldFailure) {
        book.currency = currency(under: rules)
        switch event.type {
        case .fundFinanced:
            let financed = event.content(FundFinanced.self)
            let kind: FundMovement<Figure>.Kind = financed.inKind ? .inKind : .financed
            try book.funds[place(of: financed.fund)].move(kind, financed.amount, event)
        case .fundAllocated:
            let allocated = event.content(FundAllocated.self)
            try book.funds[place(of: allocated.fund)].move(
                .allocated, allocated.amount, to: allocated.territory, event)
        case .fundWithdrawn:
            let withdrawn = event.content(FundWithdrawn.self)
            try book.funds[place(of: withdrawn.fund)].move(.withdrawn, withdrawn.amount, event)
        default: break
        }
    }

    mutating func take(
        _ event: CallPublished, _ position: UInt64, _ day: Day, _ rules: Rulebook
    ) throws(FoldFailure) {
        let call = place(of: event.call)
        book.calls[call].category = event.category
        book.calls[call].fund = event.fund
        book.calls[call].published = day
        book.calls[call].position = position
        if let pot = event.pot {
            book.currency = currency(under: rules)
            try book.calls[call].setPot(pot.value, at: position)
        }
        if let fund = event.fund { _ = place(of: fund) }
    }

    mutating func take(_ event: CallAmended, _ position: UInt64, _ rules: Rulebook) throws(FoldFailure) {
        let call = place(of: event.call)
        if let category = event.category { book.calls[call].category = category }
        guard let pot = event.pot else { return }
        book.currency = currency(under: rules)
        try book.calls[call].setPot(pot.value, at: position)
    }

    mutating func take(_ event: CallResolved) {
        book.calls[place(of: event.call)].resolved = true
    }

    mutating func take(
        _ event: ProjectSubmitted, _ position: UInt64, _ day: Day, _ rules: Rulebook
    ) throws(FoldFailure) {
        if event.requested != nil { book.currency = currency(under: rules) }
        add(try ProjectAccount(event, call: place(of: event.call), at: position, on: day, under: rules))
    }

    mutating func take(_ event: ProjectAmended) {
        guard let project = projects[event.project.text], let objectives = event.objectives else { return }
        book.projects[project].objectives = objectives
    }

    mutating func take(_ event: ProjectWithdrawn, _ position: UInt64) {
        guard let project = projects[event.project.text] else { return }
        book.projects[project].withdrawn = position
    }

    mutating func take(_ event: FundsAwarded, _ position: UInt64, _ rules: Rulebook) throws(FoldFailure) {
        guard let project = projects[event.project.text] else { return }
        if event.amount != nil { book.currency = currency(under: rules) }
        add(try AwardAccount(event, project: project, at: position))
    }

    mutating func take(_ event: AwardEnded, _ position: UInt64) throws(FoldFailure) {
        guard let award = awards[event.award.text] else { return }
        book.awards[award].how = event.how
        try book.awards[award].freed.add(event.freed.value, at: position)
    }
}

import Events

/// What a stream has of a fund.
struct FundBalance {
    /// Financed in the stream, or held there already.
    let own: FundRecord?
    /// Given to the territory by `programme`.
    let allocation: AllocationRecord?
    /// The programme's fund, where the stream has nothing of it.
    let programmes: FundRecord?

    /// Financed there or allocated to it, less what was withdrawn, what pots and awards hold and what was given on;
    /// never below zero.
    var unallocated: Money {
        get throws(BrokenBalance) {
            guard let own else { return allocation?.amount ?? .zero }
            return try own.financed.adding(allocation?.amount ?? .zero).subtracting(own.withdrawn)
                .subtracting(own.held).subtracting(own.allocated)
        }
    }

    /// The first fact about it, nil if the fund is unknown.
    var origin: Origin? {
        let origins = [own?.origin, allocation?.origin].compactMap(\.self)
        return origins.min { $0.day < $1.day } ?? programmes?.origin
    }
}

extension Hearing {
    /// What this stream has of a fund: its own financing and the programme's allocation count together.
    func balance(of fund: FundID) throws -> FundBalance {
        let own = try own(FundRecord.self, fund.text)
        if isProgramme { return FundBalance(own: own, allocation: nil, programmes: nil) }
        let id = below(fund.text, envelope.territory.text)
        let allocation = try register.record(AllocationRecord.self, id, in: 0)
        let known = own != nil || allocation != nil
        return FundBalance(
            own: own, allocation: allocation,
            programmes: known ? nil : try register.record(FundRecord.self, fund.text, in: 0))
    }

    /// The balance of a fund that must be known, and no later than this event.
    func expectBalance(of fund: FundID, field: String) throws -> FundBalance? {
        let balance = try balance(of: fund)
        guard let origin = balance.origin else {
            let place = isProgramme ? "programme" : "\(envelope.territory) and in programme"
            object(.unknownFund, "fund \(fund) is unknown in \(place)", field: field)
            return nil
        }
        if day < origin.day {
            object(
                .beforeWhatItRefersTo, "it occurred on \(day), but fund \(fund) only begins on \(origin.day)",
                field: "occurred", clashes: [origin])
        }
        return balance
    }

    /// This stream's record of a fund, a new one where it has none.
    func fundRecord(_ fund: FundID) throws -> FundRecord {
        try own(FundRecord.self, fund.text)
            ?? FundRecord(
                allocated: .zero, financed: .zero, held: .zero, inKind: .zero, origin: origin, withdrawn: .zero)
    }

    /// Holds an amount of a fund, as the pot of a call or as what is left of its awards.
    func hold(_ amount: Money, of fund: FundID) throws {
        var record = try fundRecord(fund)
        record.held = try record.held.adding(amount)
        try keep(record, fund)
    }

    /// Gives back what was held of a fund.
    func release(_ amount: Money, of fund: FundID) throws {
        var record = try fundRecord(fund)
        record.held = try record.held.subtracting(amount)
        try keep(record, fund)
    }
}

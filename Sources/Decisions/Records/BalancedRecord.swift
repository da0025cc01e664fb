import Events

/// A record of money with sums that hold whenever it is kept.
protocol BalancedRecord: RegisterRecord {
    /// Throws the first condition that does not hold.
    func requireBalance(_ id: String) throws(BrokenBalance)
}

extension BalancedRecord {
    /// Requires that one amount, or sum of amounts, is no more than another.
    fileprivate func require(
        _ less: Int64, _ lessName: String, noMoreThan more: Int64, _ moreName: String, _ id: String
    ) throws(BrokenBalance) {
        if less <= more { return }
        throw BrokenBalance("\(Self.kind) \(id)", "\(lessName) is \(less), \(moreName) is \(more)")
    }
}

extension CallRecord: BalancedRecord {
    /// Live awards ≤ pot.
    func requireBalance(_ id: String) throws(BrokenBalance) {
        if let pot { try require(awarded.value, "what live awards hold", noMoreThan: pot.value, "the pot", id) }
    }
}

extension AwardRecord: BalancedRecord {
    /// Freed and refunded ≤ awarded.
    func requireBalance(_ id: String) throws(BrokenBalance) {
        try require(
            freed.value + refunded.value, "freed and refunded", noMoreThan: amount?.value ?? 0, "awarded", id)
    }
}

extension AgreementRecord: BalancedRecord {
    /// Disbursed ≤ awarded − freed; accepted ≤ reported; refunded ≤ disbursed − accepted; once closed, all is settled.
    func requireBalance(_ id: String) throws(BrokenBalance) {
        try require(disbursed.value, "disbursed", noMoreThan: granted.value, "awarded less freed", id)
        try require(accepted.value, "accepted", noMoreThan: claimed.value, "reported", id)
        let settled = accepted.value + refunded.value
        try require(settled, "accepted and refunded", noMoreThan: disbursed.value, "disbursed", id)
        guard closed != nil, settled + writeOff.value != disbursed.value else { return }
        throw BrokenBalance(
            "\(Self.kind) \(id)",
            "accepted, refunded and written off is \(settled + writeOff.value), "
                + "disbursed is \(disbursed)")
    }
}

extension InstalmentRecord: BalancedRecord {
    /// Paid ≤ instalment.
    func requireBalance(_ id: String) throws(BrokenBalance) {
        try require(paid.value, "paid", noMoreThan: amount.value, "the instalment", id)
    }
}

extension ExpenseRecord: BalancedRecord {
    /// Accepted ≤ reported less rejected ≤ reported.
    func requireBalance(_ id: String) throws(BrokenBalance) {
        try require(accepted.value, "accepted", noMoreThan: claimed.value, "reported less rejected", id)
        try require(claimed.value, "reported less rejected", noMoreThan: amount.value, "reported", id)
    }
}

extension Hearing {
    /// Keeps a record of money in this stream, if it balances.
    func keep<R: BalancedRecord>(_ record: R, _ id: String) throws(BrokenBalance) {
        try record.requireBalance(id)
        register.keep(record, id, in: stream)
    }

    /// Keeps a fund in this stream, if nothing of it is promised that is not there.
    func keep(_ record: FundRecord, _ fund: FundID) throws {
        let allocation = try balance(of: fund).allocation
        _ = try FundBalance(own: record, allocation: allocation, programmes: nil).unallocated
        register.keep(record, fund.text, in: stream)
    }
}

public import Events

extension CommitmentFulfilled: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        try hearing.judgeCurrency(of: value, field: "/value")
        let record = try hearing.expect(
            CommitmentRecord.self, commitment.text, .unknownCommitment, "commitment \(commitment)",
            field: "/commitment")
        guard let fulfilled = record?.fulfilled else { return }
        hearing.object(
            .commitmentNotOpen, "commitment \(commitment) was kept on \(fulfilled.day)", field: "/commitment",
            clashes: [fulfilled])
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        try hearing.recordCurrency(of: value)
        guard var record = try hearing.own(CommitmentRecord.self, commitment.text) else { return }
        record.fulfilled = hearing.origin
        hearing.keep(record, commitment.text)
    }
}

import Events

extension Hearing {
    /// Who claims a document, or last claimed it.
    func documentClaim(_ key: ContentHash) throws -> DocumentClaimRecord? {
        try register.record(DocumentClaimRecord.self, documentID(key), in: 0)
    }

    /// An expense of this stream stands on a document from now on.
    func claimDocument(_ key: ContentHash, by expense: ExpenseID, since origin: Origin) {
        let claim = DocumentClaimRecord(expense: expense, isLive: true, origin: origin, owner: envelope.territory)
        register.keep(claim, documentID(key), in: 0)
    }

    /// An expense that is rejected whole leaves its document to others.
    func freeDocument(_ key: ContentHash) throws {
        guard var claim = try documentClaim(key) else { return }
        claim.isLive = false
        register.keep(claim, documentID(key), in: 0)
    }

    private func documentID(_ key: ContentHash) -> String { below("document", key.description) }
}

import Events

extension Hearing {
    /// Who has stated, anywhere in the store, a fact that only one may state.
    func claim(_ key: String) throws -> ClaimRecord? { try register.record(ClaimRecord.self, key, in: 0) }

    /// Keeps that this event states it; the first to state it keeps it.
    func stake(_ key: String, _ what: String) throws {
        guard try claim(key) == nil else { return }
        let claim = ClaimRecord(origin: origin, owner: envelope.territory, what: Text(unchecked: what))
        register.keep(claim, key, in: 0)
    }

    /// A key of fixed length for a text of any length and script.
    func claimKey(_ kind: String, _ text: String) -> String {
        kind + ":" + sha256(Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

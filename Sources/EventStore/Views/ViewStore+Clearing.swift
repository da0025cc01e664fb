internal import LMDB

extension ViewStore {
    /// Drops every state and row: they are made anew from the entries when they are asked for.
    public func clear() throws {
        try environment.write { transaction in
            try transaction.clear(states)
            try transaction.clear(pointers)
            try transaction.clear(keptRows)
        }
    }
}
